// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintable.h"

#include "items/rowfilter.h"
#include "records/collation.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

#include <random>

// Whatever is done to the table and asked of the filter, in whatever order: once settled, it shows what the plainest
// possible filter shows.

using namespace ft;
using ft::test::PlainTable;

namespace {

constexpr int Columns = 3;

struct Asked {
    RowQuery query;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
};

std::string sortKey(const QString &text)
{
    std::string key;
    appendSortKey(key, text.toStdString());
    return key;
}

bool comesBefore(const QString &a, const QString &b)
{
    bool aIsNumber = false;
    bool bIsNumber = false;
    const quint64 x = a.toULongLong(&aIsNumber);
    const quint64 y = b.toULongLong(&bIsNumber);
    if (aIsNumber != bIsNumber)
        return aIsNumber;
    return aIsNumber ? x < y : sortKey(a) < sortKey(b);
}

/// By the book: filter, then a stable sort; empty cells last.
PlainTable::Rows expected(const PlainTable &table, const Asked &asked)
{
    PlainTable::Rows rows;
    for (const QStringList &row : table.rows()) {
        bool passes = asked.query.anywhere.isEmpty();
        for (const QString &cell : row)
            passes = passes || cell.contains(asked.query.anywhere, Qt::CaseInsensitive);
        for (const auto &[column, text] : asked.query.columns)
            passes = passes && row[column].contains(text, Qt::CaseInsensitive);
        if (passes)
            rows.append(row);
    }
    if (asked.column < 0)
        return rows;
    std::stable_sort(rows.begin(), rows.end(), [&asked](const QStringList &left, const QStringList &right) {
        const QString &a = left[asked.column];
        const QString &b = right[asked.column];
        if (a.isEmpty() || b.isEmpty())
            return !a.isEmpty() && b.isEmpty();
        return asked.order == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
    return rows;
}

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_engine); }

    QString text()
    {
        static const QStringList words = {{},
                                          QStringLiteral("7"),
                                          QStringLiteral("70"),
                                          QStringLiteral("12"),
                                          QStringLiteral("ABBA"),
                                          QStringLiteral("abbey road"),
                                          QStringLiteral("\u00c4pfel"),
                                          QStringLiteral("b")};
        return words[below(static_cast<int>(words.size()))];
    }
    QString needle()
    {
        static const QStringList needles
            = {{}, QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("7"), QStringLiteral("\u00e4")};
        return needles[below(static_cast<int>(needles.size()))];
    }
    PlainTable::Rows rows(int count)
    {
        PlainTable::Rows rows;
        for (int i = 0; i < count; ++i)
            rows.append({text(), text(), text()});
        return rows;
    }

private:
    std::mt19937 m_engine;
};

void act(Dice &dice, PlainTable &table, RowFilter &filter, Asked &asked)
{
    const int rows = table.rowCount();
    switch (dice.below(8)) {
    case 0:
        table.insert(dice.below(rows + 1), dice.rows(1 + dice.below(4)));
        break;
    case 1:
        if (rows > 2)
            table.remove(dice.below(rows - 1), 1);
        break;
    case 2:
        if (rows > 0)
            table.change(dice.below(rows), dice.below(Columns), dice.text());
        break;
    case 3:
        if (dice.below(4) == 0)
            table.reset(dice.rows(dice.below(40)));
        break;
    case 4:
        asked.column = dice.below(Columns + 1) - 1;
        asked.order = dice.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
        filter.sort(asked.column, asked.order);
        break;
    default:
        asked.query.anywhere = dice.needle();
        asked.query.columns.clear();
        if (const QString text = dice.needle(); dice.below(2) && !text.isEmpty())
            asked.query.columns.emplace(dice.below(Columns), text);
        filter.setQuery(asked.query);
    }
}

PlainTable::Rows shown(const RowFilter &filter)
{
    PlainTable::Rows rows;
    for (int row = 0; row < filter.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells.append(filter.index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

class RowFilterProperty : public testing::TestWithParam<unsigned>
{
};

TEST_P(RowFilterProperty, ShowsWhatANaiveFilterShows)
{
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    Dice dice(GetParam());
    PlainTable table(Columns);
    RowFilter filter;
    filter.setSourceModel(&table);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Asked asked;
    table.insert(0, dice.rows(30));
    for (int round = 0; round < 12; ++round) {
        for (int i = dice.below(4); i >= 0; --i) {
            act(dice, table, filter, asked);
            if (dice.below(3) == 0)
                QCoreApplication::processEvents();
        }
        ASSERT_TRUE(QTest::qWaitFor([&filter] { return !filter.isBusy(); })) << "round " << round;
        ASSERT_TRUE(shown(filter) == expected(table, asked)) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RowFilterProperty, testing::Range(1U, 25U));
