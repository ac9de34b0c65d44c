// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet.h"
#include "items/chartseries.h"

namespace ft {

/// Charts with a title over them: a page that stands alone, or several of them on paper.
class ChartSheet : public Sheet
{
public:
    /// `title` names what is counted; it may come from a file.
    ChartSheet(const QString &title, std::vector<ChartSeries> charts, const QPalette &colors, const QFont &font);

    bool print(QPagedPaintDevice &device) const override;

protected:
    QSizeF size() const override;
    void paint(QPainter &painter) const override;
    void layOut(QPdfWriter &paper) const override;

private:
    struct Grid {
        int columns;
        int rows;
    };

    Grid grid() const; ///< of all charts in one picture
    void paintCharts(QPainter &painter, const QRectF &page, std::size_t first, std::size_t count,
                     const Grid &grid) const;
    void paintChart(QPainter &painter, const QRectF &cell, const ChartSeries &series) const;

    std::vector<ChartSeries> m_charts;
};

} // namespace ft
