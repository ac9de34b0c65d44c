// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "mapsheet.h"
#include "mapview.h"
#include "savelistmenu.h"

#include "common/quietlabel.h"
#include "common/sheetoutput.h"
#include "items/banlistreading.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace ft {

QMenu *MapPage::makeMenu()
{
    auto *menu = new QMenu(this);
    auto *projections = new QActionGroup(menu);
    const auto addProjection = [&](const QString &name, MapProjection projection) {
        QAction *action = menu->addAction(name, this, [this, projection] { m_view->setProjection(projection); });
        action->setCheckable(true);
        action->setChecked(projection == m_view->projection());
        projections->addAction(action);
    };
    addProjection(tr("Natural Earth"), MapProjection::NaturalEarth);
    addProjection(tr("Equirectangular"), MapProjection::Equirectangular);
    menu->addSeparator();
    menu->addAction(tr("Only what is selected"), m_view, &MapView::setOnlySelected)->setCheckable(true);
    menu->addAction(tr("Networks that the old client probed"), m_view, &MapView::setProbedShown)->setCheckable(true);
    menu->addAction(tr("Ban list..."), this, [this] {
        askForFile(tr("Choose a list of banned ranges"), tr("Ban lists (*.txt *.p2p *.p2b.gz *.gz)"), [this](const QString &path) { useBans(path); });
    });
    menu->addSeparator();
    addExports(menu);
    menu->addSeparator();
    addPlaces(menu);
    return menu;
}

void MapPage::addExports(QMenu *menu)
{
    auto *output = new SheetOutput(this, tr("Save the map"), [this](const QPalette &colors) {
        return std::make_unique<MapSheet>(*m_view, m_document->fileName(), colors);
    });
    output->setName(QStringLiteral("%1-map").arg(m_document->fileName()));
    output->setOrientation(QPageLayout::Landscape); // the map is broader than high
    output->fill(menu);
    connect(output, &SheetOutput::told, m_note, &QLabel::setText);
}

void MapPage::addPlaces(QMenu *menu)
{
    menu->addAction(tr("Use another database of places..."), this, [this] {
        askForFile(tr("Choose a database of places"), tr("MaxMind DB (*.mmdb)"), [this](const QString &path) { Q_EMIT placesChosen(path); });
    });
    menu->addAction(tr("Use the database that comes with the program"), this, [this] { Q_EMIT placesChosen({}); });
}

/// All of the list, or what is selected of it.
QMenu *MapPage::makeSaveMenu()
{
    const auto nodes = [this] {
        SaveListMenu::Nodes result;
        const std::vector<Supernode> &all = m_places->nodes()->nodes;
        const std::vector<int> selected = m_view->selection();
        for (const int node : selected)
            result.push_back(listedNode(all[static_cast<std::size_t>(node)]));
        if (selected.empty())
            std::transform(all.begin(), all.end(), std::back_inserter(result), listedNode);
        return result;
    };
    auto *menu = new SaveListMenu(nodes, m_document->fileName(), this);
    connect(menu, &SaveListMenu::said, m_note, &QLabel::setText);
    return menu;
}

void MapPage::askForFile(const QString &title, const QString &filter, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({filter, tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void MapPage::useBans(const QString &path)
{
    m_note->setText(tr("Reading the ban list..."));
    m_bans->start(path);
}

/// The addresses of what is selected on the map, a line each.
void MapPage::copySelection()
{
    QStringList lines;
    for (const int node : m_view->selection())
        lines += addressText(m_view->nodes().nodes[static_cast<std::size_t>(node)]);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ft
