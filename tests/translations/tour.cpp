// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "opened.h"

#include "common/fieldeditor.h"
#include "common/wordbutton.h"
#include "document/document.h"
#include "document/draft.h"
#include "hex/hexview.h"
#include "library/libraryview.h"
#include "rescue/rescuedialog.h"
#include "tree/fieldtreeview.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>
#include <QWizard>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft::test {

namespace {

struct Stop {
    const char *name;
    const char *sample;
};

/// A file of each kind, damaged ones and one of no kind among them, and a folder.
constexpr Stop Stops[] = {{"download", "downloads/download1046009733404034422.dat"},
                          {"damaged", "damaged/download1048531999406556688.dat"},
                          {"database", "databases/data256.dbb"},
                          {"nodes", "supernodes/nodes"},
                          {"registry", "supernodes/KazaaNet.reg"},
                          {"links", "links.txt"},
                          {"unrecognised", "README.md"},
                          {"folder", "downloads"}};

struct Opening {
    const char *sample; ///< what is shown then
    const char *action;
};

constexpr Opening Openings[] = {{"damaged/download1048531999406556688.dat", "repair"},
                                {"damaged/download1048531999406556688.dat", "journal"},
                                {"damaged/download1048531999406556688.dat", "find-anything"},
                                {"damaged/download1048531999406556688.dat", "extract-what-is-there"},
                                {"damaged", "repair"},
                                {"downloads", "finish"},
                                {"downloads", "change-many-files"},
                                {"downloads/download1046009733404034422.dat", "merge-downloads"},
                                {"downloads/download1046009733404034422.dat", "fill-gaps"},
                                {"links.txt", "new-download-from-link"},
                                {"databases/data256.dbb", "print"},
                                {"databases/data256.dbb", "write-a-report"},
                                {"databases/data256.dbb", "save-a-bundle"},
                                {"databases/data256.dbb", "save-a-copy"},
                                {"databases/data256.dbb", "open"},
                                {"databases/data256.dbb", "open-folder"},
                                {"databases/data256.dbb", "settings"},
                                {"databases/data256.dbb", "keyboard-shortcuts"},
                                {"databases/data256.dbb", "manual"},
                                {"databases/data256.dbb", "first-steps"},
                                {"databases/data256.dbb", "about-fasttrack-workbench"}};

} // namespace

Tour::Tour(Look look, const Preferences &preferences) : m_look(std::move(look)), m_spoken(preferences) {}

void Tour::pages()
{
    m_look(m_spoken.window(), u"start"_s);
    for (const Stop &stop : Stops) {
        m_spoken.open(QString::fromLatin1(stop.sample));
        lookAtPages(QString::fromLatin1(stop.name));
    }
}

void Tour::lookAtPages(const QString &what)
{
    m_look(m_spoken.window(), what);
    lookAtTools(what);
    for (QTabBar *tabs : m_spoken.window().findChildren<QTabBar *>()) {
        for (int page = 1; tabs->isVisible() && page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            QTest::qWait(50);
            const QString name = u"%1-%2"_s.arg(what).arg(page + 1);
            m_look(m_spoken.window(), name);
            lookAtTools(name);
        }
        if (tabs->isVisible())
            tabs->setCurrentIndex(0);
    }
}

void Tour::lookAtTools(const QString &what)
{
    int tool = 0;
    for (QAbstractButton *button : m_spoken.window().findChildren<QAbstractButton *>()) {
        const bool isTool = qobject_cast<QToolButton *>(button) || qobject_cast<WordButton *>(button);
        if (!isTool || !button->isVisible() || !button->isEnabled() || !button->isCheckable() || button->isChecked() || button->group())
            continue;
        button->click();
        QTest::qWait(50);
        m_look(m_spoken.window(), u"%1-tool%2"_s.arg(what).arg(++tool));
        if (button->isVisible() && button->isChecked())
            button->click();
    }
}

void Tour::everythingOpen()
{
    for (const Stop &stop : Stops)
        m_spoken.open(QString::fromLatin1(stop.sample));
    auto *library = m_spoken.window().findChild<LibraryView *>();
    library->setCurrentIndex(library->model()->index(0, 0));
    QTest::qWait(500); // it is read beside the window
    lookAtPages(u"everything"_s);
}

void Tour::menus()
{
    m_spoken.open(QString::fromLatin1(Stops[1].sample));
    int number = 0;
    for (const QAction *action : m_spoken.window().menuBar()->actions())
        lookAtMenu(*action->menu(), u"menu-%1"_s.arg(++number));
    for (const Stop &stop : Stops) {
        m_spoken.open(QString::fromLatin1(stop.sample));
        number = 0;
        for (const QToolButton *button : m_spoken.window().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->menu())
                lookAtMenu(*button->menu(), u"menu-%1-%2"_s.arg(QString::fromLatin1(stop.name)).arg(++number));
        }
    }
}

void Tour::lookAtMenu(QMenu &menu, const QString &what)
{
    menu.popup(m_spoken.window().mapToGlobal(QPoint(40, 40)));
    m_look(menu, what);
    menu.close();
    int number = 0;
    for (const QAction *action : menu.actions()) {
        if (action->menu() && action->isEnabled())
            lookAtMenu(*action->menu(), u"%1-%2"_s.arg(what).arg(++number));
    }
}

void Tour::dialogs()
{
    for (const Opening &opening : Openings) {
        m_spoken.open(QString::fromLatin1(opening.sample));
        lookAtWhatOpens(opening.action);
    }
}

void Tour::atThePlace()
{
    for (const Stop &stop : Stops) {
        m_spoken.open(QString::fromLatin1(stop.sample));
        lookAtContextMenus(QString::fromLatin1(stop.name));
    }
    lookAtFilling();
    lookAtOutgrown();
}

void Tour::lookAtContextMenus(const QString &what)
{
    int number = 0;
    for (QAbstractScrollArea *view : m_spoken.window().findChildren<QAbstractScrollArea *>()) {
        if (view->isVisible())
            askForMenu(*view, [&](QMenu &menu) { m_look(menu, u"context-%1-%2"_s.arg(what).arg(++number)); });
    }
}

void Tour::lookAtFilling()
{
    m_spoken.open(QString::fromLatin1(Stops[0].sample));
    MainWindow &window = m_spoken.window();
    m_spoken.document(QString::fromLatin1(Stops[0].sample)).setEditable(true);
    for (QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int page = 0; tabs->isVisible() && page < tabs->count() && !seen<HexView>(window); ++page)
            tabs->setCurrentIndex(page);
    }
    auto *hex = seen<HexView>(window);
    ASSERT_NE(hex, nullptr);
    hex->select({0, 16});
    askForMenu(*hex, [&](QMenu &menu) {
        const QList<QAction *> actions = menu.actions();
        const auto fill = std::find_if(actions.begin(), actions.end(), [](const QAction *each) { return each->text().endsWith(u"..."); });
        ASSERT_NE(fill, actions.end());
        QTimer::singleShot(0, &window, [&] {
            QWidget *opened = waitForOpenedAbove(window);
            ASSERT_NE(opened, nullptr);
            m_look(*opened, u"fill"_s);
            opened->close();
        });
        menu.setActiveAction(*fill);
        QTest::keyClick(&menu, Qt::Key_Return);
    });
}

void Tour::lookAtOutgrown()
{
    const QString database = u"databases/data256.dbb"_s;
    m_spoken.open(database);
    MainWindow &window = m_spoken.window();
    Document &document = m_spoken.document(database);
    document.setEditable(true);
    auto *tree = seen<FieldTreeView>(window);
    ASSERT_NE(tree, nullptr);
    tree->setFocus();
    document.focus()->set(document.spotOf(u"records[1].name"_s));
    QTest::keyClick(tree, Qt::Key_F2);
    auto *editor = tree->findChild<FieldEditor *>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QString(300, u'x'));
    m_look(window, u"outgrown"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QWidget *opened = waitForOpenedAbove(window);
    ASSERT_NE(opened, nullptr);
    m_look(*opened, u"larger-slots"_s);
    opened->close();
}

void Tour::lookAtWhatOpens(const char *action)
{
    const QWidget &window = m_spoken.window();
    const QString what = QString::fromLatin1(action);
    bool isSeen = false;
    // Some run a loop of their own until they are closed.
    QTimer::singleShot(0, &window, [&] {
        QWidget *opened = waitForOpenedAbove(window);
        EXPECT_TRUE(opened) << action << " opens nothing";
        isSeen = true;
        if (!opened)
            return;
        if (auto *wizard = qobject_cast<QWizard *>(opened)) {
            lookAtWizard(*wizard, what);
        } else if (auto *rescue = qobject_cast<RescueDialog *>(opened)) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return !rescue->isBusy(); }, 60'000)) << qPrintable(what);
            m_look(*rescue, what);
            if (QPushButton *begin = defaultButton(*rescue)) {
                begin->click();
                EXPECT_TRUE(QTest::qWaitFor([&] { return !rescue->isBusy(); }, 60'000)) << qPrintable(what);
                m_look(*rescue, what + u"-done"_s);
            }
        } else {
            m_look(*opened, what);
        }
        opened->close();
    });
    m_spoken.action(action).trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSeen && !openedAbove(window); }, 60'000)) << qPrintable(what);
}

void Tour::lookAtWizard(QWizard &wizard, const QString &what)
{
    const QString kind = QString::fromLatin1(wizard.metaObject()->className()).section(u':', -1);
    for (int page = 1;; ++page) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return wizard.currentPage()->isComplete(); }, 60'000)) << qPrintable(what);
        m_look(wizard, u"%1-%2-%3"_s.arg(what, kind).arg(page));
        QAbstractButton *next = nullptr;
        for (const QWizard::WizardButton which : {QWizard::NextButton, QWizard::CommitButton}) {
            if (wizard.button(which)->isVisible() && wizard.button(which)->isEnabled())
                next = wizard.button(which);
        }
        if (!next)
            return;
        next->click();
    }
}

void Tour::visitors()
{
    MainWindow &window = m_spoken.window();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QApplication::applicationFilePath())});
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    m_look(window, u"drag"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window, &leave);

    QApplication::clipboard()->clear();
    m_spoken.action("open-link-from-the-clipboard").trigger();
    m_look(window, u"message"_s);

    m_spoken.open(QString::fromLatin1(Stops[0].sample));
    Document &document = m_spoken.document(QString::fromLatin1(Stops[0].sample));
    document.setEditable(true);
    const Draft draft = settingOf(document, u"appendix.start_time"_s, u"1045000000"_s, {});
    document.apply(draft.plan, draft.text);
    m_look(window, u"changed"_s);
    lookAtWhatOpens("close");
    document.focus()->set(document.spotOf(u"appendix.start_time"_s));
    m_spoken.action("add-note").trigger();
    m_look(window, u"note"_s);
    m_spoken.action("go-to").trigger();
    m_look(window, u"go-to"_s);
    document.undoStack()->undo();
    m_spoken.action("close").trigger();
    m_look(window, u"start-again"_s);
}

} // namespace ft::test
