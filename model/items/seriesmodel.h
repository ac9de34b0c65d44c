// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"

#include <QAbstractTableModel>

namespace ft {

/// The same as a chart, as a table: a row a step, with how much falls into it and which share of all that is.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Value, Share, ColumnCount };

    explicit SeriesModel(QObject *parent = nullptr);

    const ChartSeries &series() const { return m_series; }
    void setSeries(const ChartSeries &series);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChartSeries m_series;
};

/// "1 204 (12 %)": how much falls into a step, in words; `bin` is one of the series.
QString binText(const ChartSeries &series, int bin);

} // namespace ft
