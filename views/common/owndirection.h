// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace ft {

// What comes out of files (names, paths, times, numbers) runs as its own first letter does, whatever the window does:
// from right to left "C:\Files (1)" would be shown as "(C:\Files (1". Where it stands is the window's affair.

/// One line of it. `side` as in a window from left to right; the others mirror it.
void drawOwnWay(QPainter &painter, const QRect &room, Qt::Alignment side, const QString &text);

/// The same for menus and sentences, which others draw: in a window from right to left between two marks that nobody sees
/// (U+2068, U+2069). For the eye only, not for what is copied, matched or kept.
QString inOwnDirection(const QString &text);

/// A file or folder as the system writes it, on one line, in its own direction.
QString pathShown(const QString &path);

} // namespace ft
