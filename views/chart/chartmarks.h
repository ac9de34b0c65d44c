// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartink.h"
#include "chartlayout.h"

#include "items/chartseries.h"

#include <QGraphicsItem>

namespace ft {

/// What stands on a chart beside its bars: names of categories and their values where the bars are, the texts under a
/// scale, the band of the steps that one is at. No legend is needed, and no text of a file is taken for markup.
class ChartMarks : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    /// What was lit stays lit: setLit() is to follow where steps are others.
    void setSeries(const ChartSeries &series, const ChartInk &ink);
    void setPlaces(const ChartLayout &places);
    /// Steps [first, last] are lit; -1: none.
    void setLit(int first, int last);

    /// Room that texts need on the four sides of the plot, for a chart of that size.
    static QMargins room(const ChartSeries &series, const ChartInk &ink, QSizeF size);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintFoot(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintLit(QPainter &painter) const;

    ChartSeries m_series;
    ChartInk m_ink;
    ChartLayout m_places;
    int m_first = -1;
    int m_last = -1;
};

} // namespace ft
