// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesmodel.h"

#include "countrynames.h"
#include "roles.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace ft {

namespace {

/// Of the index of a node: one more than the number of its section. 0: the index of a section.
quintptr idOf(int section)
{
    return static_cast<quintptr>(section) + 1;
}

} // namespace

void PlacesModel::setNodes(std::shared_ptr<const PlacedNodes> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    listSections();
    endResetModel();
}

void PlacesModel::listSections()
{
    std::map<QString, Section> unplaced;
    std::vector<Section> byCountry(countries().size());
    for (std::size_t i = 0; i < m_nodes->nodes.size(); ++i) {
        const Supernode &node = m_nodes->nodes[i];
        Section &section = node.country == NoCountry ? unplaced[unplacedText(node)] : byCountry[node.country];
        section.country = node.country;
        section.nodes.push_back(static_cast<int>(i));
    }
    for (Section &section : byCountry)
        section.title = countryName(section.country);
    for (auto &[reason, section] : unplaced)
        section.title = tr("Not on the map: %1").arg(reason);
    std::erase_if(byCountry, [](const Section &section) { return section.nodes.empty(); });
    std::sort(byCountry.begin(), byCountry.end(), [](const Section &a, const Section &b) {
        return a.nodes.size() != b.nodes.size() ? a.nodes.size() > b.nodes.size() : a.title < b.title;
    });
    m_most = byCountry.empty() ? 1 : static_cast<int>(byCountry.front().nodes.size());
    m_sections = std::move(byCountry);
    for (auto &[reason, section] : unplaced)
        m_sections.push_back(std::move(section));
}

void PlacesModel::setSelected(const std::vector<int> &nodes)
{
    // A reset, not rows that come and go: the numbers of the sections below are part of the indices.
    beginResetModel();
    if (!m_sections.empty() && m_sections.front().isSelection)
        m_sections.erase(m_sections.begin());
    if (!nodes.empty())
        m_sections.insert(m_sections.begin(), Section{tr("Selected"), NoCountry, nodes, true});
    endResetModel();
}

const PlacesModel::Section &PlacesModel::sectionOf(const QModelIndex &index) const
{
    return m_sections[isNode(index) ? static_cast<std::size_t>(index.internalId() - 1) : static_cast<std::size_t>(index.row())];
}

std::vector<int> PlacesModel::nodesAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Section &section = sectionOf(index);
    return isNode(index) ? std::vector{section.nodes[static_cast<std::size_t>(index.row())]} : section.nodes;
}

CountryId PlacesModel::countryAt(const QModelIndex &index) const
{
    return index.isValid() && !isNode(index) ? sectionOf(index).country : NoCountry;
}

QModelIndex PlacesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOf(parent.row()) : 0);
}

QModelIndex PlacesModel::parent(const QModelIndex &index) const
{
    return isNode(index) ? createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0)) : QModelIndex();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    return isNode(parent) || parent.column() > 0 ? 0 : static_cast<int>(sectionOf(parent).nodes.size());
}

int PlacesModel::columnCount(const QModelIndex &) const
{
    return ft::columnCount<PlaceColumn>();
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == number(PlaceColumn::Amount))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (!isNode(index))
        return sectionData(sectionOf(index), index.column(), role);
    return nodeData(m_nodes->nodes[static_cast<std::size_t>(nodesAt(index).front())], index.column(), role);
}

QVariant PlacesModel::nodeData(const Supernode &node, int column, int role) const
{
    const bool isName = column == number(PlaceColumn::Name);
    if (role == Qt::DisplayRole && isName)
        return addressText(node);
    if (role == Qt::DisplayRole)
        return node.load ? tr("%1 %", "load").arg(*node.load) : QString();
    if (role == Qt::AccessibleDescriptionRole && isName)
        return node.country == NoCountry ? unplacedText(node) : countryName(node.country);
    return {};
}

QVariant PlacesModel::sectionData(const Section &section, int column, int role) const
{
    const bool isName = column == number(PlaceColumn::Name);
    const int count = static_cast<int>(section.nodes.size());
    switch (role) {
    case Qt::DisplayRole:
        return isName ? section.title : QLocale().toString(count);
    case ValueRole:
        return isName ? QVariant(section.title) : QVariant(count);
    case ShareRole:
        return !isName && section.country != NoCountry ? QVariant(double(count) / m_most) : QVariant();
    default:
        return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == number(PlaceColumn::Name) ? tr("Place") : tr("Nodes");
}

} // namespace ft
