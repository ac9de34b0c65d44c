// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "arrangement.h"
#include "backupmenu.h"
#include "casebook.h"
#include "changing.h"
#include "documentmenus.h"
#include "documentviews.h"
#include "everything.h"
#include "finder.h"
#include "folderpage.h"
#include "recentmenu.h"
#include "settings.h"
#include "statusline.h"
#include "workshop.h"

#include "common/icons.h"
#include "document/samefiles.h"
#include "library/librarymodel.h"
#include "library/libraryview.h"
#include "start/startpage.h"

#include <QDir>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the window shows: documents, lists of files, all of them together; how they come, go and take turns.

namespace ft {

void MainWindow::add(Document *document)
{
    m_library->add(document);
    m_sameFiles->add(document);
    m_casebook->add(document);
    m_changing->add(document);
    if (QDir::isAbsolutePath(document->path())) {
        const Format *format = document->tree().format;
        m_recent->add({document->path(), iconName(format ? format->id : Str())});
    }
    connect(document->focus(), &Focus::changed, this, &MainWindow::updateWays);
    connect(document->undoStack(), &QUndoStack::cleanChanged, this, [this, document](bool clean) {
        if (m_shown == document)
            setWindowModified(!clean);
    });
    connect(document, &Document::reread, this, [this, document] {
        if (m_shown == document)
            m_menus->setDocument(document);
    });
}

void MainWindow::add(FolderModel *list, const QString &name, const QString &path)
{
    m_library->add(list, name, path);
    if (!path.isEmpty())
        m_recent->add({path, u"folder"_s});
    auto *page = new FolderPage(list, name, path);
    connect(page, &FolderPage::fileChosen, this, [this](const QString &file) { open({file}); });
    connect(page, &FolderPage::finishRequested, this, [this] { m_workshop->rescue(Rescue::Finish); });
    m_folderPages.insert(list, page);
    m_centre->addWidget(page);
}

void MainWindow::present(QObject *thing)
{
    m_shown = thing;
    Document *shown = document();
    m_menus->setDocument(shown);
    m_status->setDocument(shown);
    m_changing->setDocument(shown);
    m_finder->setDocument(shown);
    m_backups->setFile(shown && shown->opened().identity ? shown->path() : QString());
    m_views->setDocument(shown);
    m_libraryView->setCurrentThing(thing);
    const QString name = thing ? m_library->index(m_library->row(thing)).data().toString() : QString();
    m_workshop->setShown(thing, name);
    if (!thing) {
        m_start->setRecent(m_settings.recent());
        m_centre->setCurrentWidget(m_start);
        setWindowTitle({});
    } else {
        m_centre->setCurrentWidget(m_folderPages.value(thing, m_views->centre()));
        // Where the mark for changes goes; in a name it stands for itself.
        setWindowTitle(shown ? QString(name).replace(u"[*]"_s, u"[*][*]"_s) + u"[*]"_s : name);
    }
    setWindowModified(shown && shown->isModified());
    m_arrangement->setShown(!thing ? Arrangement::Nothing : shown ? Arrangement::File : Arrangement::List);
    updateWays();
}

void MainWindow::visit(Document *document, const QString &path)
{
    present(document);
    m_centre->currentWidget()->setFocus();
    if (!path.isEmpty())
        document->focus()->set(document->spotOf(path));
}

void MainWindow::visitFile(const QString &file, const QString &path)
{
    for (Document *document : m_session->documents()) {
        if (document->path() == file)
            return visit(document, path);
    }
    m_awaited = {file, path};
    open({file});
}

void MainWindow::offerEverything(bool isWorthwhile)
{
    if (isWorthwhile)
        m_library->addFirst(m_everything->model(), tr("Everything open"));
    else
        letGo(m_everything->model());
}

void MainWindow::letGo(QObject *thing)
{
    const int row = m_library->row(thing);
    m_library->remove(thing);
    if (thing == m_shown)
        present(m_library->rowCount() == 0 ? nullptr : m_library->thing(qMin(row, m_library->rowCount() - 1)));
    if (auto *closing = qobject_cast<Document *>(thing)) {
        m_views->forget(closing);
        m_sameFiles->remove(closing);
        m_casebook->remove(closing);
        m_changing->forget(closing);
    }
    if (thing != m_everything->model())
        delete m_folderPages.take(thing);
}

void MainWindow::step(int by)
{
    const QList<QObject *> &things = m_session->things();
    if (things.isEmpty())
        return;
    const qsizetype shown = things.indexOf(m_shown); // -1: everything, which stands above the first and below the last
    const qsizetype from = shown < 0 && by < 0 ? 0 : shown;
    present(things.at((from + by + things.size()) % things.size()));
}

void MainWindow::closeShown()
{
    if (m_shown)
        askToClose(m_shown);
    else
        close();
}

void MainWindow::askToClose(QObject *thing)
{
    if (auto *closing = qobject_cast<Document *>(thing))
        m_changing->leave({closing}, [this, closing] { m_session->close(closing); });
    else
        m_session->close(thing);
}

void MainWindow::readAgain(Document *document)
{
    const QString path = document->path();
    m_session->close(document);
    open({path});
}

} // namespace ft
