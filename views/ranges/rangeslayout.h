// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockgrid.h"

#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>

namespace ft {

/// A mark of the scale under the strip.
struct Tick {
    std::uint64_t offset = 0;
    int x = 0; ///< device pixel
};

/// Where everything lies in the view of chunks, in device pixels: lanes from top to bottom, then the block map. A value
/// that depends on numbers alone. Another lane is one more line in of().
struct RangesLayout {
    /// Sizes that come from the font and the screen, in device pixels.
    struct Metrics {
        qreal devicePixelRatio = 1;
        int textHeight = 16;
        int gutter = 80; ///< room for an offset beside the block map
        int tickSpacing = 90; ///< room for the text of a tick

        static Metrics of(const QFont &font, qreal devicePixelRatio);
    };

    QRect rail; ///< the whole scale with the window on it, once the strip shows only a part
    QRect marks; ///< triangles of findings, pointing at the strip
    QRect strip;
    QRect windows; ///< windows of the hash: brackets that hang from the strip
    QRect states; ///< range states: a thin line below
    QRect axis; ///< ticks and their text
    BlockGrid grid;
    Zoom zoom;
    std::uint64_t tickStep = 1; ///< 1, 2 or 5 times a power of ten

    /// The window begins at a block where it can, or cells would stand for odd stretches: `zoom` of the result differs
    /// from the one given by less than a block.
    static RangesLayout of(const QSize &size, const Zoom &zoom, const Metrics &metrics);

    /// Height below which the block map has no room.
    static int leastHeight(const Metrics &metrics);

    QVector<Tick> ticks() const;
    /// Pixels of the strip that show `extents`: at least one wide, where any of it is in the window; else empty.
    QRect stripRectOf(Extents extents) const;
    /// Pixels of the rail that stand for the window; wide enough to be grabbed.
    QRect lens() const;

    /// What of the picture stands for `extents`.
    struct Hit {
        enum Lane { None, Rail, Strip, Map } lane = None;
        Extents bytes; ///< of the pixel, or of the cell
    };
    Hit hitAt(const QPoint &point) const;

    /// The zoom that shows `factor` times as many bytes and keeps the byte under `point` there, as nearly as blocks
    /// allow.
    Zoom zoomedAt(const QPoint &point, double factor) const;
    /// The zoom when a hand that took hold in that lane, at the zoom `from`, has moved by `way` device pixels: the
    /// strip and the map go with the hand, on the rail it is the window that does.
    Zoom dragged(const Zoom &from, Hit::Lane lane, const QPoint &way) const;

    QSize size; ///< as given to of(), like the next
    Metrics metrics;
};

} // namespace ft
