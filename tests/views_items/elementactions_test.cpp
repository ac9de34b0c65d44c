// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"
#include "shown.h"

#include "common/elementactions.h"
#include "document/draft.h"
#include "items/roles.h"
#include "support/kazaafiles.h"
#include "table/filteredtable.h"
#include "table/recordsview.h"
#include "table/rowselection.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

class Elements : public testing::Test
{
protected:
    void SetUp() override
    {
        const std::string appendix = test::appendix(1000, 3);
        const std::string file = std::string(1000, 0x11) + appendix + test::trailer(appendix);
        before = Bytes(file.begin(), file.end());
        document = test::document(before, u"download1.dat"_s);
        document->setEditable(true);
        view = std::make_unique<RecordsView>(document.get(), u"appendix.sources"_s);
        view->resize(700, 300);
        ASSERT_TRUE(test::showActive(*view));
        table()->setFocus();
        go(u"appendix.sources[1]"_s);
    }
    void TearDown() override
    {
        while (document->undoStack()->canUndo())
            document->undoStack()->undo();
        Bytes now(document->bytes().size());
        document->bytes().read(0, now);
        EXPECT_EQ(now, before) << "undo restores every byte";
    }
    QTableView *table() const { return view->table()->table(); }
    void go(const QString &path) { document->focus()->set(document->spotOf(path)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table(), Qt::Key(key), modifiers); }
    int current() const { return view->table()->selection()->current(); }
    quint64 now(const QString &path) const { return editText(*document, path).value_or(u"0"_s).toULongLong(); }
    void number(int source, int kbps)
    {
        const Draft draft = settingOf(*document, u"appendix.sources[%1].kbps"_s.arg(source), QString::number(kbps), {});
        ASSERT_TRUE(document->apply(draft.plan, draft.text));
    }

    Bytes before;
    std::unique_ptr<Document> document;
    std::unique_ptr<RecordsView> view;
};

} // namespace

TEST_F(Elements, NothingIsEnabledWhileReadOnly)
{
    const auto *actions = view->findChild<ElementActions *>();
    ASSERT_TRUE(actions);
    EXPECT_TRUE(actions->removal()->isEnabled());
    document->setEditable(false);
    for (const QAction *action : {actions->insertion(), actions->duplication(), actions->moveUp(), actions->moveDown(), actions->removal()})
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    press(Qt::Key_Delete);
    EXPECT_EQ(now(u"appendix.source_count"_s), 3u);
}

TEST_F(Elements, InsertDuplicateAndRemoveTakeCountsAlong)
{
    press(Qt::Key_Insert);
    EXPECT_EQ(now(u"appendix.source_count"_s), 4u);
    EXPECT_EQ(document->focus()->spot().path, u"appendix.sources[2]"_s);
    EXPECT_EQ(current(), 2);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(now(u"appendix.source_count"_s), 5u);
    EXPECT_EQ(current(), 3);
    press(Qt::Key_Delete);
    EXPECT_EQ(now(u"appendix.source_count"_s), 4u);
    EXPECT_EQ(current(), 3);
    EXPECT_EQ(document->undoStack()->count(), 3);
    for (const Finding &finding : document->findings())
        EXPECT_NE(finding.code, Code::ChecksumMismatch);
}

TEST_F(Elements, MovesKeepTheFocusOnTheElement)
{
    number(1, 77);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(now(u"appendix.sources[0].kbps"_s), 77u);
    EXPECT_EQ(current(), 0);
    EXPECT_FALSE(view->findChild<ElementActions *>()->moveUp()->isEnabled());
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(now(u"appendix.sources[2].kbps"_s), 77u);
    EXPECT_EQ(current(), 2);
}

TEST_F(Elements, RefusesWithAReason)
{
    auto *actions = view->findChild<ElementActions *>();
    go(u"appendix.sources[2]"_s);
    QSignalSpy refused(actions, &ElementActions::refused);
    press(Qt::Key_Down, Qt::AltModifier); // there is nothing below
    ASSERT_EQ(refused.size(), 1);
    EXPECT_FALSE(refused[0][0].toString().isEmpty());
    EXPECT_FALSE(document->undoStack()->canUndo());
}

TEST_F(Elements, RemovesAllSelectedAsOneEntryAndInsertsIntoTheEmptyList)
{
    table()->selectAll();
    press(Qt::Key_Delete);
    EXPECT_EQ(now(u"appendix.source_count"_s), 0u);
    EXPECT_EQ(document->undoStack()->count(), 1);
    press(Qt::Key_Insert);
    EXPECT_EQ(now(u"appendix.source_count"_s), 1u);
}
