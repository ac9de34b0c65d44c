// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapsheet.h"

#include "items/nodeplaces.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace ft {

class ArrangePanel;
class ElidedLabel;
class MapLegend;
class MapView;
class PlacesList;
class QuietLabel;

/// The page "Map" of a node list: the map, its legend, and beside it the countries with their nodes. Follows the
/// document's focus and moves it.
class MapPage : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the page; `listPath` such as "entries".
    MapPage(Document *document, const QString &listPath, const PlacesSource &places, QWidget *parent = nullptr);

    MapView *view() const { return m_view; }
    PlacesList *list() const { return m_list; }
    ArrangePanel *arrange() const { return m_arrange; }

private:
    QWidget *makeHeadline();
    QMenu *makeMenu(QWidget *parent);
    void listen();
    void showNodes();
    void showSelection();
    void showSummary();
    void follow(const Spot &spot);
    void copySelection();
    void exportAs(MapSheet::Format format, const QString &suffix);
    void write(MapSheet::Format format, const QString &path);
    void choosePlaces();

    Document *m_document;
    NodePlaces *m_places;
    MapView *m_view;
    PlacesList *m_list;
    MapLegend *m_legend;
    ArrangePanel *m_arrange; ///< hidden until asked for
    QComboBox *m_aspect;
    ElidedLabel *m_summary;
    QuietLabel *m_note;
};

} // namespace ft
