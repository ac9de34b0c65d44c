// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"

#include "roles.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace ft {

namespace {

/// Values of a column before somebody asks for the rest; and of those more than anyone scrolls through.
constexpr int FewValues = 8;
constexpr std::size_t MostValues = 1000;

/// The internal id of columns; a value has the row of its column.
constexpr quintptr TopLevel = ~quintptr(0);

} // namespace

FacetModel::FacetModel(RowFilter *rows, QObject *parent)
    : QAbstractItemModel(parent),
      m_rows(rows),
      m_counting(
          rows, [this](const RowCountingOrder &order) { return counting(order); },
          [this](const Counts &counts) { take(counts); })
{
}

void FacetModel::setColumns(const std::vector<int> &columns)
{
    if (columns == m_counting.columns())
        return;
    m_offeredIn = nullptr;
    m_counting.setColumns(columns);
}

RowCounting<FacetModel::Counts>::Work FacetModel::counting(const RowCountingOrder &order) const
{
    return [order, isKnown = order.index == m_offeredIn](const KeepGoing &keepGoing) {
        Counts counts{order.index, {}, facets(*order.index, order.query, order.columns, keepGoing)};
        if (!isKnown)
            counts.all = order.query.asksNothing() ? counts.now : facets(*order.index, {}, order.columns, keepGoing);
        return counts;
    };
}

void FacetModel::take(const Counts &counts)
{
    if (!counts.all.empty()) {
        offer(counts.all);
        m_offeredIn = counts.index;
    }
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        Offer &offer = m_offers[i];
        const std::vector<int> &columns = m_counting.columns();
        const auto column = std::find(columns.begin(), columns.end(), offer.column) - columns.begin();
        QHash<QString, int> now;
        for (const FacetValue &value : counts.now[static_cast<std::size_t>(column)])
            now.insert(value.text, value.count);
        for (FacetValue &value : offer.values)
            value.count = now.value(value.text);
        const QModelIndex parent = index(static_cast<int>(i), 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

void FacetModel::offer(const std::vector<Facet> &all)
{
    beginResetModel();
    m_offers.clear();
    for (std::size_t i = 0; i < all.size(); ++i) {
        Offer offer{m_counting.columns()[i], all[i]};
        if (offer.values.size() < 2)
            continue;
        if (offer.values.size() > MostValues)
            offer.values.resize(MostValues);
        m_offers.push_back(std::move(offer));
    }
    endResetModel();
}

void FacetModel::setPicks(int column, const QStringList &texts)
{
    if (texts.isEmpty())
        m_picks.erase(column);
    else
        m_picks[column] = texts;
    checksChanged();
}

void FacetModel::clearPicks()
{
    m_picks.clear();
    checksChanged();
}

void FacetModel::checksChanged()
{
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex parent = index(i, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), {Qt::CheckStateRole});
    }
}

void FacetModel::toggle(const QModelIndex &toggled)
{
    if (!toggled.parent().isValid())
        return;
    Offer &offer = m_offers[toggled.internalId()];
    if (toggled.data(MoreRole).toBool()) {
        // The offer becomes the first of the values; the others come behind it.
        beginInsertRows(toggled.parent(), toggled.row() + 1, static_cast<int>(offer.values.size()) - 1);
        offer.showsAll = true;
        endInsertRows();
        Q_EMIT dataChanged(toggled, toggled);
        return;
    }
    const QString text = offer.values[static_cast<std::size_t>(toggled.row())].text;
    QStringList &picked = m_picks[offer.column];
    if (picked.removeAll(text) == 0)
        picked.append(text);
    if (picked.isEmpty())
        m_picks.erase(offer.column);
    Q_EMIT dataChanged(toggled, toggled, {Qt::CheckStateRole});
    Q_EMIT picksChanged();
}

int FacetModel::valuesShown(const Offer &offer) const
{
    const auto all = static_cast<int>(offer.values.size());
    return offer.showsAll || all <= FewValues + 1 ? all : FewValues; // an offer to show one more would take its place
}

/// What stands for rows that have no text there.
QString FacetModel::nothingText(int column) const
{
    const QString key = m_rows->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return key == QLatin1String("condition") ? tr("nothing odd") : tr("not given");
}

bool FacetModel::isPicked(const Offer &offer, const QString &text) const
{
    const auto picked = m_picks.find(offer.column);
    return picked != m_picks.end() && picked->second.contains(text);
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : TopLevel);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == TopLevel ? QModelIndex()
                                                              : createIndex(static_cast<int>(child.internalId()), 0, TopLevel);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_offers.size());
    if (parent.internalId() != TopLevel)
        return 0;
    const Offer &offer = m_offers[static_cast<std::size_t>(parent.row())];
    const int shown = valuesShown(offer);
    return shown < static_cast<int>(offer.values.size()) ? shown + 1 : shown;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == TopLevel) {
        const int column = m_offers[static_cast<std::size_t>(index.row())].column;
        return role == Qt::DisplayRole ? m_rows->headerData(column, Qt::Horizontal, role) : QVariant();
    }
    const Offer &offer = m_offers[index.internalId()];
    if (index.row() == valuesShown(offer)) {
        if (role == MoreRole)
            return true;
        const auto more = static_cast<int>(offer.values.size()) - index.row();
        return role == Qt::DisplayRole ? QVariant(tr("%1 more", nullptr, more).arg(QLocale().toString(more))) : QVariant();
    }
    const FacetValue &value = offer.values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return value.text.isEmpty() ? nothingText(offer.column) : value.text;
    case Qt::ToolTipRole:
        return value.text.toHtmlEscaped();
    case Qt::CheckStateRole:
        return isPicked(offer, value.text) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleDescriptionRole:
        return tr("%1 rows", nullptr, value.count).arg(QLocale().toString(value.count));
    case CountRole:
        return value.count;
    default:
        return {};
    }
}

} // namespace ft
