// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfiles.h"

#include "items/recoveredmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;

namespace {

std::string row(const RecoveredModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells.join(QStringLiteral(" | ")).toStdString();
}

bool settled(const RecoveredModel &model)
{
    return QTest::qWaitFor([&model] { return !model.isSearching(); });
}

} // namespace

TEST(RecoveredModel, ListsTagsBehindRecordsAndRecordsInFreedSlots)
{
    Bytes bytes = test::joined({test::slot("short.txt", "C:\\", 12, {}, test::textTag(4, "An older, longer title")),
                                test::slot("freed.mp3", "C:\\Music", 5, {test::textTag(6, "The Blues")}), test::emptySlot(),
                                test::slot("kept.mp3", "C:\\Music", 5)});
    std::fill_n(bytes.begin() + 264 + 4, 4, std::uint8_t{0});
    const auto document = test::document(bytes, QStringLiteral("data256.dbb"));
    RecoveredModel model(document.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(settled(model));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(row(model, 0), "0x2b | 31 | 0 | Title | An older, longer title | short.txt");
    EXPECT_EQ(row(model, 1), "0x108 | 264 | 1 | Record | freed.mp3 | nothing, it is free");
    EXPECT_EQ(model.index(2, 4).data().toString(), QStringLiteral("The Blues"));
    EXPECT_EQ(model.index(2, 0).data(SpotRole).value<Spot>().extents.size, 18u);
    EXPECT_EQ(model.slotsSearched(), 4);
}

TEST(RecoveredModel, IsSearchedAnewWhenTheDocumentChanged)
{
    const auto document = test::databaseDocument();
    RecoveredModel model(document.get());
    ASSERT_TRUE(settled(model));
    ASSERT_EQ(model.rowCount(), 1);
    document->setEditable(true);
    const Extents left = model.item(0).extents;
    ASSERT_TRUE(document->apply({{Splice{left.at, left.size, Bytes(left.size, 0)}}}, QStringLiteral("wipe")));
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 0);
}
