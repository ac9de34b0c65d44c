// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "mapview.h"
#include "mapwords.h"

#include "common/quietlabel.h"
#include "common/theme.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

namespace ft {

QMenu *MapPage::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *projections = new QActionGroup(menu);
    const auto addProjection = [&](const QString &name, MapProjection projection) {
        QAction *action = menu->addAction(name, this, [this, projection] { m_view->setProjection(projection); });
        action->setCheckable(true);
        action->setChecked(projection == m_view->projection());
        projections->addAction(action);
    };
    addProjection(tr("Natural Earth"), MapProjection::NaturalEarth);
    addProjection(tr("Equirectangular"), MapProjection::Equirectangular);
    QAction *probed = menu->addAction(tr("Networks that the old client probed"), m_view, &MapView::setProbedShown);
    probed->setCheckable(true);
    menu->addSeparator();
    menu->addAction(tr("Copy picture"), this, [this] {
        QGuiApplication::clipboard()->setImage(MapSheet(*m_view, m_document->fileName(), palette()).image(devicePixelRatioF()));
    });
    menu->addAction(tr("Save as PNG..."), this, [this] { exportAs(MapSheet::Format::Png, QStringLiteral("png")); });
    menu->addAction(tr("Save as SVG..."), this, [this] { exportAs(MapSheet::Format::Svg, QStringLiteral("svg")); });
    menu->addAction(tr("Save as PDF..."), this, [this] { exportAs(MapSheet::Format::Pdf, QStringLiteral("pdf")); });
    menu->addSeparator();
    menu->addAction(tr("Use another database of places..."), this, &MapPage::choosePlaces);
    return menu;
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

void MapPage::choosePlaces()
{
    auto *dialog = new QFileDialog(this, tr("Choose a database of places"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("MaxMind DB (*.mmdb)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_places->setSource({path, {}}); });
    dialog->open();
}

} // namespace ft
