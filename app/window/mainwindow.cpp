// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "arrangement.h"
#include "backupmenu.h"
#include "casebook.h"
#include "changing.h"
#include "collectionpage.h"
#include "customising.h"
#include "documentmenus.h"
#include "documentviews.h"
#include "droptarget.h"
#include "everything.h"
#include "finder.h"
#include "helping.h"
#include "keymap.h"
#include "languagemenu.h"
#include "notices.h"
#include "pane.h"
#include "printing.h"
#include "recentmenu.h"
#include "recordmoving.h"
#include "sessionmemory.h"
#include "settings.h"
#include "statusline.h"
#include "workshop.h"

#include "common/messagestrip.h"
#include "common/mnemonic.h"
#include "document/samefiles.h"
#include "library/librarymodel.h"
#include "library/libraryview.h"
#include "start/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ft {

MainWindow::MainWindow(Settings &settings, const QString &samples, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_samples(samples),
      m_session(new Session(this)),
      m_customising(new Customising(settings, m_actions, this)),
      m_menus(new DocumentMenus(this)),
      m_recent(new RecentMenu(settings, this)),
      m_backups(new BackupMenu(this)),
      m_languages(new LanguageMenu(this)),
      m_changing(new Changing(m_actions, this)),
      m_recordMoving(new RecordMoving(m_session, this)),
      m_library(new LibraryModel(this)),
      m_libraryView(new LibraryView(m_library)),
      m_start(new StartPage({m_actions[Act::Open], m_actions[Act::OpenFolder], m_actions[Act::Samples]})),
      m_centre(new QStackedWidget),
      m_sameFiles(new SameFiles(this)),
      m_casebook(new Casebook(this)),
      m_views(new DocumentViews(m_sameFiles, m_casebook, this)),
      m_memory(new SessionMemory(settings, m_session, m_views, this)),
      m_finder(new Finder(menuBar(), m_library, m_views, this)),
      m_notices(new Notices(this)),
      m_message(new MessageStrip),
      m_status(new StatusLine(m_menus->codePage(), m_actions[Act::LocalTime], m_actions[Act::AllowChanges])),
      m_everything(new Everything(m_session, this)),
      m_workshop(new Workshop(m_actions, {m_session, m_changing, m_casebook, m_everything}, this)),
      m_collectionPage(new CollectionPage(m_everything->model(), m_views->columnLayouts()))
{
    new Keymap(settings, m_actions, this);
    new Helping(m_actions, this);
    arrange();
    connectActions();
    connectChanging();
    connectDisplay();
    connectSession();
    restore();
    present(nullptr);
}

MainWindow::~MainWindow()
{
    // Views look at documents: they go first.
    while (!m_session->things().isEmpty())
        m_session->close(m_session->things().constLast());
    delete m_collectionPage;
}

void MainWindow::arrange()
{
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_views->centre());
    m_centre->addWidget(m_collectionPage);
    m_folderPages.insert(m_everything->model(), m_collectionPage);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_centre, 1);

    m_findings = new Pane(m_actions[Act::ShowFindings], m_views->findings());
    m_findings->addPage(tr("Notes"), m_views->notes());
    m_arrangement = new Arrangement(centre, {.library = new Pane(m_actions[Act::ShowLibrary], m_libraryView),
                                             .fields = new Pane(m_actions[Act::ShowFields], m_views->fields()),
                                             .findings = m_findings,
                                             .bytes = new Pane(m_actions[Act::ShowBytes], m_views->bytes())});
    setCentralWidget(m_arrangement);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_actions.fill(menuBar(), {.recent = m_recent,
                               .backups = m_backups,
                               .openAs = m_menus->openAs(),
                               .reading = m_menus->reading(),
                               .codePage = m_menus->codePage(),
                               .language = m_languages});
    auto *find = new QToolButton;
    m_actions[Act::Find]->setIconText(withoutMnemonic(m_actions[Act::Find]->text()).remove(u"..."_s));
    find->setDefaultAction(m_actions[Act::Find]);
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find->setAutoRaise(true);
    menuBar()->setCornerWidget(find);
    auto *drops = new DropTarget(this);
    connect(drops, &DropTarget::dropped, m_session, &Session::open);
    setWindowIcon(QIcon(u":/icons/ftworkbench.svg"_s));
    resize(1280, 820);
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.geometry());
    m_arrangement->restore(m_settings.arrangement());
    m_views->columnLayouts()->restore(m_settings.columnLayouts());
    m_actions[Act::DecimalOffsets]->setChecked(m_settings.decimalOffsets());
    m_customising->begin();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isLeaving && m_changing->hasUnsaved(m_session->documents())) {
        event->ignore();
        m_changing->leave(m_session->documents(), [this] {
            m_isLeaving = true;
            close();
        });
        return;
    }
    m_memory->keep(m_shown);
    m_settings.setGeometry(saveGeometry());
    m_settings.setArrangement(m_arrangement->save());
    m_settings.setColumnLayouts(m_views->columnLayouts()->save());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_actions[Act::FullScreen]->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::open(const QStringList &paths)
{
    m_session->open(Offer::ofPaths(paths));
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

void MainWindow::restoreSession()
{
    m_memory->restore();
}

void MainWindow::ask(QFileDialog::FileMode mode, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::openLink()
{
    const QMimeData *held = QApplication::clipboard()->mimeData(); // null where nothing was ever copied
    const Offer offer = held ? Offer::of(*held) : Offer();
    if (offer.isEmpty())
        m_message->say(tr("There is no link, file or folder in the clipboard."));
    else
        m_session->open(offer);
}

void MainWindow::walk(Walk direction)
{
    if (const Finding *next = nextFinding(document()->findings(), document()->focus()->spot(), direction))
        document()->focus()->set(spotOf(*next));
}

void MainWindow::tell(const QString &text)
{
    constexpr int Milliseconds = 8000;
    statusBar()->showMessage(text, Milliseconds);
}

void MainWindow::goTo()
{
    m_actions[Act::ShowBytes]->setChecked(true);
    m_views->askWhereToGo();
}

void MainWindow::addNote()
{
    m_actions[Act::ShowFindings]->setChecked(true);
    m_findings->showPage(m_views->notes());
    m_views->addNote();
}

void MainWindow::print()
{
    const PrintJob job = printJobOf(QApplication::focusWidget(), m_centre->currentWidget(), windowTitle().remove(u"[*]"_s));
    if (job.isEmpty())
        m_message->say(tr("There is nothing here that can be printed."));
    else
        askAndPrint(job, this);
}

void MainWindow::follow(const Preferences &preferences)
{
    m_session->setStyle(preferences.style);
    m_session->setDocumentsAtOnce(preferences.documentsAtOnce);
    m_everything->setStyle(preferences.style);
    m_views->setStyle(preferences.style);
    m_finder->setStyle(preferences.style);
    m_notices->setWanted(preferences.tellWhenDone);
    m_recent->setShared(preferences.shareRecent);
    m_views->places()->choose(preferences.placesFile);
    m_languages->setLanguage(preferences.language);
    m_changing->setCopyFolder(preferences.outputFolder);
    m_changing->setSaveOptions(preferences.saving);
    m_backups->setOptions(preferences.saving);
    m_workshop->setPreferences(preferences);
}

void MainWindow::setDecimalOffsets(bool decimal)
{
    m_settings.setDecimalOffsets(decimal);
    m_status->setDecimalOffsets(decimal);
    m_views->setDecimalOffsets(decimal);
}

void MainWindow::updateWays()
{
    const Document *shown = document();
    m_actions[Act::Back]->setEnabled(shown && document()->focus()->canGoBack());
    m_actions[Act::Forward]->setEnabled(shown && document()->focus()->canGoForward());
    for (const Act act : {Act::GoTo, Act::AddNote, Act::ShowJournal, Act::NextFinding, Act::PreviousFinding})
        m_actions[act]->setEnabled(shown);
    m_actions[Act::Print]->setEnabled(m_shown);
    m_workshop->updateActions();
}

Document *MainWindow::document() const
{
    return qobject_cast<Document *>(m_shown);
}

} // namespace ft
