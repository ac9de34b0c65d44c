// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartink.h"
#include "chartlayout.h"

#include "items/chartseries.h"

#include <QChart>

class QValueAxis;

namespace ft {

class ChartMarks;

/// A series as a picture: Qt Charts draws bars, grid and the scale of values; ChartMarks the rest.
class ChartPicture : public QChart
{
    Q_OBJECT

public:
    explicit ChartPicture(QGraphicsItem *parent = nullptr);

    const ChartSeries &series() const { return m_series; }
    void setSeries(const ChartSeries &series);
    void setInk(const ChartInk &ink);
    /// Steps [first, last] are lit; -1: none.
    void setLit(int first, int last);
    /// Where the steps are, in coordinates of the picture.
    ChartLayout places() const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void draw();
    void fitScale();
    void addBars();
    void addAxes(QAbstractSeries *bars);
    void makeRoom();
    void setBarWidths();

    ChartSeries m_series;
    ChartInk m_ink;
    ValueScale m_scale;
    ChartMarks *m_marks;
    QValueAxis *m_values = nullptr; ///< of the chart; none without bars
};

} // namespace ft
