// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace ft {

struct Draft;

/// What would change besides, or why it cannot be, a line each; empty where there is nothing to say. Plain text.
QString outlookText(const Draft &draft);

/// Shows it beside an action in the menu that is open; nothing where none is.
void showBesideMenu(QAction *action, const Draft &draft);

} // namespace ft
