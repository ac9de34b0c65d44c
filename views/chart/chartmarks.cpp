// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmarks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr int Spacing = 6; ///< between a text and what it belongs to
constexpr int Drop = 8; ///< from the foot to texts below it: half a number beside the plot hangs as low
constexpr double WidestName = 0.4; ///< of the chart

QString valueText(double value)
{
    return QLocale().toString(static_cast<qint64>(std::llround(value)));
}

} // namespace

void ChartMarks::setSeries(const ChartSeries &series, const ChartInk &ink)
{
    m_series = series;
    m_ink = ink;
    update();
}

void ChartMarks::setPlaces(const ChartLayout &places)
{
    prepareGeometryChange();
    m_places = places;
}

void ChartMarks::setLit(int first, int last)
{
    m_first = first;
    m_last = last;
    update();
}

QMargins ChartMarks::room(const ChartSeries &series, const ChartInk &ink, QSizeF size)
{
    const QFontMetricsF metrics(ink.font);
    if (series.kind != ChartSeries::Kind::Bars)
        return {0, Spacing, Spacing, static_cast<int>(std::ceil(metrics.height())) + Drop};
    double names = 0;
    double values = 0;
    for (const ChartBin &bin : series.bins) {
        names = std::max(names, metrics.horizontalAdvance(bin.label));
        values = std::max(values, metrics.horizontalAdvance(valueText(bin.value)));
    }
    names = std::min(names, size.width() * WidestName);
    return {static_cast<int>(std::ceil(names)) + Spacing, 0, static_cast<int>(std::ceil(values)) + 2 * Spacing, 0};
}

QRectF ChartMarks::boundingRect() const
{
    return parentItem() ? parentItem()->boundingRect() : m_places.plot;
}

void ChartMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_places.bins == 0)
        return;
    painter->setLayoutDirection(Qt::LeftToRight); // numbers grow to the right everywhere
    painter->setFont(m_ink.font);
    paintFoot(*painter);
    m_places.isLying ? paintNames(*painter) : paintScale(*painter);
    if (m_first >= 0)
        paintLit(*painter);
}

/// The line that bars stand on.
void ChartMarks::paintFoot(QPainter &painter) const
{
    const QRectF &plot = m_places.plot;
    painter.setPen(m_ink.edge);
    painter.drawLine(plot.bottomLeft(), m_places.isLying ? plot.topLeft() : plot.bottomRight());
}

void ChartMarks::paintNames(QPainter &painter) const
{
    const QFontMetricsF metrics(m_ink.font);
    for (int i = 0; i < m_places.bins; ++i) {
        const ChartBin &bin = m_series.bins[static_cast<std::size_t>(i)];
        const QRectF band = m_places.band(i, i);
        const QRectF name(0, band.top(), band.left() - Spacing, band.height());
        painter.setPen(bin.isKept ? m_ink.text : m_ink.quiet);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         metrics.elidedText(bin.label, Qt::ElideMiddle, name.width()));
        const QPointF end = m_places.barEnd(i, bin.value);
        const QRectF value(end.x() + Spacing, band.top(), boundingRect().right() - end.x(), band.height());
        painter.setPen(m_ink.quiet);
        painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, valueText(bin.value));
    }
}

void ChartMarks::paintScale(QPainter &painter) const
{
    const QFontMetricsF metrics(m_ink.font);
    std::vector<double> places;
    std::vector<double> widths;
    QStringList texts;
    for (int i = 0; i < m_places.bins; ++i) {
        const QString &text = m_series.bins[static_cast<std::size_t>(i)].edge;
        if (text.isEmpty())
            continue;
        places.push_back(m_places.band(i, i).left());
        widths.push_back(metrics.horizontalAdvance(text) + 2 * Spacing);
        texts.append(text);
    }
    for (const int shown : roomyTexts(places, widths)) {
        const double x = places[static_cast<std::size_t>(shown)];
        const double width = widths[static_cast<std::size_t>(shown)];
        painter.setPen(m_ink.edge);
        painter.drawLine(QPointF(x, m_places.plot.bottom()), QPointF(x, m_places.plot.bottom() + Spacing / 2));
        // The outermost texts stay within the picture.
        const double left = std::clamp(x - width / 2, 0.0, std::max(boundingRect().right() - width, 0.0));
        painter.setPen(m_ink.quiet);
        painter.drawText(QRectF(left, m_places.plot.bottom() + Drop, width, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, texts.at(shown));
    }
}

void ChartMarks::paintLit(QPainter &painter) const
{
    painter.setPen(QPen(m_ink.edge, 1));
    painter.setBrush(m_ink.lit);
    painter.drawRect(m_places.band(m_first, m_last));
}

} // namespace ft
