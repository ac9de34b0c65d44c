// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplemap.h"

#include "document/focus.h"
#include "items/columns.h"
#include "items/rangesmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>

#include <gtest/gtest.h>

namespace ft {
namespace {

class Rows : public testing::Test
{
protected:
    Rows() { model.setMap(test::sampleMap(1'000'000, 600'000, {{400'000, 300'000}, {0, 250'000}, {100'000, 1000}})); }

    QVariant value(int row, RangeColumn column) const { return model.index(row, number(column)).data(ValueRole); }
    QString text(int row, RangeColumn column) const { return model.index(row, number(column)).data().toString(); }

    RangesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Rows, ListChunksAndGapsByOffset)
{
    EXPECT_EQ(text(0, RangeColumn::Kind), QStringLiteral("Chunk 1"));
    EXPECT_EQ(text(1, RangeColumn::Kind), QStringLiteral("Chunk 2"));
    EXPECT_TRUE(text(1, RangeColumn::Content).contains(QStringLiteral("overlaps chunk 1")));
    EXPECT_EQ(text(2, RangeColumn::Kind), QStringLiteral("Gap"));
    EXPECT_EQ(value(2, RangeColumn::Start).toULongLong(), 250'000u);
    EXPECT_EQ(value(2, RangeColumn::End).toULongLong(), 400'000u);
    EXPECT_EQ(value(2, RangeColumn::Size).toULongLong(), 150'000u);
    EXPECT_EQ(text(2, RangeColumn::Size), QLocale().toString(150'000));
    EXPECT_EQ(model.stateOf(2), ChunkState::Present);
    EXPECT_EQ(text(3, RangeColumn::Kind), QStringLiteral("Chunk 0"));
    EXPECT_EQ(model.stateOf(3), ChunkState::Contradicted) << "the data ends at 600 000";
    EXPECT_EQ(model.index(2, number(RangeColumn::Size)).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight, Qt::AlignRight);
}

TEST_F(Rows, KnowTheirSpots)
{
    const Spot chunk = model.index(3, 0).data(SpotRole).value<Spot>();
    EXPECT_EQ(chunk.extents, (Extents{400'000, 300'000}));
    EXPECT_EQ(chunk.path, QStringLiteral("appendix.completed[0]"));
    EXPECT_TRUE(model.index(2, 0).data(SpotRole).value<Spot>().path.isEmpty()) << "no field speaks of a gap";
    EXPECT_EQ(model.rowOf(2, 0), 1);
    EXPECT_EQ(model.rowOf(std::nullopt, 300'000), 2);
    EXPECT_EQ(model.rowOf(std::nullopt, 5'000'000), -1);
}

TEST_F(Rows, SortByAnyColumnAndKeepTheirPlaces)
{
    const QPersistentModelIndex gap = model.index(2, 0);
    model.sort(number(RangeColumn::Size), Qt::DescendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(value(row - 1, RangeColumn::Size).toULongLong(), value(row, RangeColumn::Size).toULongLong());
    EXPECT_EQ(gap.data(SpotRole).value<Spot>().extents, (Extents{250'000, 150'000}));
    EXPECT_EQ(model.rowOf(2, 0), model.rowCount() - 3) << "before appendix and trailer";
    model.sort(number(RangeColumn::Kind), Qt::AscendingOrder);
    EXPECT_EQ(text(0, RangeColumn::Kind), QStringLiteral("Chunk 0"));
    model.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(gap.row(), 2);
}

} // namespace
} // namespace ft
