// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QFontMetrics;
QT_END_NAMESPACE

namespace ft {

/// The two columns that show the same bytes.
enum class HexColumn { Hex, Text };

/// What a person may choose.
struct HexOptions {
    static constexpr int Fit = 0;
    int bytesPerRow = 16; ///< or Fit: as many as the width has room for
    bool decimalOffsets = false;
    bool fieldNames = true; ///< where the width leaves room beside the text column
    friend bool operator==(const HexOptions &, const HexOptions &) = default;
};

/// Sizes of the font that all others follow from, in device-independent pixels.
struct HexMetrics {
    int charWidth = 8;
    int rowHeight = 20;
    int baseline = 14; ///< of the text, below the top of its row
    int ascent = 12; ///< height of the text above its baseline

    static HexMetrics of(const QFontMetrics &font);
};

/// Where the page stands: the row on top, and how much of it is scrolled out already.
struct HexScroll {
    std::uint64_t row = 0;
    int pixels = 0; ///< 0 to rowHeight - 1
    int left = 0; ///< scrolled sideways, in narrow windows
    friend bool operator==(const HexScroll &, const HexScroll &) = default;
};

/// The byte under a point, and in which of its two columns.
struct HexHit {
    std::uint64_t offset;
    HexColumn column;
};

/// The arithmetic of a page of bytes: offsets to rows, columns and rectangles, and back. A value; holds for any size
/// below 2^63. Rectangles are in pixels of the viewport. A *line* counts rows from the top of the page, a *row* from
/// the start of the file.
class HexLayout
{
public:
    static constexpr int BytesPerGroup = 8; ///< a wider gap after so many
    static constexpr int MostBytesPerRow = 64; ///< the eye loses the row beyond

    HexLayout() = default;
    HexLayout(const HexMetrics &metrics, const HexOptions &options, QSize viewport, std::uint64_t fileSize);

    // Bytes and rows
    std::uint64_t fileSize() const { return m_fileSize; }
    int bytesPerRow() const { return m_bytesPerRow; }
    std::uint64_t rowCount() const;
    std::uint64_t rowOf(std::uint64_t offset) const { return offset / static_cast<std::uint64_t>(m_bytesPerRow); }
    int columnOf(std::uint64_t offset) const { return static_cast<int>(offset % static_cast<std::uint64_t>(m_bytesPerRow)); }
    Extents bytesOfRow(std::uint64_t row) const;

    // The page
    const HexScroll &scroll() const { return m_scroll; }
    /// Moves the page, held within the file.
    void setScroll(HexScroll scroll);
    /// Moves by pixels of height; fractions of a row stay.
    HexScroll scrolledBy(int pixels) const;
    /// The least movement that shows all of `row`; a row far away comes to a third of the page.
    HexScroll scrolledTo(std::uint64_t row) const;
    std::uint64_t lastTopRow() const;
    int wholeLines() const; ///< rows that fit whole, at least 1
    int lineCount() const; ///< rows of the page that show, in part too
    Extents pageBytes() const; ///< what shows, in part too
    bool isWhollyVisible(std::uint64_t row) const;

    // Places
    const HexMetrics &metrics() const { return m_metrics; }
    const HexOptions &options() const { return m_options; }
    QSize viewport() const { return m_viewport; }
    int contentWidth() const; ///< without field names, which take what is left
    int offsetDigits() const { return m_offsetDigits; }
    QRect header() const;
    QRect body() const;
    int lineTop(int line) const;
    QRect markCell(int line) const; ///< for signs of findings
    QRect offsetCell(int line) const;
    /// The cell of a byte. Cells of a line touch each other: the gap between groups belongs half to each side.
    QRect cell(int line, int column, HexColumn side) const;
    /// Left edge of a column's cell; column bytesPerRow() gives the right end of the last.
    int cellLeft(int column, HexColumn side) const;
    int digitsLeft(int column) const; ///< where the two digits of a byte begin
    bool hasFieldNames() const;
    QRect namesCell(int line) const;

    /// The rectangles of a run of bytes on the page, one a line, gaps between bytes included.
    std::vector<QRect> run(Extents bytes, HexColumn side) const;

    /// The byte under a point; nothing between the columns.
    std::optional<HexHit> hit(QPoint point) const;
    /// The byte of `side` nearest to a point, for dragging beyond the edges; 0 in an empty file.
    std::uint64_t nearest(QPoint point, HexColumn side) const;

private:
    int columnAt(int x, HexColumn side) const;
    int widthWith(int bytesPerRow) const;

    HexMetrics m_metrics;
    HexOptions m_options;
    QSize m_viewport;
    std::uint64_t m_fileSize = 0;
    int m_bytesPerRow = 16;
    int m_offsetDigits = 8;
    HexScroll m_scroll;
};

} // namespace ft
