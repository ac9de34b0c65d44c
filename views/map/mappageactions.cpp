// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "mapview.h"
#include "savelistmenu.h"

#include "common/printing.h"
#include "common/quietlabel.h"
#include "common/theme.h"
#include "items/banlistreading.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

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
    menu->addAction(tr("Copy picture"), this, [this] {
        QGuiApplication::clipboard()->setImage(MapSheet(*m_view, m_document->fileName(), palette()).image(devicePixelRatioF()));
    });
    menu->addAction(tr("Save as PNG..."), this, [this] { exportAs(MapSheet::Format::Png, QStringLiteral("png")); });
    menu->addAction(tr("Save as SVG..."), this, [this] { exportAs(MapSheet::Format::Svg, QStringLiteral("svg")); });
    menu->addAction(tr("Save as PDF..."), this, [this] { exportAs(MapSheet::Format::Pdf, QStringLiteral("pdf")); });
    menu->addAction(tr("Print..."), this, &MapPage::print);
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

void MapPage::exportAs(MapSheet::Format format, const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Save the map"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("%1-map.%2").arg(m_document->fileName(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

/// Paper is white; a picture looks as the screen does.
void MapPage::write(MapSheet::Format format, const QString &path)
{
    const QPalette colors = format == MapSheet::Format::Png ? palette() : lightPalette();
    const QByteArray bytes = MapSheet(*m_view, m_document->fileName(), colors).file(format);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_note->setText(isWritten ? tr("The map was saved as %1.").arg(path) : tr("The map could not be saved: %1").arg(file.errorString()));
}

/// The map is broader than high, and so is the page unless the person turns it.
void MapPage::print()
{
    const auto draw = [this](QPagedPaintDevice &paper) {
        if (!MapSheet(*m_view, m_document->fileName(), lightPalette()).print(paper))
            m_note->setText(tr("The printer cannot be reached. Save as PDF works without one."));
    };
    askAndPrint({.title = m_document->fileName(), .draw = draw, .isWhole = true, .orientation = QPageLayout::Landscape}, this);
}

} // namespace ft
