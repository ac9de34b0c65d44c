// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"

#include "countrynames.h"
#include "nodegroups.h"
#include "roles.h"

#include "wording/text.h"

#include <QLocale>

#include <algorithm>

namespace ft {

namespace {

/// New ones first, then what changed, then what is gone.
int rankOf(NodeChange change)
{
    constexpr int Ranks[] = {3, 1, 0, 2}; // by change: same, changed, new, gone
    return Ranks[static_cast<std::size_t>(change)];
}

/// "10 %", or "10 % → 60 %" where two lists differ.
template <typename Text> QString changeText(const std::pair<const Supernode *, const Supernode *> &versions, Text text)
{
    const QString before = versions.first ? text(*versions.first) : QString();
    const QString after = versions.second ? text(*versions.second) : QString();
    if (before.isEmpty() || after.isEmpty() || before == after)
        return after.isEmpty() ? before : after;
    return QStringLiteral("%1 → %2").arg(before, after);
}

QString loadText(const Supernode &node)
{
    return node.load ? ComparisonModel::tr("%1 %", "load").arg(*node.load) : QString();
}

QString clockText(const Supernode &node)
{
    if (!node.time)
        return {};
    return node.timeIsAge ? ComparisonModel::tr("%n minute(s) before", nullptr, static_cast<int>(*node.time / 60)) : timeText(*node.time, Style());
}

} // namespace

void ComparisonModel::setNodes(std::shared_ptr<const PlacedNodes> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_rows.clear();
    m_counts = {};
    for (std::size_t i = 0; m_nodes->lists.size() == 2 && i < m_nodes->nodes.size(); ++i) {
        const NodeChange change = m_nodes->nodes[i].change;
        ++m_counts[static_cast<std::size_t>(change)];
        if (change != NodeChange::Same)
            m_rows.push_back(static_cast<int>(i));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
        const auto rank = [this](int index) { return rankOf(m_nodes->nodes[static_cast<std::size_t>(index)].change); };
        return rank(a) < rank(b);
    });
    endResetModel();
}

QString ComparisonModel::summary() const
{
    QStringList parts;
    for (const NodeChange change : {NodeChange::New, NodeChange::Changed, NodeChange::Gone, NodeChange::Same})
        parts += tr("%1 %2").arg(QLocale().toString(m_counts[static_cast<std::size_t>(change)]), changeName(change));
    return parts.join(QStringLiteral(" · "));
}

std::pair<const Supernode *, const Supernode *> ComparisonModel::versions(int row) const
{
    const Supernode &shown = node(row);
    const auto other = m_nodes->others.find(nodeAt(row));
    if (other == m_nodes->others.end())
        return {&shown, nullptr};
    return m_nodes->isOlder ? std::pair(&shown, &other->second) : std::pair(&other->second, &shown);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<ComparisonColumn>();
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != ValueRole))
        return {};
    const Supernode &shown = node(index.row());
    switch (static_cast<ComparisonColumn>(index.column())) {
    case ComparisonColumn::Change:
        return changeName(shown.change);
    case ComparisonColumn::Node:
        return addressText(shown);
    case ComparisonColumn::Country:
        return shown.country == NoCountry ? unplacedText(shown) : countryName(shown.country);
    case ComparisonColumn::Load:
        return changeText(versions(index.row()), loadText);
    case ComparisonColumn::Time:
        return changeText(versions(index.row()), clockText);
    case ComparisonColumn::Count:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ComparisonColumn>(section)) {
    case ComparisonColumn::Change:
        return tr("Change");
    case ComparisonColumn::Node:
        return tr("Node");
    case ComparisonColumn::Country:
        return tr("Country");
    case ComparisonColumn::Load:
        return tr("Load");
    case ComparisonColumn::Time:
        return tr("Time");
    case ComparisonColumn::Count:
        break;
    }
    return {};
}

} // namespace ft
