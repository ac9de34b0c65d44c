// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recordmove.h"

#include "documents.h"

#include "support/kazaafiles.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using test::opened;

/// A slot of 1 024 bytes with the same record as the small one.
std::string largeSlot()
{
    std::string slot = test::slot(7);
    slot.resize(1024 + 8);
    return slot;
}

Draft outgrown(const Document &document)
{
    return settingOf(document, u"records[1].name"_s, QString(300, u'x'), {});
}

TEST(RecordMove, GoesBehindTheLastSlotAndLeavesAFreeOne)
{
    Document from(opened(u"data256.dbb"_s, test::database(3)));
    Document into(opened(u"data1024.dbb"_s, largeSlot()));
    from.setEditable(true);
    const Draft draft = outgrown(from);
    ASSERT_TRUE(draft.larger) << draft.problem.toStdString();
    const RecordMove move(*draft.larger, from, into);
    ASSERT_TRUE(move.isPossible()) << move.arrival.problem.toStdString();
    EXPECT_EQ(move.path, u"records[1]"_s);
    EXPECT_FALSE(from.isModified() || into.isModified()) << "it only looks ahead";

    ASSERT_TRUE(move.apply(from, into));
    EXPECT_EQ(editText(into, u"records[1].name"_s), QString(300, u'x'));
    EXPECT_EQ(editText(from, u"records[1].length"_s), u"0"_s);
    EXPECT_EQ(from.bytes().size(), 3 * test::SlotSize);
    EXPECT_EQ(from.changeTexts(), QStringList{u"Move Records [1] to data1024.dbb"_s});
    EXPECT_EQ(into.changeTexts(), QStringList{u"Take in Records [1] of data256.dbb"_s});

    into.undoStack()->undo();
    from.undoStack()->undo();
    EXPECT_EQ(test::copyOf(into.bytes()).size(), largeSlot().size());
    EXPECT_TRUE(from.changes().isEmpty());
}

TEST(RecordMove, GoesOnlyWhereSlotsFit)
{
    Document from(opened(u"data256.dbb"_s, test::database(3)));
    from.setEditable(true);
    const Draft draft = outgrown(from);
    ASSERT_TRUE(draft.larger);
    Document small(opened(u"data256.dbb"_s, test::database(2)));
    Document download(opened(u"download1.dat"_s, test::smallDat()));
    Document cut(opened(u"data1024.dbb"_s, largeSlot() + largeSlot().substr(0, 500)));
    for (Document *wrong : {&small, &download, &cut}) {
        const RecordMove move(*draft.larger, from, *wrong);
        EXPECT_FALSE(move.isPossible());
        EXPECT_FALSE(move.apply(from, *wrong));
        EXPECT_FALSE(from.isModified());
    }
}

} // namespace
} // namespace ft
