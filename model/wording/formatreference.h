// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QString>

namespace ft {

/// The reference of a format in Markdown, made from its table: every field with size, meaning, expectation, grade and
/// source, a section per structure, and its rival readings. In the language of the interface.
QString formatReference(const Format &format);

} // namespace ft
