// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodegroups.h"
#include "items/nodeplaces.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QToolButton;

namespace ft {

class ArrangePanel;
class BanListReading;
class ComparisonList;
class ElidedLabel;
class LayersMenu;
class MapLegend;
class MapView;
class PlacesList;
class QuietLabel;

/// The page "Map" of a node list: the map, its legend, and beside it the countries with their nodes. Follows the
/// document's focus and picked rows, and moves them. Other lists can be laid over this one, and are compared with it.
class MapPage : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the page; `listPath` such as "entries".
    MapPage(Document *document, const QString &listPath, const PlacesSource &places, QWidget *parent = nullptr);

    /// What else is open: its lists are offered as layers.
    void setOpenDocuments(std::function<QList<Document *>()> documents);
    void setPlaces(const PlacesSource &places); ///< finds all places anew

    MapView *view() const { return m_view; }
    PlacesList *list() const { return m_list; }
    ArrangePanel *arrange() const { return m_arrange; }
    LayersMenu *layers() const { return m_layers; }
    ComparisonList *comparison() const { return m_comparison; }

Q_SIGNALS:
    void placesChosen(const QString &file); ///< by the person, a MaxMind DB; empty: the one that comes with the program

private:
    void arrangeWidgets();
    QWidget *makeHeadline();
    QToolButton *makeMenuButton(const QString &text, const QString &tip, QMenu *menu);
    QMenu *makeMenu();
    void addExports(QMenu *menu);
    void addPlaces(QMenu *menu);
    QMenu *makeSaveMenu();
    void listen();
    void listenToLists();
    void showNodes();
    void showAspects();
    void setAspect(NodeAspect aspect);
    void pickSelection();
    void followPicked(const QString &listPath, const QObject *by);
    void choose(const std::vector<int> &nodes);
    void showSummary();
    void follow(const Spot &spot);
    void copySelection();
    void askForFile(const QString &title, const QString &filter, const std::function<void(const QString &)> &chosen);
    void useBans(const QString &path);

    Document *m_document;
    QString m_listPath;
    NodePlaces *m_places;
    MapView *m_view;
    PlacesList *m_list;
    ComparisonList *m_comparison; ///< there while two lists are on the map
    MapLegend *m_legend;
    LayersMenu *m_layers;
    ArrangePanel *m_arrange; ///< hidden until asked for
    BanListReading *m_bans;
    QComboBox *m_aspect;
    ElidedLabel *m_summary;
    QuietLabel *m_note;
};

} // namespace ft
