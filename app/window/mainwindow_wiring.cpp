// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "about.h"
#include "arrangement.h"
#include "backupmenu.h"
#include "casebook.h"
#include "changing.h"
#include "collectionpage.h"
#include "customising.h"
#include "documentmenus.h"
#include "documentviews.h"
#include "everything.h"
#include "finder.h"
#include "languagemenu.h"
#include "notices.h"
#include "recentmenu.h"
#include "recordmoving.h"
#include "statusline.h"
#include "workshop.h"

#include "common/messagestrip.h"
#include "library/libraryview.h"
#include "start/startpage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QStackedWidget>

// Who hears whom in the window; what follows from it is in mainwindow.cpp.

namespace ft {

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, this, slot); };
    on(Act::Open, [this] { ask(QFileDialog::ExistingFiles, tr("Open")); });
    on(Act::OpenFolder, [this] { ask(QFileDialog::Directory, tr("Open folder")); });
    on(Act::Samples, [this] { open({m_samples}); });
    on(Act::OpenLink, &MainWindow::openLink);
    on(Act::Print, &MainWindow::print);
    on(Act::Close, &MainWindow::closeShown);
    on(Act::Quit, &QWidget::close);
    on(Act::Back, [this] { document()->focus()->back(); });
    on(Act::Forward, [this] { document()->focus()->forward(); });
    on(Act::GoTo, &MainWindow::goTo);
    on(Act::Find, [this] { m_finder->open(); });
    connect(m_finder, &Finder::chosen, this, &MainWindow::present);
    on(Act::AddNote, &MainWindow::addNote);
    on(Act::ShowJournal, [this] { m_casebook->showJournal(document()); });
    on(Act::NextFinding, [this] { walk(Walk::Forward); });
    on(Act::PreviousFinding, [this] { walk(Walk::Backward); });
    connect(m_views, &DocumentViews::stepRequested, m_workshop, &Workshop::take);
    connect(m_workshop, &Workshop::openRequested, this, [this](const QString &path) { open({path}); });
    connect(m_workshop, &Workshop::verifyRequested, m_views, &DocumentViews::verify);
    connect(m_workshop, &Workshop::failed, m_message, &MessageStrip::say);
    connect(m_workshop, &Workshop::done, this, &MainWindow::tell);
    on(Act::NextFile, [this] { step(1); });
    on(Act::PreviousFile, [this] { step(-1); });
    on(Act::ResetLayout, [this] { m_arrangement->reset(); });
    on(Act::About, [this] { About(this).exec(); });
    m_actions[Act::Samples]->setEnabled(!m_samples.isEmpty());
    connect(m_recent, &RecentMenu::chosen, this, [this](const QString &path) { open({path}); });
    connect(m_recent, &RecentMenu::forgotten, m_start, [this] { m_start->setRecent({}); });
    connect(m_start, &StartPage::recentChosen, this, [this](const QString &path) { open({path}); });
    connect(m_libraryView, &LibraryView::chosen, this, &MainWindow::present);
    connect(m_libraryView, &LibraryView::closeAsked, this, &MainWindow::askToClose);
}

void MainWindow::connectChanging()
{
    connect(m_changing, &Changing::failed, m_message, &MessageStrip::say);
    connect(m_changing, &Changing::done, this, &MainWindow::tell);
    connect(m_recordMoving, &RecordMoving::failed, m_message, &MessageStrip::say);
    connect(m_recordMoving, &RecordMoving::done, this, &MainWindow::tell);
    connect(m_recordMoving, &RecordMoving::moved, m_changing, &Changing::saveFirst);
    connect(m_changing, &Changing::asked, this, [this](QWidget *strip) {
        static_cast<QBoxLayout *>(m_message->parentWidget()->layout())->insertWidget(1, strip);
    });
    connect(m_changing, &Changing::changedOnDisk, this, &MainWindow::readAgain);
    connect(m_backups, &BackupMenu::chosen, m_changing, &Changing::restore);
    connect(m_backups, &BackupMenu::optionsChosen, m_customising, &Customising::setSaving);
}

void MainWindow::connectDisplay()
{
    connect(m_actions[Act::DecimalOffsets], &QAction::toggled, this, &MainWindow::setDecimalOffsets);
    connect(m_customising, &Customising::changed, this, &MainWindow::follow);
    connect(m_menus, &DocumentMenus::codePageChosen, m_customising, &Customising::setCodePage);
    connect(m_actions[Act::FullScreen], &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    connect(m_languages, &LanguageMenu::chosen, m_customising, &Customising::setLanguage);
    connect(m_customising, &Customising::languageChosen, m_message, [this](const QString &name) {
        m_message->say(tr("From the next start on, this window speaks: %1.").arg(name));
    });
    connect(m_views->places(), &PlacesChoice::chosen, m_customising, &Customising::setPlacesFile);
    connect(m_views, &DocumentViews::decimalOffsetsChanged, m_actions[Act::DecimalOffsets], &QAction::setChecked);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::opened, this, qOverload<Document *>(&MainWindow::add));
    connect(m_session, &Session::listed, this,
            qOverload<FolderModel *, const QString &, const QString &>(&MainWindow::add));
    connect(m_session, &Session::shown, this, [this](QObject *thing) {
        present(thing);
        m_centre->currentWidget()->setFocus();
        if (Document *shown = document(); shown && shown->path() == m_awaited.first)
            visit(shown, std::exchange(m_awaited, {}).second);
    });
    m_notices->watch(m_session);
    connect(m_everything, &Everything::worthwhileChanged, this, &MainWindow::offerEverything);
    connect(m_collectionPage, &CollectionPage::seen, m_everything, &Everything::setSeen);
    connect(m_collectionPage, &CollectionPage::visitAsked, this, &MainWindow::visitFile);
    connect(m_session, &Session::closing, this, &MainWindow::letGo);
    connect(m_views, &DocumentViews::visitAsked, this, &MainWindow::visit);
    connect(m_views, &DocumentViews::openAsked, this, [this](const QString &path) { open({path}); });
    connect(m_session, &Session::failed, this, [this](const QString &path, const QString &why) {
        m_message->say(tr("%1 could not be opened: %2").arg(oneLine(QDir::toNativeSeparators(path)), why));
    });
    connect(m_session, &Session::waitingChanged, m_status, &StatusLine::setWaiting);
    connect(m_status, &StatusLine::cancelled, m_session, &Session::cancel);
}

} // namespace ft
