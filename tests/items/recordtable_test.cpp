// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfiles.h"
#include "treetext.h"

#include "items/exporttext.h"
#include "records/recordreader.h"
#include "items/recordtable.h"
#include "items/roles.h"
#include "items/rowfilter.h"
#include "support/files.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;

namespace {

class RecordTableTest : public testing::Test
{
protected:
    void show(std::unique_ptr<Document> shown, const char *list)
    {
        document = std::move(shown);
        model = std::make_unique<RecordTable>(document.get(), QString::fromLatin1(list));
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !model->isSurveying(); }));
        QCoreApplication::processEvents();
    }
    int column(const char *key) const
    {
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal, ColumnKeyRole).toString() == QLatin1String(key))
                return i;
        }
        return -1;
    }
    std::string text(const QList<int> &columns) const { return test::treeText(*model, columns); }

    std::unique_ptr<Document> document;
    std::unique_ptr<RecordTable> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(RecordTableTest, EachTagThatOccursIsAColumn)
{
    show(test::databaseDocument(), "records");
    settle();
    EXPECT_EQ(text({column("index"), column("name"), column("tag_4"), column("tag_6"), column("tag_13"), column("tag_21")}),
              "0 | Blue Night.mp3 | Blue Night | The Blues |  | 128 kbit/s\n"
              "1 | short.txt |  |  |  | \n"
              "2 |  |  |  |  | \n"
              "3 | film.avi |  |  | 640 × 480 | \n"
              "4 | gone.mp3 |  |  |  | \n");
    EXPECT_EQ(model->headerData(column("tag_4"), Qt::Horizontal).toString(), QStringLiteral("Title"));
}

TEST_F(RecordTableTest, ALinkIsARowWhateverTheOrderOfItsParts)
{
    show(test::document(test::FileBytes()
                            .text("words\r\nsig2dat:///|Length:84000Bytes,82KB|File:Song.mp3|\r\n"
                                  "magnet:?xl=12&dn=film.avi\r\n").bytes(),
                        QStringLiteral("links.txt")),
         "links");
    EXPECT_EQ(text({column("name"), column("size")}), "Song.mp3 | 84.0 kB\n"
                                                      "film.avi | 12 bytes\n");
    EXPECT_EQ(column("part"), -1);
}

TEST_F(RecordTableTest, TagsAreCalledByTheirNames)
{
    const QString sample = QString::fromStdString(test::sourceFile("resources/samples/downloads/download1045123456403148145.dat"));
    show(std::make_unique<Document>(open(sample)), "appendix.tags");
    ASSERT_GT(model->rowCount(), 1);
    EXPECT_EQ(model->headerData(column("value"), Qt::Horizontal).toString(), QStringLiteral("Value"));
    EXPECT_EQ(model->index(1, column("id")).data().toString(), QStringLiteral("Title (4)"));
    EXPECT_EQ(model->index(1, column("id")).data(ValueRole).toULongLong(), 4U);
}

TEST_F(RecordTableTest, SourcesBeginWithWhoTheyAre)
{
    const QString sample = QString::fromStdString(test::sourceFile("resources/samples/downloads/download1045123456403148145.dat"));
    show(std::make_unique<Document>(open(sample)), "appendix.sources");
    QStringList order;
    for (int i = column("ip"); i >= 0 && i < column("name"); ++i)
        order += model->headerData(i, Qt::Horizontal, ColumnKeyRole).toString();
    EXPECT_EQ(order.join(u' ').toStdString(), "ip port supernode_ip supernode_port kbps kbps_time");
}

TEST_F(RecordTableTest, OddRowsSaySoInWords)
{
    show(test::databaseDocument(), "records");
    settle();
    EXPECT_EQ(text({column("condition"), column("left_over_tags")}),
              " | \n"
              "left-overs | Title: An older, longer title\n"
              "empty | \n"
              " | \n"
              "damaged | \n");
    EXPECT_EQ(model->survey().empty, 1);
    EXPECT_EQ(model->survey().damaged, 1);
    EXPECT_EQ(model->survey().withLeftOvers, 1);
}

TEST_F(RecordTableTest, ATagThatOccursLateGetsItsColumnLate)
{
    Bytes bytes;
    for (int i = 0; i < 6000; ++i) {
        const std::uint32_t tag = i < 5500 ? 4 : 8;
        const Bytes slot = test::slot("song", "C:\\", 1, {test::textTag(tag, "text")});
        bytes.insert(bytes.end(), slot.begin(), slot.end());
    }
    show(test::document(std::move(bytes), QStringLiteral("data256.dbb")), "records");
    EXPECT_GE(column("tag_4"), 0);
    EXPECT_EQ(column("tag_8"), -1);
    settle();
    EXPECT_EQ(column("tag_8"), model->columnCount() - 1);
    EXPECT_EQ(model->survey().records, 6000);
    EXPECT_EQ(model->index(5999, column("tag_8")).data().toString(), QStringLiteral("text"));
}

TEST_F(RecordTableTest, CellsKnowTheirPlainValueAndTheirSpot)
{
    show(test::databaseDocument(), "records");
    const QModelIndex size = model->index(3, column("size"));
    EXPECT_EQ(size.data(ValueRole).toULongLong(), 700'000'000U);
    EXPECT_EQ(size.data(SpotRole).value<Spot>(), document->spotOf(QStringLiteral("records[3].size")));
    EXPECT_EQ(model->index(3, 0).data(PathRole).toString(), QStringLiteral("records[3]"));
    EXPECT_FALSE(model->index(2, column("name")).data(ValueRole).isValid());
}

TEST_F(RecordTableTest, FindsTheRowOfAPathAndOfAnOffset)
{
    show(test::databaseDocument(), "records");
    EXPECT_EQ(model->rowOf(QStringLiteral("records[3].tags[0].value")), 3);
    EXPECT_EQ(model->rowOf(QStringLiteral("records")), -1);
    EXPECT_EQ(model->rowOf(QStringLiteral("records[5]")), -1);
    EXPECT_EQ(model->rowAt(0), 0);
    EXPECT_EQ(model->rowAt(2 * 264 - 1), 1);
    EXPECT_EQ(model->rowAt(5 * 264), -1);
}

TEST_F(RecordTableTest, ShowsNodeListsAndClearedEntries)
{
    Bytes list = test::nodeList({{0x3e2b0107, 1214, 30}});
    list.resize(list.size() + 12);
    show(test::document(list, QStringLiteral("KazaaNet.bin")), "entries");
    settle();
    EXPECT_EQ(text({column("ip"), column("port"), column("load"), column("condition")}),
              "62.43.1.7 | 1214 | 30 % | \n"
              "0.0.0.0 | 0 | 0 % | empty\n");
}

TEST_F(RecordTableTest, ShowsNodesAmongOtherLines)
{
    show(test::document(test::FileBytes()
                            .text("62.43.1.7 1214 1 30 1045000000\n# a comment\nnode.example.org 3531 1 10 0\n")
                            .bytes(),
                        QStringLiteral("nodes")),
         "entries");
    settle();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(1, column("port")).data(ValueRole).toULongLong(), 3531U);
    EXPECT_EQ(model->rowOf(model->index(1, 0).data(PathRole).toString()), 1);
    EXPECT_EQ(model->rowAt(33), -1); // the comment
}

TEST_F(RecordTableTest, AListThatIsNotThereHasNoRows)
{
    show(test::databaseDocument(), "entries");
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_EQ(model->columnCount(), 0);
}

TEST_F(RecordTableTest, FollowsTheDocumentWhenItIsReadAgain)
{
    show(test::databaseDocument(), "records");
    document->setReading(0, 1);
    EXPECT_LT(model->rowCount(), 5);
    document->setReading(0, -1);
    settle();
    EXPECT_EQ(model->rowCount(), 5);
    EXPECT_GE(column("tag_13"), 0);
}

TEST_F(RecordTableTest, BytesWrittenOverChangeRowsAndNothingElse)
{
    Bytes bytes;
    for (int i = 0; i < 6000; ++i) {
        const Bytes slot = test::slot("song", "C:\\", 1, {test::textTag(4, "text")});
        bytes.insert(bytes.end(), slot.begin(), slot.end());
    }
    show(test::document(std::move(bytes), QStringLiteral("data256.dbb")), "records");
    settle();
    RowFilter filter;
    filter.setSourceModel(model.get());
    filter.setQuery({QStringLiteral("gong"), {}});
    ASSERT_TRUE(QTest::qWaitFor([&filter] { return !filter.isBusy(); }));
    EXPECT_EQ(filter.rowCount(), 0);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    document->setEditable(true);
    ASSERT_TRUE(document->apply(Plan{{{5000 * 264 + 8, 1, {'g'}}}}, QStringLiteral("Edit")));
    EXPECT_EQ(reset.size(), 0);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 5000);
    EXPECT_EQ(model->index(5000, column("name")).data().toString(), QStringLiteral("gong"));
    settle();
    ASSERT_TRUE(QTest::qWaitFor([&filter] { return !filter.isBusy(); }));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.mapToSource(filter.index(0, 0)).row(), 5000);
    document->undoStack()->undo();
    ASSERT_TRUE(QTest::qWaitFor([&filter] { return !filter.isBusy() && filter.rowCount() == 0; }));
}

TEST_F(RecordTableTest, CodePageChangesTexts)
{
    show(test::document(test::slot("\xcc\xe8\xf0.mp3", "C:\\", 1), QStringLiteral("data256.dbb")), "records");
    document->setCodePage(CodePage(QStringLiteral("windows-1251")));
    EXPECT_EQ(model->index(0, column("name")).data().toString(), QStringLiteral("Мир.mp3"));
}

TEST_F(RecordTableTest, CopiesAsTextAndAsJson)
{
    show(test::databaseDocument(), "records");
    const QList<int> columns{column("index"), column("name"), column("size"), column("tag_4")};
    const QModelIndexList rows{model->index(0, 0), model->index(1, 0)};
    EXPECT_EQ(tabSeparated(rows, columns),
              QStringLiteral("No.\tFile name\tFile size\tTitle\n0\tBlue Night.mp3\t4.1 MB\tBlue Night\n1\tshort.txt\t12 bytes\t\n"));
    EXPECT_EQ(QString::fromUtf8(jsonArray(rows, columns)).simplified(),
              QStringLiteral("[ { \"index\": 0, \"name\": \"Blue Night.mp3\", \"size\": 4096000, \"tag_4\": \"Blue Night\" }, "
                             "{ \"index\": 1, \"name\": \"short.txt\", \"size\": 12 } ]"));
}

TEST_F(RecordTableTest, ReadersOutliveTheModel)
{
    show(test::databaseDocument(), "records");
    const int name = column("name");
    const std::shared_ptr<RowReader> reader = model->reader();
    tester.reset();
    model.reset();
    document.reset();
    EXPECT_EQ(reader->text(3, name), QStringLiteral("film.avi"));
}
