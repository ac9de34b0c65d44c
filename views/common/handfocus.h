// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ft {

/// Whoever gives the keyboard to `outer` gives it to `inner`, a part of it; the last call for a widget counts.
/// Both are borrowed; nothing is handed on once `inner` is gone.
///
/// A focus proxy would do the same, but for Tab: with a proxy Qt jumps from the outer widget to the inner one and
/// passes over all that stands between the two.
void handFocus(QWidget *outer, QWidget *inner);

} // namespace ft
