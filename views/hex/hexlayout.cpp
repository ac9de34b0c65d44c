// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexlayout.h"

#include <QFontMetrics>

#include <algorithm>
#include <limits>

namespace ft {

namespace {

constexpr int Edge = 8; // the 4-pixel grid of the window
constexpr int LeastNames = 14; // characters: fewer would only show dots

int digitsOf(std::uint64_t number, std::uint64_t base)
{
    int digits = 1;
    while (number >= base) {
        number /= base;
        ++digits;
    }
    return digits;
}

} // namespace

HexMetrics HexMetrics::of(const QFontMetrics &font)
{
    // Five pixels below the text hold the underlines of grades and findings.
    return {font.horizontalAdvance(u'0'), font.height() + 6, font.ascent() + 2, font.ascent()};
}

HexLayout::HexLayout(const HexMetrics &metrics, const HexOptions &options, QSize viewport, std::uint64_t fileSize)
    : m_metrics(metrics), m_options(options), m_viewport(viewport),
      m_fileSize(std::min<std::uint64_t>(fileSize, std::numeric_limits<std::int64_t>::max()))
{
    const std::uint64_t last = m_fileSize > 0 ? m_fileSize - 1 : 0;
    m_offsetDigits = std::max(8, digitsOf(last, options.decimalOffsets ? 10 : 16));
    m_bytesPerRow = std::clamp(options.bytesPerRow, 1, MostBytesPerRow);
    if (options.bytesPerRow == HexOptions::Fit) {
        m_bytesPerRow = BytesPerGroup / 2;
        for (int bytes = BytesPerGroup; bytes <= MostBytesPerRow && widthWith(bytes) <= viewport.width();
             bytes += BytesPerGroup)
            m_bytesPerRow = bytes;
    }
}

std::uint64_t HexLayout::rowCount() const
{
    return m_fileSize == 0 ? 0 : rowOf(m_fileSize - 1) + 1;
}

Extents HexLayout::bytesOfRow(std::uint64_t row) const
{
    if (row >= rowCount())
        return {m_fileSize, 0};
    const std::uint64_t at = row * static_cast<std::uint64_t>(m_bytesPerRow);
    return {at, std::min<std::uint64_t>(static_cast<std::uint64_t>(m_bytesPerRow), m_fileSize - at)};
}

// The page ------------------------------------------------------------------------------------------------------------

std::uint64_t HexLayout::lastTopRow() const
{
    const auto lines = static_cast<std::uint64_t>(wholeLines());
    return rowCount() > lines ? rowCount() - lines : 0;
}

void HexLayout::setScroll(HexScroll scroll)
{
    if (scroll.row >= lastTopRow()) {
        scroll.row = lastTopRow();
        scroll.pixels = 0;
    }
    scroll.pixels = std::clamp(scroll.pixels, 0, m_metrics.rowHeight - 1);
    scroll.left = std::clamp(scroll.left, 0, std::max(0, contentWidth() - m_viewport.width()));
    m_scroll = scroll;
}

HexScroll HexLayout::scrolledBy(int pixels) const
{
    const int height = m_metrics.rowHeight;
    const int sum = m_scroll.pixels + pixels;
    const int rows = sum >= 0 ? sum / height : -((height - 1 - sum) / height);
    HexScroll scroll = m_scroll;
    if (rows < 0 && scroll.row < static_cast<std::uint64_t>(-rows))
        return {0, 0, scroll.left};
    scroll.row = rows < 0 ? scroll.row - static_cast<std::uint64_t>(-rows) : scroll.row + static_cast<std::uint64_t>(rows);
    scroll.pixels = sum - rows * height;
    return scroll;
}

HexScroll HexLayout::scrolledTo(std::uint64_t row) const
{
    const auto lines = static_cast<std::uint64_t>(wholeLines());
    if (isWhollyVisible(row))
        return m_scroll;
    if (row <= m_scroll.row && m_scroll.row - row <= lines / 2)
        return {row, 0, m_scroll.left};
    if (row > m_scroll.row && row - m_scroll.row < lines + lines / 2)
        return {row >= lines ? row - lines + 1 : 0, 0, m_scroll.left};
    return {row > lines / 3 ? row - lines / 3 : 0, 0, m_scroll.left};
}

int HexLayout::wholeLines() const
{
    return std::max(1, body().height() / m_metrics.rowHeight);
}

int HexLayout::lineCount() const
{
    const int room = (body().height() + m_scroll.pixels + m_metrics.rowHeight - 1) / m_metrics.rowHeight;
    const std::uint64_t left = rowCount() - std::min(rowCount(), m_scroll.row);
    return static_cast<int>(std::min<std::uint64_t>(static_cast<std::uint64_t>(std::max(0, room)), left));
}

Extents HexLayout::pageBytes() const
{
    const std::uint64_t at = bytesOfRow(m_scroll.row).at;
    const std::uint64_t room = static_cast<std::uint64_t>(lineCount()) * static_cast<std::uint64_t>(m_bytesPerRow);
    return {at, std::min(room, m_fileSize - at)};
}

bool HexLayout::isWhollyVisible(std::uint64_t row) const
{
    const std::uint64_t first = m_scroll.row + (m_scroll.pixels > 0 ? 1 : 0);
    const int room = body().height() - (m_scroll.pixels > 0 ? m_metrics.rowHeight - m_scroll.pixels : 0);
    return row >= first && row - first < static_cast<std::uint64_t>(std::max(1, room / m_metrics.rowHeight));
}

// Places --------------------------------------------------------------------------------------------------------------

QRect HexLayout::header() const
{
    return {0, 0, m_viewport.width(), m_metrics.rowHeight + 2};
}

QRect HexLayout::body() const
{
    const int top = header().height();
    return {0, top, m_viewport.width(), std::max(0, m_viewport.height() - top)};
}

int HexLayout::lineTop(int line) const
{
    return body().top() + line * m_metrics.rowHeight - m_scroll.pixels;
}

QRect HexLayout::markCell(int line) const
{
    const int side = 2 * m_metrics.charWidth;
    return {Edge - m_scroll.left, lineTop(line), side, m_metrics.rowHeight};
}

QRect HexLayout::offsetCell(int line) const
{
    const QRect mark = markCell(line);
    return {mark.right() + 1, mark.top(), m_offsetDigits * m_metrics.charWidth, m_metrics.rowHeight};
}

int HexLayout::digitsLeft(int column) const
{
    const int cw = m_metrics.charWidth;
    return Edge - m_scroll.left + (4 + m_offsetDigits) * cw + (3 * column + column / BytesPerGroup) * cw;
}

int HexLayout::cellLeft(int column, HexColumn side) const
{
    const int cw = m_metrics.charWidth;
    if (side == HexColumn::Text)
        return cellLeft(m_bytesPerRow, HexColumn::Hex) + cw + cw / 2 + column * cw;
    if (column == m_bytesPerRow)
        return digitsLeft(column - 1) + 2 * cw + cw / 2;
    const bool opensGroup = column > 0 && column % BytesPerGroup == 0;
    return digitsLeft(column) - (opensGroup ? cw : cw / 2);
}

QRect HexLayout::cell(int line, int column, HexColumn side) const
{
    const int left = cellLeft(column, side);
    return {left, lineTop(line), cellLeft(column + 1, side) - left, m_metrics.rowHeight};
}

int HexLayout::widthWith(int bytesPerRow) const
{
    HexLayout other = *this;
    other.m_bytesPerRow = bytesPerRow;
    return other.contentWidth();
}

int HexLayout::contentWidth() const
{
    return cellLeft(m_bytesPerRow, HexColumn::Text) + m_scroll.left + Edge;
}

bool HexLayout::hasFieldNames() const
{
    return m_options.fieldNames && namesCell(0).width() >= LeastNames * m_metrics.charWidth;
}

QRect HexLayout::namesCell(int line) const
{
    const int left = cellLeft(m_bytesPerRow, HexColumn::Text) + 2 * m_metrics.charWidth;
    return {left, lineTop(line), std::max(0, m_viewport.width() - Edge - left), m_metrics.rowHeight};
}

std::vector<QRect> HexLayout::run(Extents bytes, HexColumn side) const
{
    const Extents page = pageBytes();
    const std::uint64_t first = std::max(bytes.at, page.at);
    const std::uint64_t end = std::min(bytes.end(), page.end());
    std::vector<QRect> rects;
    for (std::uint64_t at = first; at < end;) {
        const Extents row = bytesOfRow(rowOf(at));
        const std::uint64_t stop = std::min(end, row.end());
        const int line = static_cast<int>(rowOf(at) - m_scroll.row);
        const QRect from = cell(line, columnOf(at), side);
        const QRect to = cell(line, columnOf(stop - 1), side);
        rects.push_back(from.united(to));
        at = stop;
    }
    return rects;
}

int HexLayout::columnAt(int x, HexColumn side) const
{
    int column = m_bytesPerRow - 1;
    while (column > 0 && x < cellLeft(column, side))
        --column;
    return column;
}

std::optional<HexHit> HexLayout::hit(QPoint point) const
{
    if (!body().contains(point) || m_fileSize == 0)
        return {};
    const int line = (point.y() - lineTop(0)) / m_metrics.rowHeight;
    if (line >= lineCount())
        return {};
    for (const HexColumn side : {HexColumn::Hex, HexColumn::Text}) {
        const int column = columnAt(point.x(), side);
        if (!cell(line, column, side).contains(point))
            continue;
        const Extents row = bytesOfRow(m_scroll.row + static_cast<std::uint64_t>(line));
        if (static_cast<std::uint64_t>(column) < row.size)
            return HexHit{row.at + static_cast<std::uint64_t>(column), side};
    }
    return {};
}

std::uint64_t HexLayout::nearest(QPoint point, HexColumn side) const
{
    if (m_fileSize == 0)
        return 0;
    const int line = std::clamp((point.y() - lineTop(0)) / m_metrics.rowHeight, 0, std::max(0, lineCount() - 1));
    const Extents row = bytesOfRow(m_scroll.row + static_cast<std::uint64_t>(line));
    return row.at + std::min<std::uint64_t>(static_cast<std::uint64_t>(columnAt(point.x(), side)), row.size - 1);
}

} // namespace ft
