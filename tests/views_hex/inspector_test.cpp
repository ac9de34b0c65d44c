// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleformat.h"

#include "inspector/inspectorview.h"
#include "inspector/reading.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {

using namespace test;

namespace {

const Reading &reading(const std::vector<Reading> &all, Reading::Type type, int size)
{
    return *std::find_if(all.begin(), all.end(), [&](const Reading &r) { return r.type == type && r.size == size; });
}

} // namespace

TEST(Readings, AreBothByteOrders)
{
    const auto all = readings(Bytes{0xfe, 0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x86});
    EXPECT_EQ(reading(all, Reading::Unsigned, 1).little, 0xfeu);
    EXPECT_EQ(reading(all, Reading::Unsigned, 2).little, 0xfffeu);
    EXPECT_EQ(reading(all, Reading::Unsigned, 2).big, 0xfeffu);
    EXPECT_EQ(reading(all, Reading::Unsigned, 4).little, 0x0201fffeu);
    EXPECT_EQ(reading(all, Reading::Unsigned, 8).big, 0xfeff010203040586u);
    EXPECT_EQ(reading(all, Reading::Unsigned, 8).in(Endian::Little), 0x860504030201fffeu);
    EXPECT_EQ(signedValue(0xfe, 1), -2);
    EXPECT_EQ(signedValue(0xfffe, 2), -2);
    EXPECT_EQ(signedValue(0x7fffffff, 4), 2147483647);
    EXPECT_EQ(signedValue(~std::uint64_t{0}, 8), -1);
}

TEST(Readings, AreMissingWhereTheFileEnds)
{
    const auto all = readings(Bytes{1, 2, 3});
    EXPECT_TRUE(reading(all, Reading::Unsigned, 2).little);
    EXPECT_FALSE(reading(all, Reading::Unsigned, 4).little);
    EXPECT_FALSE(reading(all, Reading::Time, 4).big);
    EXPECT_EQ(readings({}).size(), all.size());
}

TEST(Readings, AreJudged)
{
    EXPECT_TRUE(isPlausible(Reading::Time, 1044972180)); // 2003-02-11
    EXPECT_FALSE(isPlausible(Reading::Time, 939));
    EXPECT_FALSE(isPlausible(Reading::Time, 0xffffffff));
    EXPECT_TRUE(isPlausible(Reading::Address, 0x3e2b0107));
    EXPECT_FALSE(isPlausible(Reading::Address, 0x7f000001));
    EXPECT_FALSE(isPlausible(Reading::Address, 0xe0000001));
    EXPECT_FALSE(isPlausible(Reading::Address, 5));
    EXPECT_TRUE(isPlausible(Reading::Unsigned, 0));
}

TEST(Readings, ShowBits)
{
    EXPECT_EQ(bits(Bytes{0x4b, 0x01}), "0100 1011  0000 0001");
    EXPECT_EQ(bits({}), "");
}

TEST(ReadingsModel, IsATable)
{
    ReadingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBytes({0x10, 0x27, 0, 0, 0, 0, 0, 0}, {'a', '<', 0}, Style());
    const auto text = [&](int row, int column) { return model.index(row, column).data(ReadingsModel::CopyRole).toString(); };
    EXPECT_EQ(text(2, ReadingsModel::Name), QStringLiteral("u16"));
    EXPECT_EQ(text(2, ReadingsModel::Little), QStringLiteral("10000"));
    EXPECT_EQ(text(2, ReadingsModel::Big), QStringLiteral("4135"));
    EXPECT_EQ(text(0, ReadingsModel::Big), QString());
    EXPECT_EQ(text(9, ReadingsModel::Little), QStringLiteral("0.0.39.16"));
    EXPECT_TRUE(text(10, ReadingsModel::Little).startsWith(QStringLiteral("a<")));
    EXPECT_EQ(text(11, ReadingsModel::Little), QStringLiteral("0001 0000  0010 0111  0000 0000  0000 0000"));
}

TEST(InspectorView, FollowsTheFocus)
{
    const auto document = sampleDocument();
    InspectorView view(document.get());
    EXPECT_TRUE(view.line().isEmpty());
    document->focus()->set(document->spotAt(RowsAt));
    EXPECT_TRUE(view.line().startsWith(QStringLiteral("u8 16 · u16 "))) << view.line().toStdString();
    EXPECT_TRUE(view.line().endsWith(QStringLiteral("time – · IPv4 –"))) << view.line().toStdString();
    document->focus()->set({{document->bytes().size() + 5, 4}, {}});
    EXPECT_TRUE(view.line().startsWith(QStringLiteral("u8 –")));
}

TEST(InspectorView, ShowsBothByteOrdersWhereThereIsRoom)
{
    const auto document = sampleDocument();
    InspectorView view(document.get());
    view.setExpanded(true);
    view.resize(480, 200);
    view.show();
    const auto *table = view.findChild<QTableView *>();
    const auto end = [&] { return table->columnViewportPosition(ReadingsModel::Big) + table->columnWidth(ReadingsModel::Big); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return end() <= table->viewport()->width(); }));
    EXPECT_EQ(table->columnWidth(ReadingsModel::Little), table->columnWidth(ReadingsModel::Big));
    view.resize(200, 200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return end() > table->viewport()->width(); })) << "numbers are not cut, one scrolls";
}

TEST(InspectorView, CopiesFromItsTable)
{
    const auto document = sampleDocument();
    InspectorView view(document.get());
    document->focus()->set(document->spotAt(RowsAt));
    view.setExpanded(true);
    view.show();
    auto *table = view.findChild<QTableView *>();
    EXPECT_TRUE(table->isVisible());
    table->setCurrentIndex(table->model()->index(4, ReadingsModel::Little));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("10000"));
}

} // namespace ft
