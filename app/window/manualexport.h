// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

struct ManualPage;

/// Writes the manual as web pages into a folder, which is made where it is missing; pages there are replaced. Gives
/// what went wrong, in a sentence; empty: nothing. Needs a QGuiApplication.
QString exportManual(const QString &folder);

/// A page as HTML without style of its own but for one sheet at its top.
QString webPage(const ManualPage &page);

} // namespace ft
