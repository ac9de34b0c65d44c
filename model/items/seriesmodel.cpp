// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesmodel.h"

#include "roles.h"

#include <QLocale>

#include <cmath>

namespace ft {

namespace {

QString numberText(double value)
{
    return QLocale().toString(static_cast<qint64>(std::llround(value)));
}

/// Shares that are there but small are not said to be none.
QString shareText(double value, double sum)
{
    const double percent = sum > 0 ? 100 * value / sum : 0;
    if (percent > 0 && percent < 1)
        return SeriesModel::tr("under 1 %");
    return SeriesModel::tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(percent))));
}

} // namespace

SeriesModel::SeriesModel(QObject *parent) : QAbstractTableModel(parent) {}

void SeriesModel::setSeries(const ChartSeries &series)
{
    beginResetModel();
    m_series = series;
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.bins.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChartBin &bin = m_series.bins[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Step)
            return bin.label;
        return index.column() == Value ? numberText(bin.value) : shareText(bin.value, m_series.sum());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        return index.column() == Step ? QVariant(bin.label)
            : index.column() == Value ? QVariant(bin.value)
                                      : QVariant();
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Step ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == ColumnKeyRole)
        return section == Step ? QStringLiteral("step")
            : section == Value ? QStringLiteral("count")
                               : QStringLiteral("share");
    if (role != Qt::DisplayRole)
        return {};
    return section == Step ? m_series.title : section == Value ? tr("Count") : tr("Share");
}

QString binText(const ChartSeries &series, int bin)
{
    const double value = series.bins[static_cast<std::size_t>(bin)].value;
    return SeriesModel::tr("%1 (%2)", "a count and its share").arg(numberText(value), shareText(value, series.sum()));
}

} // namespace ft
