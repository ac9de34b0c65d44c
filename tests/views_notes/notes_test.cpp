// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"
#include "../views_items/shown.h"

#include "items/journalmodel.h"
#include "items/roles.h"
#include "journal/journalview.h"
#include "notes/notesview.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

const Plan replacingTwo{{{0, 2, {'a', 'b', 'c'}}}};

TEST(NotesView, MarksWhereOneLooksAndLetsOneWrite)
{
    const auto document = test::databaseDocument();
    Notes notes(document.get(), {});
    NotesView view(&notes);
    QAbstractItemModelTester tester(view.list()->model());
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    view.addAtFocus();
    EXPECT_TRUE(notes.all().isEmpty()) << "one has not looked at anything";

    const Spot field = document->spotOf(u"records[4].label"_s);
    document->focus()->set(field);
    view.addAtFocus();
    auto *line = view.list()->findChild<QLineEdit *>();
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"odd <b>name</b>"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(notes.all().size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&notes] { return notes.all().at(0).text == u"odd <b>name</b>"_s; }));
    EXPECT_EQ(notes.all().at(0).place.spot, field);

    view.addAtFocus();
    EXPECT_EQ(notes.all().size(), 1) << "what is marked is edited";
}

TEST(NotesView, GoesThereRemovesAndPutsBack)
{
    const auto document = test::databaseDocument();
    Notes notes(document.get(), {});
    notes.add(document->spotOf(u"records[4].label"_s), u"four"_s);
    notes.add(document->spotOf(u"records[2].label"_s), u"two"_s);
    NotesView view(&notes);
    QAbstractItemModelTester tester(view.list()->model());
    ASSERT_TRUE(test::showActive(view));
    QTest::keyClick(view.list(), Qt::Key_End);
    EXPECT_EQ(document->focus()->spot().path, u"records[4].label"_s);
    const QList<Note> before = notes.all();
    QTest::keyClick(view.list(), Qt::Key_Delete);
    ASSERT_EQ(notes.all().size(), 1);
    for (auto *button : view.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            button->click();
    }
    ASSERT_EQ(notes.all().size(), 2);
    EXPECT_EQ(notes.all().at(1).id, before.at(1).id);
    EXPECT_EQ(notes.all().at(1).place, before.at(1).place);
}

TEST(JournalModel, ShowsStepsAndTakesReasons)
{
    const auto document = test::databaseDocument();
    document->setEditable(true);
    Journal journal(document.get());
    JournalModel model(&journal);
    QAbstractItemModelTester tester(&model);
    ASSERT_TRUE(document->apply(replacingTwo, u"Type"_s, Document::Entry::Typing));
    ASSERT_TRUE(document->apply({{{3, 1, {'d'}}}}, u"Type"_s, Document::Entry::Typing));
    ASSERT_EQ(model.rowCount(), 1) << "typing goes on";
    document->undoStack()->undo();
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex reason = model.index(0, static_cast<int>(JournalColumn::Reason));
    EXPECT_TRUE(model.setData(reason, u"why not"_s));
    EXPECT_EQ(reason.data().toString(), u"why not"_s);
    EXPECT_FALSE(model.setData(model.index(0, 0), u"never"_s));
    ASSERT_TRUE(QTest::qWaitFor([&journal] { return !journal.isComputing(); }));
    EXPECT_EQ(model.index(0, static_cast<int>(JournalColumn::Before)).data().toString(),
              model.index(1, static_cast<int>(JournalColumn::After)).data().toString());
}

TEST(JournalView, FollowsTheDocument)
{
    const auto document = test::databaseDocument();
    document->setEditable(true);
    Journal journal(document.get());
    JournalView view(&journal);
    ASSERT_TRUE(document->apply(replacingTwo, u"Change"_s));
    EXPECT_EQ(view.table()->model()->rowCount(), 1);
}

} // namespace
} // namespace ft
