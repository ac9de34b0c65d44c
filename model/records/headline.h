// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/text.h"

namespace ft {

/// What an element of a list is, in one line: the address of a source, the name of a record, the value of a
/// tag, "0 · 102400" for a range. Empty where nothing speaks for it.
QString headline(const Tree &tree, NodeId element, ByteWindow &bytes, const Style &style);

/// What a node says: its value, or its headline where it has parts.
QString valueText(const Tree &tree, NodeId node, ByteWindow &bytes, const Style &style);

/// What kind of thing a field is: "text", "time", "4-byte number".
QString typeText(const Field &field);

} // namespace ft
