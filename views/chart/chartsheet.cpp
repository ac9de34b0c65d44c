// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsheet.h"

#include "chartpicture.h"

#include "common/accents.h"
#include "common/paper.h"

#include <QGraphicsScene>
#include <QPdfWriter>

#include <algorithm>

namespace ft {

namespace {

constexpr QSizeF CellSize(420, 260); ///< of a chart, in pixels of the screen
constexpr double Margin = 24;
constexpr double Gap = 24; ///< between charts
constexpr int PaperColumns = 2; ///< of charts on a page of paper
constexpr int PaperRows = 4;

double titleRoom(const QFont &font)
{
    return 3 * font.pixelSize();
}

} // namespace

ChartSheet::ChartSheet(const QString &title, std::vector<ChartSeries> charts, const QPalette &colors, const QFont &font)
    : Sheet(title, colors, font), m_charts(std::move(charts))
{
}

ChartSheet::Grid ChartSheet::grid() const
{
    const int charts = static_cast<int>(m_charts.size());
    const int columns = charts > 1 ? 2 : 1;
    return {columns, std::max((charts + columns - 1) / columns, 1)};
}

QSizeF ChartSheet::size() const
{
    const auto [columns, rows] = grid();
    return {2 * Margin + columns * CellSize.width() + (columns - 1) * Gap,
            2 * Margin + titleRoom(font()) + rows * CellSize.height() + (rows - 1) * Gap};
}

void ChartSheet::paint(QPainter &painter) const
{
    const QRectF whole(QPointF(0, 0), size());
    painter.fillRect(whole, colors().color(QPalette::Base));
    paintCharts(painter, whole.adjusted(Margin, Margin, -Margin, -Margin), 0, m_charts.size(), grid());
}

void ChartSheet::paintCharts(QPainter &painter, const QRectF &page, std::size_t first, std::size_t count,
                             const Grid &grid) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF head(page.left(), page.top(), page.width(), titleRoom(font()));
    paintTitle(painter, head, Qt::AlignTop);
    const double width = (page.width() - (grid.columns - 1) * Gap) / grid.columns;
    const double height = (page.height() - head.height() - (grid.rows - 1) * Gap) / grid.rows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = static_cast<int>(i);
        paintChart(painter,
                   QRectF(page.left() + (at % grid.columns) * (width + Gap),
                          head.bottom() + (at / grid.columns) * (height + Gap), width, height),
                   m_charts[first + i]);
    }
}

void ChartSheet::paintChart(QPainter &painter, const QRectF &cell, const ChartSeries &series) const
{
    const double line = 1.6 * font().pixelSize();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors().color(QPalette::Text));
    painter.drawText(QRectF(cell.topLeft(), QSizeF(cell.width(), line)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, series.title);
    painter.setFont(font());
    painter.setPen(Accents::of(colors()).quiet);
    painter.drawText(QRectF(cell.left(), cell.bottom() - line, cell.width(), line),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, series.note);
    const QRectF room = cell.adjusted(0, line, 0, series.note.isEmpty() ? 0 : -line);
    QGraphicsScene scene;
    auto *picture = new ChartPicture;
    scene.addItem(picture);
    picture->setInk(ChartInk::of(colors(), font()));
    picture->setSeries(series);
    picture->resize(room.size());
    scene.setSceneRect(QRectF(QPointF(0, 0), room.size()));
    scene.render(&painter, room, scene.sceneRect());
}

void ChartSheet::layOut(QPdfWriter &paper) const
{
    paper.setPageSize(QPageSize(QPageSize::A4));
}

bool ChartSheet::print(QPagedPaintDevice &device) const
{
    Paper paper(device);
    if (!paper.isReady())
        return false;
    constexpr std::size_t OnePage = PaperColumns * PaperRows;
    const auto pages = static_cast<int>(std::max<std::size_t>((m_charts.size() + OnePage - 1) / OnePage, 1));
    const Grid grid = m_charts.size() == 1 ? Grid{1, 2} : Grid{PaperColumns, PaperRows}; // one alone has half the page
    const double foot = 1.6 * font().pixelSize();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            paper.turnPage();
        const std::size_t first = static_cast<std::size_t>(number) * OnePage;
        paintCharts(paper.painter(), paper.page().adjusted(0, 0, 0, -foot), first,
                    std::min(OnePage, m_charts.size() - first), grid);
        paper.painter().setFont(font());
        paper.painter().setPen(Accents::of(colors()).quiet);
        if (pages > 1)
            paper.painter().drawText(paper.page(), Qt::AlignRight | Qt::AlignBottom,
                                     Paper::pageText(number + 1, pages));
    }
    return true;
}

} // namespace ft
