// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "support/files.h"
#include "support/kazaafiles.h"

#include "common/messagestrip.h"
#include "hash/alsoin.h"
#include "library/librarymodel.h"
#include "library/libraryview.h"
#include "start/startpage.h"
#include "tree/fieldtreeview.h"
#include "table/filteredtable.h"
#include "window/collectionpage.h"
#include "window/mainwindow.h"
#include "window/pane.h"
#include "window/settings.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

class Window : public testing::Test
{
protected:
    Window()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        m_settings = std::make_unique<Settings>();
        m_settings->clearRecent();
        begin();
    }

    void begin()
    {
        m_window = std::make_unique<MainWindow>(*m_settings, QString());
        m_window->show();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; });
    }
    QAction *action(const QString &keys) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(keys))
                return action;
        }
        return nullptr;
    }
    int visiblePanes() const
    {
        const auto panes = m_window->findChildren<Pane *>();
        return static_cast<int>(std::count_if(panes.begin(), panes.end(), [](const Pane *pane) { return pane->isVisible(); }));
    }

    test::Scratch m_scratch;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(Window, saysSoWhereTheClipboardIsEmpty)
{
    QGuiApplication::clipboard()->clear();
    ASSERT_FALSE(QGuiApplication::clipboard()->mimeData()) << "this platform has something in its place: nothing is tested";
    action(u"Ctrl+V"_s)->trigger();
    const auto strips = m_window->findChildren<MessageStrip *>();
    EXPECT_TRUE(std::any_of(strips.begin(), strips.end(), [](const MessageStrip *strip) {
        return strip->text() == u"There is no link, file or folder in the clipboard."_s;
    }));
}

TEST_F(Window, beginsCalmlyAndComesBackToThat)
{
    EXPECT_TRUE(m_window->findChild<StartPage *>()->isVisible());
    EXPECT_EQ(visiblePanes(), 0);
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile())});
    ASSERT_TRUE(settled());
    EXPECT_FALSE(m_window->findChild<StartPage *>()->isVisible());
    EXPECT_EQ(visiblePanes(), 4);
    m_window->session()->close(m_window->session()->things().constFirst());
    EXPECT_TRUE(m_window->findChild<StartPage *>()->isVisible());
    EXPECT_EQ(visiblePanes(), 0);
}

TEST_F(Window, oneKeyHidesAPaneAndItStaysHidden)
{
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile())});
    ASSERT_TRUE(settled());
    for (const QString &key : {u"F6"_s, u"F7"_s, u"F8"_s}) {
        ASSERT_NE(action(key), nullptr);
        action(key)->trigger();
    }
    EXPECT_EQ(visiblePanes(), 1);
    m_window->close();
    begin();
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile())});
    ASSERT_TRUE(settled());
    EXPECT_EQ(visiblePanes(), 1);
    action(u"F6"_s)->trigger();
    EXPECT_EQ(visiblePanes(), 2);
}

TEST_F(Window, listsAFolderWithoutPanesThatHaveNothingToSay)
{
    m_scratch.file(u"folder/a.nodes"_s, test::nodesFile());
    m_window->open({m_scratch.path() + u"/folder"_s});
    EXPECT_EQ(visiblePanes(), 1);
    EXPECT_EQ(m_window->windowTitle(), u"folder"_s);
}

TEST_F(Window, stepsThroughWhatIsOpen)
{
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile()), m_scratch.file(u"b.nodes"_s, test::nodesFile())});
    ASSERT_TRUE(settled());
    const QString first = m_window->windowTitle();
    action(u"Ctrl+PgDown"_s)->trigger();
    EXPECT_NE(m_window->windowTitle(), first);
    action(u"Ctrl+PgDown"_s)->trigger();
    EXPECT_EQ(m_window->windowTitle(), first);
}

TEST_F(Window, remembersWhatWasOpenButNotALink)
{
    const QString file = m_scratch.file(u"a.nodes"_s, test::nodesFile());
    m_window->open({file});
    ASSERT_TRUE(settled());
    m_window->session()->open({.link = test::Link});
    ASSERT_EQ(m_settings->recent().size(), 1);
    EXPECT_EQ(m_settings->recent().constFirst(), (Recent{file, u"nodes"_s}));
}

/// What a screen reader would say; empty where it could only say "edit" or "table".
QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

TEST_F(Window, whateverTakesTheKeyboardHasAName)
{
    const QString samples = QString::fromStdString(test::sourceFile("resources/samples").string());
    for (const char *name : {"", "/downloads/download1045123456403148145.dat", "/databases/data256.dbb", "/links.txt", "/supernodes/nodes"}) {
        m_window->open({samples + QString::fromLatin1(name)});
        ASSERT_TRUE(settled());
        for (QTabBar *tabs : m_window->findChildren<QTabBar *>()) {
            for (int i = tabs->isVisible() ? tabs->count() - 1 : -1; i >= 0; --i) {
                tabs->setCurrentIndex(i);
                for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                    const bool takesKeys = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
                    EXPECT_FALSE(takesKeys && spokenName(widget).isEmpty()) << name << ": " << widget->metaObject()->className();
                }
            }
        }
    }
}

TEST_F(Window, showsTimesInTheZoneThatWasChosen)
{
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile())});
    ASSERT_TRUE(settled());
    auto *fields = m_window->findChild<FieldTreeView *>();
    ASSERT_NE(fields, nullptr);
    const auto seen = [fields] {
        auto *model = static_cast<FieldTreeModel *>(fields->model());
        return model->indexOf(u"entries[0].time"_s).siblingAtColumn(number(FieldColumn::Value)).data().toString();
    };
    ASSERT_TRUE(seen().endsWith(u"UTC"_s)) << seen().toStdString();
    QAction *local = nullptr;
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->text() == u"Local ti&me"_s)
            local = one;
    }
    ASSERT_NE(local, nullptr);
    const QString before = seen();
    local->trigger();
    EXPECT_EQ(seen(), timeText(1056000000, {.localTime = true}));
    local->trigger();
    EXPECT_EQ(seen(), before);
}

TEST_F(Window, showsValuesAsTheyAreStoredWhereAsked)
{
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile())});
    ASSERT_TRUE(settled());
    const auto seen = [this] {
        auto *model = static_cast<FieldTreeModel *>(m_window->findChild<FieldTreeView *>()->model());
        return model->indexOf(u"entries[0].time"_s).siblingAtColumn(number(FieldColumn::Value)).data().toString();
    };
    const auto actions = m_window->findChildren<QAction *>();
    const auto stored = std::find_if(actions.begin(), actions.end(),
                                     [](const QAction *action) { return action->text() == u"&Values as stored"_s; });
    ASSERT_NE(stored, actions.end());
    (*stored)->trigger();
    EXPECT_EQ(seen(), u"1056000000"_s);
    EXPECT_TRUE(m_settings->preferences().style.raw);
    (*stored)->trigger();
    EXPECT_TRUE(seen().endsWith(u"UTC"_s));
}

TEST_F(Window, goesBackToWhereOneLooked)
{
    m_window->session()->open({.link = test::Link});
    auto *document = static_cast<Document *>(m_window->session()->things().constFirst());
    QAction *back = action(u"Alt+Left"_s);
    document->focus()->set(document->spotOf(u"name"_s));
    document->focus()->set(document->spotOf(u"size"_s));
    EXPECT_TRUE(back->isEnabled());
    back->trigger();
    EXPECT_EQ(document->focus()->spot().path, u"name"_s);
    EXPECT_TRUE(action(u"Alt+Right"_s)->isEnabled());
}

TEST_F(Window, showsEverythingOpenAboveTheRestAndGoesFromThereToARecord)
{
    const QByteArray database = QByteArray::fromStdString(test::slot(0) + test::slot(1));
    const QString listed = m_scratch.file(u"folder/data256.dbb"_s, database);
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile()), m_scratch.path() + u"/folder"_s});
    ASSERT_TRUE(settled());
    auto *library = m_window->findChild<LibraryView *>();
    ASSERT_EQ(library->model()->rowCount(), 3);
    library->setCurrentIndex(library->model()->index(0, 0));
    auto *page = m_window->findChild<CollectionPage *>();
    ASSERT_TRUE(page->isVisible());
    auto *table = page->findChild<FilteredTable *>();
    ASSERT_TRUE(QTest::qWaitFor([table] { return table->table()->model()->rowCount() == 2; }));
    Q_EMIT table->activated(1);
    ASSERT_TRUE(settled());
    const Document *opened = m_window->session()->documents().constLast();
    EXPECT_EQ(opened->path(), listed);
    EXPECT_EQ(m_window->session()->documents().constLast()->focus()->spot().path, u"records[1]"_s);
    while (!m_window->session()->things().isEmpty())
        m_window->session()->close(m_window->session()->things().constLast());
    EXPECT_EQ(library->model()->rowCount(), 0);
    EXPECT_TRUE(m_window->findChild<StartPage *>()->isVisible());
}

TEST_F(Window, goesToWhereTheSameFileIsSpokenOf)
{
    m_window->session()->open({.link = "sig2dat:///|File:b.mp3|Length:1000Bytes|UUHash:=dkRnLQSSkPA5DZyZPH00PRf8//8=|\r\n"
                                       "sig2dat:///|File:a.mp3|Length:17Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|\r\n"});
    m_window->session()->open({.link = linksIn("=DLr2bO9taE9mZwmabUd/9e7///8=")});
    auto *first = static_cast<Document *>(m_window->session()->things().constFirst());
    const auto alsoIn = [this] {
        const auto words = m_window->findChildren<AlsoIn *>();
        const auto shown = std::find_if(words.begin(), words.end(), [](const AlsoIn *word) { return word->isVisible(); });
        return shown == words.end() ? nullptr : *shown;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return alsoIn() != nullptr; }));
    alsoIn()->click();
    EXPECT_EQ(m_window->findChild<LibraryView *>()->currentIndex().row(), 1); // below everything open
    EXPECT_EQ(first->focus()->spot().path, u"links[1]"_s);
    m_window->session()->close(m_window->session()->things().constLast());
    EXPECT_TRUE(QTest::qWaitFor([&] { return alsoIn() == nullptr; })) << "it is open no more";
}

TEST_F(Window, closesWhateverIsShown)
{
    m_window->session()->open({.link = test::Link});
    m_window->open({m_scratch.file(u"a.nodes"_s, test::nodesFile())});
    ASSERT_TRUE(settled());
    QAction *close = nullptr;
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->shortcut() == QKeySequence(QKeySequence::Close))
            close = one;
    }
    ASSERT_NE(close, nullptr);
    close->trigger();
    close->trigger();
    EXPECT_TRUE(m_window->session()->things().isEmpty());
    EXPECT_TRUE(m_window->findChild<StartPage *>()->isVisible());
}

} // namespace
} // namespace ft
