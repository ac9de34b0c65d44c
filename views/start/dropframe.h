// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;
class QWidget;

namespace ft {

/// What a place for dropping looks like: a dashed frame with an icon and two lines in its middle.
struct DropFrame {
    enum Mood { Idle, Lit, Refusing };

    QString title;
    QString subtitle;
    Mood mood = Idle;

    /// Paints into `rect` in the fonts and the palette of `widget`.
    void paint(QPainter &painter, const QRect &rect, const QWidget &widget) const;
};

} // namespace ft
