// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfiles.h"

#include "items/collectionmodel.h"
#include "items/roles.h"
#include "items/rowfilter.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;

namespace {

class CollectionModelTest : public testing::Test
{
protected:
    CollectionModelTest()
    {
        model.setSources(sources());
        EXPECT_TRUE(settled());
    }

    std::vector<CollectionSource> sources() const
    {
        std::vector<CollectionSource> made;
        for (const Document *document : {first.get(), second.get()})
            made.push_back({document->path(), document->fileName(), document->sharedBytes(), document->sharedTree(), {}, {}, {}});
        return made;
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !model.isReading() && !model.isComparing(); });
    }
    std::string text(int row, CollectionColumn column) const { return model.index(row, number(column)).data().toString().toStdString(); }

    std::unique_ptr<Document> first = test::databaseDocument();
    std::unique_ptr<Document> second
        = test::document(test::joined({test::slot("film.avi", "E:\\", 700'000'000), test::slot("own.mp3", "E:\\", 9)}), QStringLiteral("other data256.dbb"));
    CollectionModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(CollectionModelTest, ListsWhatBothDatabasesName)
{
    ASSERT_EQ(model.rowCount(), 6);
    EXPECT_EQ(text(0, CollectionColumn::Name), "Blue Night.mp3");
    EXPECT_EQ(text(0, CollectionColumn::Artist), "The Blues");
    EXPECT_EQ(text(2, CollectionColumn::Name), "film.avi");
    EXPECT_EQ(text(2, CollectionColumn::Copies), "2 times");
    EXPECT_EQ(text(2, CollectionColumn::Repeats), "in other files");
    EXPECT_EQ(model.counts().records, 6);
}

TEST_F(CollectionModelTest, IsComparedWithAFolderAndNarrowedByWhatThatSaid)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("OWN.mp3")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("123456789");
    file.close();
    model.compareWith(folder.path(), false);
    ASSERT_TRUE(settled());
    ASSERT_TRUE(model.comparison());
    EXPECT_EQ(text(5, CollectionColumn::Disk), "there");
    EXPECT_EQ(text(0, CollectionColumn::Disk), "gone");
    RowFilter filter;
    filter.setSourceModel(&model);
    filter.setQuery({{}, {}, {{number(CollectionColumn::Disk), {QStringLiteral("there")}}}});
    ASSERT_TRUE(QTest::qWaitFor([&filter] { return !filter.isBusy(); }));
    EXPECT_EQ(filter.rowCount(), 1);
}

TEST_F(CollectionModelTest, WhatIsReadAnewForgetsTheComparison)
{
    model.compareWith(QStringLiteral("/nowhere"), false);
    model.setSources(sources()); // while it goes on
    ASSERT_TRUE(settled());
    QCoreApplication::processEvents();
    EXPECT_FALSE(model.comparison());
    EXPECT_EQ(model.rowCount(), 6);
    model.compareWith(QStringLiteral("/nowhere"), false);
    ASSERT_TRUE(settled());
    EXPECT_EQ(text(0, CollectionColumn::Disk), "gone");
}
