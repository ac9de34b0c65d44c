// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ft::test {

/// Tab goes round a window that is active: from where the keyboard is to everything that takes it and back to there,
/// and Shift+Tab the same way back. Fails the test where it does not.
void expectTabGoesRound(QWidget &window);

/// Wherever Tab comes to, one sees that the keyboard is there: it lies in sight, and is painted otherwise than without.
void expectFocusIsSeen(QWidget &window);

} // namespace ft::test
