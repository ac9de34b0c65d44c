// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

/// The text of a menu entry as it is read: "Save a copy..." of "Save a cop&y...", also where the mnemonic stands in
/// brackets behind it, as in Japanese.
QString withoutMnemonic(const QString &text);

} // namespace ft
