// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ft::test {

/// What a screen reader hears of a widget: each part has a role, and each that one works with has a name. Fails the
/// test where one has not. How many parts there are.
int hearParts(QWidget &widget);

} // namespace ft::test
