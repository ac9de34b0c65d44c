// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "palette/commandpalette.h"
#include "window/collectionpage.h"
#include "window/finder.h"
#include "window/helping.h"
#include "window/mainwindow.h"
#include "window/printing.h"
#include "window/settings.h"

#include "findings/findingsview.h"
#include "hex/hexview.h"
#include "repair/repairwizard.h"
#include "table/filteredtable.h"
#include "table/recordsview.h"
#include "tree/fieldtreeview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

// What makes the window a good neighbour on a desktop.

using namespace Qt::StringLiterals;

namespace ft {
namespace {

class AtHome : public testing::Test
{
protected:
    AtHome()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        begin();
    }

    void begin()
    {
        m_window.reset();
        m_settings = std::make_unique<Settings>();
        m_window = std::make_unique<MainWindow>(*m_settings, QString());
        m_window->show();
        m_window->activateWindow();
    }
    void open(const QStringList &paths)
    {
        m_window->open(paths);
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }));
    }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    Document *document(int index) const { return m_window->session()->documents().value(index); }
    QString nodes(const QString &name) const { return m_scratch.file(name, test::nodesFile()); }

    test::Scratch m_scratch;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(AtHome, opensWhatWasOpenWhereOneLooked)
{
    m_scratch.file(u"folder/c.nodes"_s, test::nodesFile());
    open({nodes(u"a.nodes"_s), nodes(u"b.nodes"_s)});
    open({m_scratch.path() + u"/folder"_s});
    open({nodes(u"b.nodes"_s)});
    document(1)->focus()->set(document(1)->spotOf(u"entries[2].port"_s));
    const QString title = m_window->windowTitle();
    m_window->close();

    begin();
    EXPECT_TRUE(m_window->session()->things().isEmpty()) << "not before it is asked for";
    m_window->restoreSession();
    settle();
    EXPECT_EQ(m_window->session()->things().size(), 3);
    EXPECT_EQ(m_window->windowTitle(), title);
    const QList<Document *> documents = m_window->session()->documents();
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(documents.at(1)->focus()->spot().path, u"entries[2].port"_s);
}

TEST_F(AtHome, aFileThatHasGoneIsSaidAndNoMore)
{
    const QString file = nodes(u"a.nodes"_s);
    open({file, nodes(u"b.nodes"_s)});
    m_window->close();
    QFile::remove(file);
    begin();
    m_window->restoreSession();
    settle();
    EXPECT_EQ(m_window->session()->things().size(), 1);
}

TEST_F(AtHome, keepsOtherKeys)
{
    ASSERT_NE(action(u"repair"_s), nullptr);
    EXPECT_EQ(action(u"repair"_s)->shortcut(), QKeySequence(u"Ctrl+R"_s));
    m_settings->setKeys({{u"repair"_s, {QKeySequence(u"F12"_s)}}, {u"go-to"_s, {}}});
    begin();
    EXPECT_EQ(action(u"repair"_s)->shortcut(), QKeySequence(u"F12"_s));
    EXPECT_TRUE(action(u"go-to"_s)->shortcuts().isEmpty());
    EXPECT_EQ(action(u"open-folder"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+O"_s));
}

TEST_F(AtHome, noTwoActionsHaveTheSameKeys)
{
    QHash<QString, QString> owners;
    for (const QAction *one : m_window->findChildren<QAction *>()) {
        if (one->objectName().isEmpty() || one->objectName().startsWith(u"_q"_s))
            continue;
        for (const QKeySequence &keys : one->shortcuts()) {
            const QString text = keys.toString();
            EXPECT_FALSE(owners.contains(text)) << text.toStdString() << ": " << owners.value(text).toStdString()
                                                << " and " << one->objectName().toStdString();
            owners.insert(text, one->objectName());
        }
    }
    EXPECT_GT(owners.size(), 15);
}

TEST_F(AtHome, findsCommandsPagesFindingsAndFields)
{
    open({m_scratch.file(u"a.nodes"_s, test::nodesFile() + "a broken line\n")});
    action(u"find-anything"_s)->trigger();
    auto *palette = m_window->findChild<CommandPalette *>();
    ASSERT_NE(palette, nullptr);
    auto *line = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListView *>();
    const auto first = [&](const QString &typed) {
        line->setText(typed);
        return list->currentIndex().data().toString();
    };
    EXPECT_EQ(first(u"reset"_s), u"Reset layout"_s);
    EXPECT_EQ(first(u"a.nodes"_s), u"a.nodes"_s);
    EXPECT_EQ(first(u"damaged line"_s), u"Damaged line"_s);
    EXPECT_EQ(first(u"entries[3].port"_s), u"Port"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return document(0)->focus()->spot().path == u"entries[3].port"_s; }));
}

TEST_F(AtHome, menusThatAreFilledWhenTheyOpenAreSearchedToo)
{
    QMenu menu(u"&Late"_s);
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] { menu.addAction(u"&Inside && out"_s); });
    const Commands found = menuCommands({menu.menuAction()});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.constFirst().title, u"Inside & out"_s);
    EXPECT_EQ(found.constFirst().detail, u"Late"_s);
}

TEST_F(AtHome, printsWhatHasTheKeyboard)
{
    open({nodes(u"a.nodes"_s)});
    const QWidget *bytes = m_window->findChild<HexView *>();
    const QWidget *fields = m_window->findChild<FieldTreeView *>();
    EXPECT_TRUE(printJobOf(bytes, m_window.get(), u"a"_s).title.contains(u"Bytes"_s));
    EXPECT_EQ(printJobOf(fields, m_window.get(), u"a"_s).title, u"a · "_s + fields->accessibleName());
    EXPECT_FALSE(printJobOf(nullptr, m_window.get(), u"a"_s).isEmpty()) << "something in the centre";
    const QWidget nothing;
    EXPECT_TRUE(printJobOf(nullptr, &nothing, u"a"_s).isEmpty());
}

TEST_F(AtHome, helpKnowsWhatOneLooksAt)
{
    open({m_scratch.file(u"a.nodes"_s, test::nodesFile() + "a broken line\n")});
    EXPECT_EQ(helpPageOf(m_window->findChild<HexView *>()), u"bytes"_s);
    EXPECT_EQ(helpPageOf(m_window->findChild<FieldTreeView *>()), u"fields"_s);
    auto *findings = m_window->findChild<FindingsView *>();
    ASSERT_GT(findings->model()->rowCount(), 0);
    findings->list()->setCurrentIndex(findings->model()->index(0, 0));
    EXPECT_EQ(helpPageOf(findings->list()), u"finding-line-damaged"_s);
    EXPECT_EQ(helpPageOf(m_window.get()), u"window"_s);
}

TEST_F(AtHome, helpIsAboutThePlaceOfATable)
{
    open({nodes(u"a.nodes"_s), nodes(u"b.nodes"_s)});
    const auto *everything = m_window->findChild<CollectionPage *>();
    ASSERT_TRUE(everything && everything->findChild<FilteredTable *>());
    EXPECT_EQ(helpPageOf(everything->findChild<FilteredTable *>()), u"collection"_s);
    const RecordsView entries(document(0), u"entries"_s);
    EXPECT_EQ(helpPageOf(entries.table()), u"tables"_s);
}

TEST_F(AtHome, helpInTheRepairWizardIsAboutRepairUntilAFindingIsChosen)
{
    open({m_scratch.file(u"a.nodes"_s, test::nodesFile() + "a broken line\n")});
    const auto findings = [](Document *shown) { return new FindingsView(shown); };
    const RepairWizard wizard(document(0), Style{}, findings, RepairWriters{});
    const QListView *list = wizard.findChild<FindingsView *>()->list();
    list->selectionModel()->clear();
    EXPECT_EQ(helpPageOf(list), u"repair"_s);
    list->selectionModel()->setCurrentIndex(list->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    EXPECT_EQ(helpPageOf(list), u"finding-line-damaged"_s);
    m_window->findChild<FindingsView *>()->list()->selectionModel()->clear();
    EXPECT_EQ(helpPageOf(m_window->findChild<FindingsView *>()->list()), u"findings"_s);
}

TEST_F(AtHome, fullScreenAndBack)
{
    action(u"full-screen"_s)->setChecked(true);
    EXPECT_TRUE(m_window->isFullScreen());
    m_window->showNormal();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !action(u"full-screen"_s)->isChecked(); })) << "left by other means";
}

} // namespace
} // namespace ft
