// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowfilter.h"
#include "table/filteredtable.h"
#include "table/recordsview.h"
#include "table/rowselection.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3000;

std::unique_ptr<Document> longList()
{
    std::string text;
    for (int i = 0; i < Lines; ++i)
        text += "24.1." + std::to_string(i / 250) + '.' + std::to_string(i % 250 + 1) + " 1214 1 10 1056300266\n";
    Opened opened;
    opened.path = u"/nowhere/nodes"_s;
    opened.bytes = std::make_shared<MemorySource>(std::string_view(text));
    return std::make_unique<Document>(std::move(opened));
}

class PickedRowsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(900, 300);
        view.show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view.table()->rows()->isBusy(); }));
    }
    QTableView *table() { return view.table()->table(); }
    std::vector<int> picked() { return document->pickedRows()->rows(u"entries"_s); }

    std::unique_ptr<Document> document = longList();
    RecordsView view{document.get(), u"entries"_s};
};

TEST_F(PickedRowsTest, AreWhatIsSelectedInTheTable)
{
    table()->selectRow(4);
    EXPECT_EQ(picked(), std::vector{4});
    table()->selectAll();
    EXPECT_EQ(picked().size(), static_cast<std::size_t>(Lines));
}

TEST_F(PickedRowsTest, AreSelectedInTheTable)
{
    const QSignalSpy changed(document->pickedRows(), &PickedRows::changed);
    document->pickedRows()->set(u"entries"_s, {2, 3, 9});
    EXPECT_EQ(view.table()->selection()->selected(), (std::vector{2, 3, 9}));
    document->pickedRows()->set(u"another"_s, {1});
    EXPECT_EQ(view.table()->selection()->selected(), (std::vector{2, 3, 9})) << "that is another list";
    EXPECT_EQ(changed.size(), 2) << "the table does not answer";
}

TEST_F(PickedRowsTest, StaySelectedWhenTheFocusComesToOneOfThem)
{
    document->pickedRows()->set(u"entries"_s, {2, 3, 9});
    document->focus()->set(document->spotOf(u"entries[3]"_s));
    EXPECT_EQ(view.table()->selection()->current(), 3);
    EXPECT_EQ(view.table()->selection()->selected(), (std::vector{2, 3, 9}));
    document->focus()->set(document->spotOf(u"entries[5]"_s));
    EXPECT_EQ(view.table()->selection()->selected(), std::vector{5});
}

TEST_F(PickedRowsTest, LookSelectedInMorePiecesThanATableSelects)
{
    std::vector<int> every;
    for (int row = 1; row < Lines; row += 2)
        every.push_back(row);
    const QImage before = table()->viewport()->grab().toImage();
    document->pickedRows()->set(u"entries"_s, every);
    const QImage after = table()->viewport()->grab().toImage();
    const auto changed = [&](int row) {
        const QPoint at = table()->visualRect(view.table()->rows()->index(row, 0)).bottomRight() - QPoint(3, 3);
        return before.pixel(at) != after.pixel(at);
    };
    EXPECT_FALSE(changed(0));
    EXPECT_TRUE(changed(1));
    EXPECT_FALSE(changed(2));
    table()->selectRow(0);
    EXPECT_EQ(picked(), std::vector{0});
}

} // namespace
