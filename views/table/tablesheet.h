// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/rowexport.h"

#include <QFont>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace ft {

/// Rows of a table on paper: the title, the names of the columns on each page, a line a row.
class TableSheet
{
public:
    /// More rows than anyone prints; the paper says that there were more.
    static constexpr int RowLimit = 10'000;

    /// `what` has one table; `widths` of its columns as on the screen, which keep their proportions.
    TableSheet(RowExport what, std::vector<int> widths, const QFont &font);

    /// As many pages as it takes. False if the device cannot be written to.
    bool print(QPagedPaintDevice &device) const;

private:
    /// Lengths on a page, in pixels of the screen.
    struct Measures {
        double line;
        std::vector<double> columns;
    };

    void paintHead(QPainter &painter, const QRectF &page, const Measures &measures) const;
    void paintRow(QPainter &painter, double top, const Measures &measures, int place) const;
    void paintCells(QPainter &painter, double top, const Measures &measures, const QStringList &texts) const;

    RowExport m_what;
    std::vector<int> m_widths;
    QFont m_font;
};

} // namespace ft
