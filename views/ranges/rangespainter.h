// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangeslayout.h"

#include "common/chunkstrip.h"
#include "common/windowlane.h"
#include "evidence/chunkmap.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;

namespace ft {

/// What is to be seen in the view of chunks. Refers to its owner's data; lives as long as one painting.
struct RangesPicture {
    const ChunkMap &map;
    const ChunkLane &lane;
    const HashWindows &windows;
    std::optional<Extents> selection;
    std::optional<Extents> hover;
    std::optional<std::uint64_t> edge; ///< that somebody has hold of; `selection` is what it was moved over
};

/// Paints the view of chunks: layout and data in, pixels out.
class RangesPainter
{
public:
    RangesPainter(QPainter &painter, const RangesLayout &layout, const RangesPicture &picture, const QPalette &palette,
                  const QFont &font);

    void paint();

private:
    void paintRail();
    void paintStrip();
    void paintWindows();
    void paintStates();
    void paintMarks();
    void paintAxis();
    void paintBlocks();
    void paintWindowBlocks();
    void paintGutter();
    void paintOutline(Extents extents, const QColor &color, int line, const QList<qreal> &dashes = {});
    void paintSelection();
    void paintEdge();
    void paintText(const QRect &area, int flags, const QString &text);

    QPainter &m_painter;
    const RangesLayout &m_layout;
    const RangesPicture &m_picture;
    const QPalette &m_palette;
    QFont m_font;
    ChunkInk m_ink;
    int m_unit; ///< a hairline
};

/// A triangle that points down for a warning, a disc with a bar for an error.
void paintFindingGlyph(QPainter &painter, const QRectF &box, Severity severity, const QPalette &palette);

/// Offset on a scale whose ticks are `step` apart: "1.25 MB", or exact where steps are small.
QString tickText(std::uint64_t offset, std::uint64_t step);

} // namespace ft
