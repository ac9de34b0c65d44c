// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/placesmodel.h"

#include <QTreeView>

namespace ft {

/// The list beside the map: the selection, the countries, and what is not on the map, with their nodes.
class PlacesList : public QTreeView
{
    Q_OBJECT

public:
    explicit PlacesList(QWidget *parent = nullptr);

    void setNodes(std::shared_ptr<const PlacedNodes> nodes);
    void setSelected(const std::vector<int> &nodes); ///< listed first and opened; emits nothing

Q_SIGNALS:
    void nodeChosen(int node); ///< by the person
    void sectionChosen(const std::vector<int> &nodes);
    void countryActivated(ft::CountryId country); ///< double click or Enter

private:
    void restore(const QStringList &open);

    PlacesModel *m_model;
    bool m_isQuiet = false; ///< the list changes, not the person's choice
};

} // namespace ft
