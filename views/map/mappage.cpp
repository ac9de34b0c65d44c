// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "arrangepanel.h"
#include "maplegend.h"
#include "mapview.h"
#include "mapwords.h"
#include "placeslist.h"

#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/quietlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ft {

namespace {

QToolButton *makeMapButton(const QString &iconName, const QString &text, const QString &keys, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(MapPage::tr("%1 (%2)").arg(text, keys));
    button->setAccessibleName(text);
    return button;
}

} // namespace

MapPage::MapPage(Document *document, const QString &listPath, const PlacesSource &places, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_places(new NodePlaces(document, listPath, places, this))
    , m_view(new MapView)
    , m_list(new PlacesList)
    , m_legend(new MapLegend)
    , m_arrange(new ArrangePanel(document, listPath))
    , m_aspect(new QComboBox)
    , m_summary(new ElidedLabel)
    , m_note(new QuietLabel(QString()))
{
    auto *picture = new QWidget;
    auto *under = new QVBoxLayout(picture);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(8);
    under->addWidget(m_view, 1);
    under->addWidget(m_legend);
    auto *splitter = new QSplitter;
    splitter->addWidget(picture);
    splitter->addWidget(m_list);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 220}); // in proportion
    splitter->setCollapsible(0, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeHeadline());
    column->addWidget(splitter, 1);
    column->addWidget(m_arrange);
    column->addWidget(m_note);
    m_arrange->hide();
    setFocusProxy(m_view);
    listen();
}

void MapPage::listen()
{
    connect(m_places, &NodePlaces::found, this, &MapPage::showNodes);
    connect(m_legend, &MapLegend::toggled, m_view, &MapView::setShown);
    connect(m_aspect, &QComboBox::activated, this, [this] {
        m_view->setAspect(static_cast<NodeAspect>(m_aspect->currentData().toInt()));
        m_legend->setGroups(m_view->groups());
    });
    connect(m_view, &MapView::currentChanged, this, [this](int row) { m_document->focus()->set(m_places->spotOf(row), this); });
    connect(m_view, &MapView::selectionChanged, this, &MapPage::showSelection);
    connect(m_view, &MapView::copyAsked, this, &MapPage::copySelection);
    connect(m_list, &PlacesList::nodeChosen, this, [this](int node) {
        m_view->setSelection({node});
        showSummary();
        m_view->setCurrent(node);
        m_document->focus()->set(m_places->spotOf(node), this);
    });
    connect(m_list, &PlacesList::sectionChosen, this, [this](const std::vector<int> &nodes) {
        m_view->setSelection(nodes);
        showSummary();
    });
    connect(m_list, &PlacesList::countryActivated, m_view, &MapView::zoomToCountry);
    connect(m_document->focus(), &Focus::changed, this, [this](const Spot &spot, const QObject *by) {
        if (by != this)
            follow(spot);
    });
}

QWidget *MapPage::makeHeadline()
{
    auto *line = new QWidget;
    auto *out = makeMapButton(QStringLiteral("zoom-out"), tr("Zoom out"), QStringLiteral("-"), line);
    auto *all = makeMapButton(QStringLiteral("zoom-all"), tr("Show everything"), QStringLiteral("0"), line);
    auto *in = makeMapButton(QStringLiteral("zoom-in"), tr("Zoom in"), QStringLiteral("+"), line);
    connect(out, &QToolButton::clicked, m_view, &MapView::zoomOut);
    connect(all, &QToolButton::clicked, m_view, &MapView::zoomToAll);
    connect(in, &QToolButton::clicked, m_view, &MapView::zoomIn);
    m_aspect->setAccessibleName(tr("Points are told apart by"));
    m_aspect->setToolTip(tr("What the points are told apart by"));
    auto *more = new QToolButton(line);
    more->setText(tr("Map"));
    more->setToolTip(tr("Projection, pictures, places"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMenu(more));

    auto *arrange = new QToolButton(line);
    arrange->setText(tr("Arrange..."));
    arrange->setToolTip(tr("Choose which nodes stay, and in what order"));
    arrange->setAutoRaise(true);
    arrange->setCheckable(true);
    connect(arrange, &QToolButton::toggled, m_arrange, &QWidget::setVisible);

    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_summary, 1, Qt::AlignVCenter);
    row->addWidget(m_aspect);
    row->addWidget(arrange);
    row->addWidget(more);
    for (QToolButton *button : {out, all, in})
        row->addWidget(button);
    return line;
}

void MapPage::showNodes()
{
    m_view->setNodes(m_places->nodes());
    m_list->setNodes(m_places->nodes());
    m_arrange->setNodes(m_places->nodes());
    m_legend->setGroups(m_view->groups());
    m_aspect->clear();
    const QList<NodeAspect> aspects = aspectsOf(m_places->nodes()->nodes);
    for (const NodeAspect aspect : aspects)
        m_aspect->addItem(aspectName(aspect), static_cast<int>(aspect));
    m_aspect->setVisible(aspects.size() > 1);
    m_note->setText(honestText(*m_places->nodes()));
    showSelection();
    follow(m_document->focus()->spot());
}

void MapPage::showSelection()
{
    m_list->setSelected(m_view->selection());
    showSummary();
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
