// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chartseries.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPalette>

class QPagedPaintDevice;
class QPainter;

namespace ft {

/// Charts with a title over them: a page that stands alone, or several of them on paper.
class ChartSheet
{
public:
    enum class Format { Png, Svg, Pdf };

    /// `title` names what is counted; it may come from a file.
    ChartSheet(const QString &title, std::vector<ChartSeries> charts, const QPalette &colors, const QFont &font);

    QImage image(double scale) const; ///< all charts; `scale` pixels for each of the screen
    QByteArray file(Format format) const; ///< empty only if there is no memory for it
    /// As many pages as it takes. False if the device cannot be written to.
    bool print(QPagedPaintDevice &device) const;

private:
    int columns() const;
    QSizeF size() const;
    void paint(QPainter &painter, const QRectF &page, std::size_t first, std::size_t count, int columns,
               int rows) const;
    void paintChart(QPainter &painter, const QRectF &cell, const ChartSeries &series) const;
    QByteArray drawing() const;
    QByteArray paper() const;

    QString m_title;
    std::vector<ChartSeries> m_charts;
    QPalette m_colors;
    QFont m_font;
};

} // namespace ft
