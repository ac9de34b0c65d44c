// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/chunkmap.h"

#include <QBrush>
#include <QColor>
#include <QPalette>
#include <QPixmap>
#include <QString>

#include <array>

namespace ft {

/// What the states of a chunk map look like: a brush each, which differ in pattern as well as in colour. Drawn with a
/// painter whose unit is the device pixel, so that dots and lines are crisp on every screen.
class ChunkInk
{
public:
    ChunkInk(const QPalette &palette, qreal devicePixelRatio);

    const QBrush &brush(ChunkState state) const { return m_brushes[static_cast<std::size_t>(state)]; }
    /// Frame of what is missing, which is drawn as nothing but this.
    QColor outline() const { return m_outline; }
    /// Width of a hairline in device pixels.
    int line() const { return m_line; }

private:
    std::array<QBrush, ChunkStateCount> m_brushes;
    QColor m_outline;
    int m_line;
};

/// A small square drawn as the state is, for legends and lists. `side` in logical pixels.
QPixmap chunkSwatch(ChunkState state, int side, const QPalette &palette, qreal devicePixelRatio);

/// "received", "missing": one or two words for legends, lists and tool tips.
QString chunkStateName(ChunkState state);
/// A sentence on what the state means and how far it can be trusted.
QString chunkStateHelp(ChunkState state);

} // namespace ft
