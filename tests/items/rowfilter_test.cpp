// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintable.h"

#include "items/rowfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace ft;
using ft::test::PlainTable;
using testing::ElementsAre;

namespace {

PlainTable::Rows fruits()
{
    const auto row = [](const char *name, const char *count) {
        return QStringList{QString::fromLatin1(name), QString::fromLatin1(count)};
    };
    return {row("pear", "10"), row("Apple", "9"), row("plum", ""), row("apricot", "100"), row("fig", "9")};
}

/// The first column as it is shown.
std::vector<std::string> shownNames(const RowFilter &filter)
{
    std::vector<std::string> names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names.push_back(filter.index(row, 0).data().toString().toStdString());
    return names;
}

class RowFilterTest : public testing::Test
{
protected:
    RowFilterTest() { filter.setSourceModel(&table); }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !filter.isBusy(); }));
    }
    void ask(const QString &anywhere, std::map<int, QString> columns = {})
    {
        filter.setQuery({anywhere, std::move(columns)});
        settle();
    }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        filter.sort(column, order);
        settle();
    }

    PlainTable table{2, fruits()};
    RowFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(RowFilterTest, ShowsTheSourceAsItIsWhileNothingIsAsked)
{
    EXPECT_THAT(shownNames(filter), ElementsAre("pear", "Apple", "plum", "apricot", "fig"));
    EXPECT_FALSE(filter.isFiltered());
    EXPECT_FALSE(filter.isBusy());
}

TEST_F(RowFilterTest, FindsTextAnywhereIgnoringCase)
{
    ask(QStringLiteral("AP"));
    EXPECT_THAT(shownNames(filter), ElementsAre("Apple", "apricot"));
    ask(QStringLiteral("9"));
    EXPECT_THAT(shownNames(filter), ElementsAre("Apple", "fig"));
    ask({});
    EXPECT_EQ(filter.rowCount(), 5);
}

TEST_F(RowFilterTest, AsksColumnsTogether)
{
    ask({}, {{0, QStringLiteral("p")}, {1, QStringLiteral("10")}});
    EXPECT_THAT(shownNames(filter), ElementsAre("pear", "apricot"));
}

TEST_F(RowFilterTest, SortsNumbersAsNumbersAndNothingLast)
{
    sort(1);
    EXPECT_THAT(shownNames(filter), ElementsAre("Apple", "fig", "pear", "apricot", "plum"));
    sort(1, Qt::DescendingOrder);
    EXPECT_THAT(shownNames(filter), ElementsAre("apricot", "pear", "Apple", "fig", "plum"));
    sort(-1);
    EXPECT_THAT(shownNames(filter), ElementsAre("pear", "Apple", "plum", "apricot", "fig"));
}

TEST_F(RowFilterTest, SortsTextsIgnoringCase)
{
    sort(0);
    EXPECT_THAT(shownNames(filter), ElementsAre("Apple", "apricot", "fig", "pear", "plum"));
}

TEST_F(RowFilterTest, FiltersWhatIsSorted)
{
    sort(0, Qt::DescendingOrder);
    ask(QStringLiteral("p"));
    EXPECT_THAT(shownNames(filter), ElementsAre("plum", "pear", "apricot", "Apple"));
    ask(QStringLiteral("pl"));
    EXPECT_THAT(shownNames(filter), ElementsAre("plum", "Apple"));
    ask({});
    EXPECT_THAT(shownNames(filter), ElementsAre("plum", "pear", "fig", "apricot", "Apple"));
}

TEST_F(RowFilterTest, MapsBothWays)
{
    sort(0);
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QModelIndex proxy = filter.index(row, 1);
        EXPECT_EQ(filter.mapFromSource(filter.mapToSource(proxy)), proxy);
    }
    ask(QStringLiteral("fig"));
    EXPECT_FALSE(filter.mapFromSource(table.index(0, 0)).isValid());
}

TEST_F(RowFilterTest, AnswersAgainWhenTheSourceChanges)
{
    ask(QStringLiteral("p"));
    table.insert(5, {{QStringLiteral("grape"), QStringLiteral("3")}});
    settle();
    EXPECT_THAT(shownNames(filter), ElementsAre("pear", "Apple", "plum", "apricot", "grape"));
    table.remove(0, 1);
    settle();
    EXPECT_THAT(shownNames(filter), ElementsAre("Apple", "plum", "apricot", "grape"));
    table.change(3, 0, QStringLiteral("pfig"));
    settle();
    EXPECT_THAT(shownNames(filter), ElementsAre("Apple", "plum", "apricot", "pfig", "grape"));
}

TEST_F(RowFilterTest, ColumnsPutInFrontTakeTheirQuestionsAlong)
{
    ask({}, {{0, QStringLiteral("fig")}});
    table.insertColumn(0);
    settle();
    EXPECT_EQ(filter.query().columns, (std::map<int, QString>{{1, QStringLiteral("fig")}}));
    EXPECT_EQ(filter.rowCount(), 1);
}

TEST_F(RowFilterTest, KeepsWhatIsShownUntilTheAnswerIsThere)
{
    QSignalSpy busy(&filter, &RowFilter::busyChanged);
    filter.setQuery({QStringLiteral("fig"), {}});
    EXPECT_TRUE(filter.isBusy());
    EXPECT_EQ(filter.rowCount(), 5);
    settle();
    EXPECT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(busy.size(), 2);
}

TEST_F(RowFilterTest, TheLastQuestionWins)
{
    for (const char *typed : {"a", "ap", "app", "fi", "fig"})
        filter.setQuery({QString::fromLatin1(typed), {}});
    settle();
    EXPECT_THAT(shownNames(filter), ElementsAre("fig"));
}

TEST(RowQuery, TypingOnNarrows)
{
    const RowQuery none;
    const RowQuery b{QStringLiteral("b"), {}};
    const RowQuery blue{QStringLiteral("BLUE"), {}};
    const RowQuery column{QStringLiteral("b"), {{2, QStringLiteral("x")}}};
    EXPECT_TRUE(blue.narrows(b));
    EXPECT_TRUE(blue.narrows(none));
    EXPECT_TRUE(column.narrows(b));
    EXPECT_FALSE(b.narrows(blue));
    EXPECT_FALSE(b.narrows(column));
}

TEST(RowFilterLifetime, MayGoWhileItWorks)
{
    PlainTable::Rows rows;
    for (int i = 0; i < 200'000; ++i)
        rows.append({QString::number(i)});
    PlainTable table(1, rows);
    auto filter = std::make_unique<RowFilter>();
    filter->setSourceModel(&table);
    filter->sort(0, Qt::DescendingOrder);
    filter.reset();
}
