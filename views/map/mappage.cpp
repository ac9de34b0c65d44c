// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "arrangepanel.h"
#include "comparisonlist.h"
#include "layersmenu.h"
#include "maplegend.h"
#include "mapview.h"
#include "mapwords.h"
#include "placeslist.h"

#include "common/elidedlabel.h"
#include "common/handfocus.h"
#include "common/icons.h"
#include "common/quietlabel.h"
#include "common/sidesplit.h"
#include "common/zoombuttons.h"
#include "items/banlistreading.h"
#include "wording/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

MapPage::MapPage(Document *document, const QString &listPath, const PlacesSource &places, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_listPath(listPath)
    , m_places(new NodePlaces(document, listPath, places, this))
    , m_view(new MapView)
    , m_list(new PlacesList)
    , m_comparison(new ComparisonList)
    , m_legend(new MapLegend)
    , m_layers(new LayersMenu(document, listPath, this))
    , m_arrange(new ArrangePanel(document, listPath))
    , m_bans(new BanListReading(this))
    , m_aspect(new QComboBox)
    , m_summary(new ElidedLabel)
    , m_note(new QuietLabel(QString()))
{
    arrangeWidgets();
    listen();
    listenToLists();
}

void MapPage::arrangeWidgets()
{
    auto *picture = new QWidget;
    auto *under = new QVBoxLayout(picture);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(8);
    under->addWidget(m_view, 1);
    auto *marks = new QHBoxLayout;
    marks->setContentsMargins(4, 0, 0, 0);
    marks->setSpacing(8);
    marks->addWidget(m_aspect, 0, Qt::AlignTop);
    marks->addWidget(m_legend, 1);
    under->addLayout(marks);
    auto *splitter = sideSplit(Qt::Horizontal, picture, m_list, {660, 300});
    auto *floors = sideSplit(Qt::Vertical, splitter, m_comparison, {520, 180});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeHeadline());
    column->addWidget(floors, 1);
    column->addWidget(m_arrange);
    m_note->setContentsMargins(4, 0, 0, 0);
    column->addWidget(m_note);
    m_comparison->hide();
    m_arrange->hide();
    handFocus(this, m_view);
}

void MapPage::listen()
{
    connect(m_places, &NodePlaces::found, this, &MapPage::showNodes);
    connect(m_legend, &MapLegend::toggled, m_view, &MapView::setShown);
    connect(m_aspect, &QComboBox::activated, this, [this] { setAspect(static_cast<NodeAspect>(m_aspect->currentData().toInt())); });
    connect(m_view, &MapView::currentChanged, this, [this](int row) {
        if (row < m_places->nodes()->own) // other lists are not in this file
            m_document->focus()->set(m_places->spotOf(row), this);
    });
    connect(m_view, &MapView::selectionChanged, this, [this] {
        pickSelection();
        m_list->setSelected(m_view->selection());
    });
    connect(m_view, &MapView::copyAsked, this, &MapPage::copySelection);
    connect(m_document->pickedRows(), &PickedRows::changed, this, &MapPage::followPicked);
    connect(m_document->focus(), &Focus::changed, this, [this](const Spot &spot, const QObject *by) {
        if (by != this)
            follow(spot);
    });
}

void MapPage::listenToLists()
{
    connect(m_list, &PlacesList::nodeChosen, this, [this](int node) { choose({node}); });
    connect(m_list, &PlacesList::sectionChosen, this, &MapPage::choose);
    connect(m_list, &PlacesList::countryActivated, m_view, &MapView::zoomToCountry);
    connect(m_comparison, &ComparisonList::nodesChosen, this, &MapPage::choose);
    connect(m_layers, &LayersMenu::chosen, m_places, &NodePlaces::setLayers);
    connect(m_arrange, &ArrangePanel::said, m_note, &QLabel::setText);
    connect(m_bans, &BanListReading::finished, this, [this](const QString &path, const BanListFile &file) {
        if (file.bans)
            m_places->setBans(file.bans);
        else
            m_note->setText(tr("%1 could not be read as a ban list: %2")
                                .arg(oneLine(path), file.isTooLarge() ? tr("it is too large") : file.reason));
    });
}

QToolButton *MapPage::makeMenuButton(const QString &text, const QString &tip, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QWidget *MapPage::makeHeadline()
{
    auto *line = new QWidget;
    auto *zoom = new ZoomButtons;
    connect(zoom, &ZoomButtons::outAsked, m_view, &MapView::zoomOut);
    connect(zoom, &ZoomButtons::allAsked, m_view, &MapView::zoomToAll);
    connect(zoom, &ZoomButtons::inAsked, m_view, &MapView::zoomIn);
    m_aspect->setAccessibleName(tr("Points are told apart by"));
    m_aspect->setToolTip(tr("What the points are told apart by"));

    auto *arrange = new QToolButton(line);
    arrange->setText(tr("Arrange..."));
    arrange->setToolTip(tr("Choose which nodes stay, and in what order"));
    arrange->setAutoRaise(true);
    arrange->setCheckable(true);
    connect(arrange, &QToolButton::toggled, m_arrange, &QWidget::setVisible);

    auto *box = new QToolButton(line);
    box->setIcon(icon(QStringLiteral("select-box")));
    box->setAccessibleName(tr("Select by dragging"));
    box->setToolTip(tr("Dragging draws a box around nodes instead of moving the map. With Shift it always does"));
    box->setAutoRaise(true);
    box->setCheckable(true);
    connect(box, &QToolButton::toggled, m_view, &MapView::setBoxing);

    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_summary, 1, Qt::AlignVCenter);
    row->addWidget(makeMenuButton(tr("Lists"), tr("Other lists on the same map, and what differs between them"), m_layers));
    row->addWidget(arrange);
    row->addWidget(makeMenuButton(tr("Save list"), tr("Write the list into a file of another kind"), makeSaveMenu()));
    row->addWidget(makeMenuButton(tr("Map"), tr("Projection, pictures, places, ban lists"), makeMenu()));
    row->addWidget(box);
    row->addWidget(zoom);
    return line;
}

void MapPage::setOpenDocuments(std::function<QList<Document *>()> documents)
{
    m_layers->setOpenDocuments(std::move(documents));
}

void MapPage::setPlaces(const PlacesSource &places)
{
    m_places->setSource(places);
}

void MapPage::showNodes()
{
    const auto nodes = m_places->nodes();
    m_view->setNodes(nodes);
    m_list->setNodes(nodes);
    m_arrange->setNodes(nodes);
    m_comparison->setNodes(nodes);
    m_comparison->setVisible(nodes->lists.size() == 2);
    showAspects();
    m_note->setText(honestText(*nodes));
    followPicked(m_listPath, nullptr);
    follow(m_document->focus()->spot());
}

/// The one that was chosen stays, unless there is something new to look at.
void MapPage::showAspects()
{
    const QList<NodeAspect> aspects = aspectsOf(*m_places->nodes());
    QList<NodeAspect> before;
    for (int i = 0; i < m_aspect->count(); ++i)
        before += static_cast<NodeAspect>(m_aspect->itemData(i).toInt());
    const auto chosen = static_cast<NodeAspect>(m_aspect->currentData().toInt());
    m_aspect->clear();
    for (const NodeAspect aspect : aspects)
        m_aspect->addItem(aspectName(aspect), static_cast<int>(aspect));
    m_aspect->setVisible(aspects.size() > 1);
    const bool isNew = std::any_of(aspects.begin(), aspects.end(), [&before](NodeAspect aspect) { return !before.contains(aspect); });
    setAspect(isNew || !aspects.contains(chosen) ? aspects.first() : chosen);
}

void MapPage::setAspect(NodeAspect aspect)
{
    m_aspect->setCurrentIndex(m_aspect->findData(static_cast<int>(aspect)));
    m_view->setAspect(aspect);
    m_legend->setGroups(m_view->groups());
}

/// What is selected on the map is selected wherever the list is shown; other lists are not there.
void MapPage::pickSelection()
{
    std::vector<int> rows = m_view->selection();
    rows.erase(std::lower_bound(rows.begin(), rows.end(), m_places->nodes()->own), rows.end());
    m_document->pickedRows()->set(m_listPath, std::move(rows), this);
    showSummary();
}

void MapPage::followPicked(const QString &listPath, const QObject *by)
{
    if (by == this || listPath != m_listPath)
        return;
    std::vector<int> rows = m_document->pickedRows()->rows(m_listPath);
    rows.erase(std::lower_bound(rows.begin(), rows.end(), m_places->nodes()->own), rows.end());
    m_view->setSelection(rows);
    m_list->setSelected(rows);
    showSummary();
}

/// By the lists beside the map, which stay as they are.
void MapPage::choose(const std::vector<int> &nodes)
{
    m_view->setSelection(nodes);
    pickSelection();
    if (nodes.size() != 1)
        return;
    m_view->setCurrent(nodes.front());
    if (nodes.front() < m_places->nodes()->own)
        m_document->focus()->set(m_places->spotOf(nodes.front()), this);
}

void MapPage::showSummary()
{
    const std::vector<int> selected = m_view->selection();
    m_arrange->setSelection(selected);
    const QString summary = summaryText(*m_places->nodes());
    m_summary->setText(selected.empty() ? summary : tr("%1 · %n selected", nullptr, static_cast<int>(selected.size())).arg(summary));
}

void MapPage::follow(const Spot &spot)
{
    m_view->setCurrent(m_places->rowOf(spot));
}

} // namespace ft
