// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfiles.h"

#include "items/findingsmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;

namespace {

Bytes damagedDatabase(int slots)
{
    Bytes bytes;
    for (int i = 0; i < slots; ++i) {
        Bytes slot = test::slot("song", "C:\\", 1);
        if (i % 1000 == 999)
            slot[0] = 'x';
        bytes.insert(bytes.end(), slot.begin(), slot.end());
    }
    return bytes;
}

} // namespace

TEST(FindingsModel, SaysWhatIsWrongAndWhere)
{
    const auto document = test::databaseDocument();
    FindingsModel model(document.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), static_cast<int>(document->findings().size()));
    model.setShown(Severity::Note, false);
    model.setShown(Severity::Warning, false);
    ASSERT_GE(model.rowCount(), 1);
    const QModelIndex index = model.index(0, number(FindingColumn::Title));
    EXPECT_EQ(index.data(PathRole).toString(), QStringLiteral("records[4].label"));
    EXPECT_EQ(index.data(FindingRole).toInt(), static_cast<int>(Severity::Error));
    EXPECT_EQ(index.data(ValueRole).toString(), QStringLiteral("magic-missing"));
    EXPECT_EQ(index.data(SpotRole).value<Spot>().extents.at, 4U * 264);
    EXPECT_FALSE(index.siblingAtColumn(number(FindingColumn::Sentence)).data().toString().isEmpty());
}

TEST(FindingsModel, HasTheWorstFirstAndAlikeOnesInFileOrder)
{
    const auto document = test::databaseDocument();
    ASSERT_NE(document->findings().front().severity, Severity::Error) << "or this shows nothing";
    const FindingsModel model(document.get());
    EXPECT_EQ(model.finding(0).severity, Severity::Error);
    for (int row = 1; row < model.rowCount(); ++row) {
        const Finding &above = model.finding(row - 1);
        const Finding &below = model.finding(row);
        EXPECT_GE(above.severity, below.severity) << row;
        if (above.severity == below.severity) {
            EXPECT_LE(above.at, below.at) << row;
        }
    }
}

TEST(FindingsModel, CountsWhatItHides)
{
    const auto document = test::databaseDocument();
    FindingsModel model(document.get());
    const int errors = model.count(Severity::Error);
    ASSERT_GT(errors, 0);
    model.setShown(Severity::Error, false);
    EXPECT_EQ(model.count(Severity::Error), errors);
    EXPECT_EQ(model.rowCount(), model.count(Severity::Warning) + model.count(Severity::Note));
}

TEST(FindingsModel, GrowsWhileTheCheckGoesOnAndKeepsWhatOneLooksAt)
{
    const auto document = test::document(damagedDatabase(5000), QStringLiteral("data256.dbb"));
    FindingsModel model(document.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document->isChecking(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(model.count(Severity::Error), 5);
    model.setShown(Severity::Note, false);
    const QPersistentModelIndex second = model.index(1, 0);
    document->setCodePage(CodePage(QStringLiteral("windows-1251"))); // checks again
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document->isChecking(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(model.count(Severity::Error), 5);
}
