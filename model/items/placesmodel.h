// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "nodeplaces.h"

#include <QAbstractItemModel>

namespace ft {

enum class PlaceColumn { Name, Amount, Count };

/// The nodes of a list by place: what is selected, then the countries, those with most nodes first, then what is not on
/// the map and why. Below each its nodes. The same as the map, for whoever does not see it.
class PlacesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setNodes(std::shared_ptr<const PlacedNodes> nodes); ///< nothing is selected then
    /// The nodes that the section "Selected" lists; without any there is no such section.
    void setSelected(const std::vector<int> &nodes);

    /// The nodes that an index stands for: one, or those of its section.
    std::vector<int> nodesAt(const QModelIndex &index) const;
    bool isNode(const QModelIndex &index) const { return index.isValid() && index.internalId() != 0; }
    CountryId countryAt(const QModelIndex &index) const; ///< of a section of a country, else NoCountry

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Section {
        QString title;
        CountryId country = NoCountry;
        std::vector<int> nodes;
        bool isSelection = false;
    };

    void listSections();
    const Section &sectionOf(const QModelIndex &index) const;
    QVariant nodeData(const Supernode &node, int column, int role) const;
    QVariant sectionData(const Section &section, int column, int role) const;

    std::shared_ptr<const PlacedNodes> m_nodes = std::make_shared<PlacedNodes>();
    std::vector<Section> m_sections;
    int m_most = 1; ///< nodes of the largest country
};

} // namespace ft
