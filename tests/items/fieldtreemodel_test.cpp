// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfiles.h"
#include "treetext.h"

#include "items/fieldtreemodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;

namespace {

constexpr int Name = number(FieldColumn::Name);
constexpr int ValueColumn = number(FieldColumn::Value);
constexpr int Grade = number(FieldColumn::Grade);
constexpr int Size = number(FieldColumn::Size);

/// A database with more slots than are read at once.
std::unique_ptr<Document> largeDatabase(int slots)
{
    Bytes bytes;
    for (int i = 0; i < slots; ++i) {
        const Bytes slot = test::slot("song" + std::to_string(i) + ".mp3", "C:\\Music", 1000, {test::textTag(4, "Song")});
        bytes.insert(bytes.end(), slot.begin(), slot.end());
    }
    return test::document(std::move(bytes), QStringLiteral("data256.dbb"));
}

class FieldTreeModelTest : public testing::Test
{
protected:
    /// The tester sees everything from the first row on.
    void show(std::unique_ptr<Document> shown)
    {
        document = std::move(shown);
        model = std::make_unique<FieldTreeModel>(document.get());
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    QString pathBack(const char *path) { return model->indexOf(QString::fromLatin1(path)).data(PathRole).toString(); }

    std::unique_ptr<Document> document;
    std::unique_ptr<FieldTreeModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(FieldTreeModelTest, ReadsAsTheFileIs)
{
    show(test::document(test::joined({test::slot("Blue Night.mp3", "C:\\Music", 4'096'000,
                                                 {test::textTag(4, "Blue Night"), test::numberTag(21, 128)})}),
                        QStringLiteral("data256.dbb")));
    EXPECT_EQ(test::treeText(*model, {Name, ValueColumn}),
              "Records | 1\n"
              "  [0] | Blue Night.mp3\n"
              "    Mark | l33l\n"
              "    Length | 76\n"
              "    File name | Blue Night.mp3\n"
              "    Folder | C:\\Music\n"
              "    File size | 4.1 MB\n"
              "    File time | 2003-02-11 21:46:40 UTC\n"
              "    Last available | not set\n"
              "    Unknown | 0\n"
              "    Sharing | shared\n"
              "    Number of tags | 2\n"
              "    Tags | 2\n"
              "      [0] Title | Blue Night\n"
              "        Tag id | 4\n"
              "        Length | 11\n"
              "        Title | Blue Night\n"
              "      [1] Quality | 128 kbit/s\n"
              "        Tag id | 21\n"
              "        Length | 4\n"
              "        Quality | 128 kbit/s\n"
              "    Filler | 00000000000000000000000000000000000000000000000000000000000000000000000000000000"
              "000000000000000000000000000000000000000000000000…\n");
}

TEST_F(FieldTreeModelTest, RowsOfALongListAreThereUnread)
{
    document = largeDatabase(5000);
    model = std::make_unique<FieldTreeModel>(document.get()); // a tester would read them
    const QModelIndex records = model->index(0, 0);
    ASSERT_EQ(model->rowCount(records), 5000);
    const QModelIndex row = model->index(4321, Name, records);
    EXPECT_EQ(row.data().toString(), QStringLiteral("[4321]"));
    EXPECT_EQ(row.siblingAtColumn(ValueColumn).data().toString(), QStringLiteral("song4321.mp3"));
    EXPECT_EQ(row.siblingAtColumn(Size).data().toString(), QStringLiteral("264"));
    EXPECT_TRUE(model->hasChildren(row));
    EXPECT_EQ(model->rowCount(row), 0);
    model->fetchMore(row);
    EXPECT_GT(model->rowCount(row), 5);
    EXPECT_EQ(model->parent(model->index(2, 0, row)), row);
    EXPECT_FALSE(model->canFetchMore(row));
}

TEST_F(FieldTreeModelTest, FindsEveryPathAlsoInUnreadRows)
{
    show(largeDatabase(5000));
    for (const char *path : {"records", "records[4999]", "records[7].name", "records[7].tags[0]", "records[7].tags[0].value"})
        EXPECT_EQ(pathBack(path).toStdString(), path);
    for (const char *path : {"", "records[5000]", "records[7", "records[x].name", "records[7]name", "nothing", "records[7].nothing"})
        EXPECT_FALSE(model->indexOf(QString::fromLatin1(path)).isValid()) << path;
}

TEST_F(FieldTreeModelTest, EveryIndexKnowsItsSpot)
{
    show(test::databaseDocument());
    const QModelIndex name = model->indexOf(QStringLiteral("records[3].name"));
    const Spot spot = name.data(SpotRole).value<Spot>();
    EXPECT_EQ(spot, document->spotOf(QStringLiteral("records[3].name")));
    EXPECT_EQ(spot.extents.size, 9U);
}

TEST_F(FieldTreeModelTest, FindingsMarkTheirFieldAndWhatContainsIt)
{
    show(test::databaseDocument());
    const QModelIndex label = model->indexOf(QStringLiteral("records[4].label"));
    EXPECT_EQ(label.data(FindingRole).toInt(), static_cast<int>(Severity::Error));
    const QModelIndex slot = label.parent();
    EXPECT_EQ(slot.data(InsideFindingRole).toInt(), static_cast<int>(Severity::Error));
    const QModelIndex sound = model->indexOf(QStringLiteral("records[0]"));
    EXPECT_FALSE(sound.data(FindingRole).isValid());
    EXPECT_FALSE(sound.data(InsideFindingRole).isValid());
}

TEST_F(FieldTreeModelTest, GradesAreWords)
{
    show(test::document(test::nodeList({{0x3e2b0107, 1214, 30}}), QStringLiteral("KazaaNet.bin")));
    const QModelIndex port = model->indexOf(QStringLiteral("entries[0].port"));
    ASSERT_TRUE(port.isValid());
    EXPECT_EQ(port.siblingAtColumn(Grade).data().toString(), QStringLiteral("likely"));
    EXPECT_EQ(port.data(GradeRole).toInt(), static_cast<int>(Trust::Likely));
}

TEST_F(FieldTreeModelTest, SurvivesBeingReadAgain)
{
    document = largeDatabase(5000);
    model = std::make_unique<FieldTreeModel>(document.get()); // a tester fetches rows within a reset, and then objects
    model->fetchMore(model->indexOf(QStringLiteral("records[12]")));
    const QString path = QStringLiteral("records[12].name");
    ASSERT_TRUE(model->indexOf(path).isValid());
    document->setReading(0, 1); // slots of another size: other rows at the same path
    EXPECT_LT(model->rowCount(model->index(0, 0)), 5000);
    document->setReading(0, -1);
    EXPECT_EQ(model->indexOf(path).siblingAtColumn(ValueColumn).data().toString(), QStringLiteral("song12.mp3"));
}

TEST_F(FieldTreeModelTest, TextFromTheFileStaysText)
{
    const std::string hostile = std::string("<b>bold</b>\x01") + "\t&amp;";
    show(test::document(test::slot(hostile, "C:\\", 1), QStringLiteral("data256.dbb")));
    const QModelIndex name = model->indexOf(QStringLiteral("records[0].name"));
    const QString value = name.siblingAtColumn(ValueColumn).data().toString();
    EXPECT_TRUE(value.startsWith(QStringLiteral("<b>bold</b>")));
    EXPECT_FALSE(value.contains(QChar(1)));
    EXPECT_FALSE(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

TEST_F(FieldTreeModelTest, AnUnknownFileIsOneLeaf)
{
    show(test::document(test::FileBytes().text("nothing that anybody knows").bytes(), QStringLiteral("x.bin")));
    EXPECT_EQ(test::treeText(*model, {Name}), "Contents\n");
}

TEST_F(FieldTreeModelTest, AnEmptyFileIsNoProblem)
{
    show(test::document({}, QStringLiteral("download1.dat")));
    test::treeText(*model, {Name, ValueColumn});
}

TEST_F(FieldTreeModelTest, MarksWhatIsNoted)
{
    show(largeDatabase(5000));
    tester.reset(); // it would look at every field of every record at each change
    Notes notes(document.get(), {});
    model->setNotes(&notes);
    const QModelIndex name = model->indexOf(QStringLiteral("records[4321].name"));
    ASSERT_TRUE(name.isValid());
    EXPECT_FALSE(name.data(NoteRole).isValid());
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    notes.add(document->spotOf(QStringLiteral("records[4321].name")), QStringLiteral("ask Ann"));
    EXPECT_GT(changed.count(), 0);
    EXPECT_TRUE(name.data(NoteRole).toString().contains(QStringLiteral("ask Ann")));
    EXPECT_TRUE(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("ask Ann")));
    EXPECT_FALSE(name.parent().data(NoteRole).isValid()) << "the record itself has none";
    EXPECT_FALSE(model->indexOf(QStringLiteral("records[4321].folder")).data(NoteRole).isValid());
    model->setNotes(nullptr);
    EXPECT_FALSE(name.data(NoteRole).isValid());
}
