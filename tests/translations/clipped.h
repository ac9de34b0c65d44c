// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ft::test {

/// The labels, buttons and tabs below `window` that are to be seen and too small for what they say. Lines that are made to be
/// cut (ElidedLabel, cells of tables) show the rest as a tool tip and are not among them.
QStringList clipped(const QWidget &window);

} // namespace ft::test
