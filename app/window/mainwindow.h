// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "findingwalk.h"
#include "session.h"

#include <QFileDialog>
#include <QMainWindow>

class QStackedWidget;

namespace ft {

class Arrangement;
class BackupMenu;
class DocumentMenus;
class DocumentViews;
class Casebook;
class Changing;
class CollectionPage;
class Customising;
class Everything;
class Finder;
class LanguageMenu;
class LibraryModel;
class LibraryView;
class MessageStrip;
class Notices;
class Pane;
class RecentMenu;
class RecordMoving;
class SameFiles;
class SessionMemory;
class Settings;
struct Preferences;
class StartPage;
class StatusLine;
class Workshop;

/// The window: an arrangement of panes that wire themselves, and the actions that choose what they show.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` outlives the window. `samples`: a folder to explore; empty where there is none.
    MainWindow(Settings &settings, const QString &samples, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session *session() const { return m_session; }

    /// Opens files and folders, and comes to the front.
    void open(const QStringList &paths);
    void restoreSession(); ///< opens what was open last time

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectActions();
    void connectChanging();
    void connectDisplay(); ///< how things are shown
    void connectSession();
    void restore();

    void ask(QFileDialog::FileMode mode, const QString &title);
    void openLink();

    void add(Document *document);
    void add(FolderModel *list, const QString &name, const QString &path);
    void present(QObject *thing); ///< null: the start page
    void visit(Document *document, const QString &path); ///< at the field with that path; empty: where one was
    void visitFile(const QString &file, const QString &path); ///< the same in a file, opened if it is not
    void offerEverything(bool isWorthwhile);
    void letGo(QObject *thing);
    void step(int by); ///< to another thing of the library
    void walk(Walk direction); ///< to a finding
    void closeShown(); ///< the window, if nothing is
    void askToClose(QObject *thing); ///< closes it once nothing unsaved is lost
    void readAgain(Document *document); ///< from its file
    void tell(const QString &text); ///< that something went well
    void goTo();
    void addNote();
    void print();
    void follow(const Preferences &preferences);
    void setDecimalOffsets(bool decimal);
    void updateWays();
    Document *document() const; ///< null: something else, or nothing, is shown

    Settings &m_settings;
    QString m_samples;
    Session *m_session;
    Actions m_actions{this};
    Customising *m_customising;
    DocumentMenus *m_menus;
    RecentMenu *m_recent;
    BackupMenu *m_backups;
    LanguageMenu *m_languages;
    Changing *m_changing;
    RecordMoving *m_recordMoving;
    LibraryModel *m_library;
    LibraryView *m_libraryView;
    StartPage *m_start;
    QStackedWidget *m_centre;
    SameFiles *m_sameFiles;
    Casebook *m_casebook;
    DocumentViews *m_views;
    SessionMemory *m_memory;
    Finder *m_finder;
    Notices *m_notices;
    MessageStrip *m_message;
    StatusLine *m_status;
    Arrangement *m_arrangement;
    Pane *m_findings;
    QHash<QObject *, QWidget *> m_folderPages;
    Everything *m_everything;
    Workshop *m_workshop;
    CollectionPage *m_collectionPage;
    std::pair<QString, QString> m_awaited; ///< file that is being opened, and the field to look at then
    QObject *m_shown = nullptr;
    bool m_isLeaving = false; ///< nothing unsaved is lost any more
};

} // namespace ft
