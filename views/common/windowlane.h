// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zoom.h"

#include "items/hashwindows.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace ft {

/// Paints the windows of a hash into a lane that hangs below the strip of a file: a solid bracket where they agree, a
/// broken one with a cross-hatch where they contradict, an outline where they are missing, dots where they are there but
/// cannot be judged; a thin line where the hash never looked. A window is never narrower than can be told apart.
/// The painter's unit is the device pixel; `line` of them are a hairline.
void paintWindowLane(QPainter &painter, const QRect &lane, const HashWindows &windows, const Zoom &zoom,
                     const QPalette &palette, int line);

/// Paints one bracket; the shape of the legend too.
void paintWindowBracket(QPainter &painter, const QRect &rect, WindowMark mark, const QPalette &palette, int line);

/// Colour of a mark, for outlines elsewhere.
QColor windowColor(WindowMark mark, const QPalette &palette);

} // namespace ft
