// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "records/collation.h"
#include "records/facets.h"
#include "records/roworder.h"
#include "records/rowsearch.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>
#include <random>

// Whatever is in the cells and whatever is asked: the index gives what looking at every cell gives.

using namespace ft;
using namespace Qt::StringLiterals;
using test::Cells;

namespace {

constexpr int Columns = 4;

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_engine); }

    /// The columns are texts of few kinds, of many kinds, numbers, and all of that with nothing between.
    QString cell(int column)
    {
        static const QStringList few{u"C:\\My Shared Folder"_s, u"D:\\Musik"_s, u"d:\\musik"_s, u"\u00c4pfel"_s, u"\u00e4PFEL"_s, {}};
        switch (column) {
        case 0:
            return few[below(static_cast<int>(few.size()))];
        case 1:
            return u"Song %1 %2"_s.arg(below(3000)).arg(QChar(below(2) ? u'\u00d6' : u'o'));
        case 2:
            return QString::number(below(2) ? below(300) : below(2'000'000'000));
        default:
            return below(3) ? cell(below(3)) : QString();
        }
    }
    QString needle()
    {
        static const QStringList needles{{}, u"s"_s, u"SONG 1"_s, u"\u00e4"_s, u"\u00d6"_s, u"my shared"_s, u"12"_s, u"9 o"_s, u"musik"_s};
        return needles[below(static_cast<int>(needles.size()))];
    }
    QString asked(int column)
    {
        static const QStringList spans{u">= 100"_s, u"<50"_s, u"10..20"_s, u"=7"_s, u">"_s, u"..1k"_s};
        return column == 2 && below(2) ? spans[below(static_cast<int>(spans.size()))] : needle();
    }
    RowQuery query()
    {
        RowQuery query;
        query.anywhere = below(2) ? needle() : QString();
        for (int column = 0; column < Columns; ++column) {
            if (below(4) == 0)
                query.columns[column] = asked(column);
            if (below(6) == 0)
                query.picks[column] = {cell(column), cell(column)};
        }
        return query;
    }
    Cells cells(int rows)
    {
        Cells cells;
        for (int row = 0; row < rows; ++row)
            cells.push_back({cell(0), cell(1), cell(2), cell(3)});
        return cells;
    }

private:
    std::mt19937 m_engine;
};

bool contains(const QString &text, const QString &needle)
{
    return text.toCaseFolded().contains(needle.toCaseFolded());
}

bool passesColumn(const QString &cell, int column, const QString &asked)
{
    const auto comparison = Comparison::of(asked);
    if (!comparison || column < 2) // numbers are in the last two
        return contains(cell, asked);
    if (comparison->isUnfinished())
        return true;
    bool isNumber = false;
    const quint64 number = cell.toULongLong(&isNumber);
    return isNumber && comparison->span(Meaning::Plain, false)->contains(number);
}

bool passes(const QStringList &row, const RowQuery &query, int exceptPicks = -1)
{
    bool anywhere = query.anywhere.isEmpty();
    for (const QString &cell : row)
        anywhere = anywhere || contains(cell, query.anywhere);
    for (const auto &[column, asked] : query.columns)
        anywhere = anywhere && passesColumn(row[column], column, asked);
    for (const auto &[column, picked] : query.picks)
        anywhere = anywhere && (column == exceptPicks || picked.contains(row[column]));
    return anywhere;
}

std::vector<int> passing(const Cells &cells, const RowQuery &query)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (passes(cells[row], query))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

std::vector<int> ordered(const Cells &cells, int column, Qt::SortOrder order)
{
    struct Key {
        int kind; ///< number, text, nothing
        quint64 number;
        std::string text;
    };
    std::vector<Key> keys;
    std::vector<int> rows;
    for (const QStringList &row : cells) {
        Key key{0, 0, {}};
        bool isNumber = false;
        key.number = row[column].toULongLong(&isNumber);
        key.kind = isNumber ? 0 : row[column].isEmpty() ? 2 : 1;
        if (key.kind == 1)
            appendSortKey(key.text, row[column].toStdString());
        rows.push_back(static_cast<int>(keys.size()));
        keys.push_back(std::move(key));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        const Key &a = keys[static_cast<std::size_t>(left)];
        const Key &b = keys[static_cast<std::size_t>(right)];
        if (a.kind == 2 || b.kind == 2)
            return a.kind != 2 && b.kind == 2;
        const Key &first = order == Qt::AscendingOrder ? a : b;
        const Key &second = order == Qt::AscendingOrder ? b : a;
        return std::tie(first.kind, first.number, first.text) < std::tie(second.kind, second.number, second.text);
    });
    return rows;
}

/// Rows whose bits are set, as they come.
std::vector<int> rowsOf(const SharedBits &bits, const RowIndex &index)
{
    if (const RowOrder rows = listed(*bits, index.rows(), nullptr))
        return *rows;
    std::vector<int> all(static_cast<std::size_t>(index.rows()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

class IndexProperty : public testing::TestWithParam<unsigned>
{
};

} // namespace

TEST_P(IndexProperty, FindsWhatLookingAtEveryCellFinds)
{
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    Dice dice(GetParam());
    const Cells cells = dice.cells(BlockRows + dice.below(2 * BlockRows));
    const auto index = test::indexOf(cells);
    for (int row = 0; row < index->rows(); ++row) {
        for (int column = 0; column < Columns; ++column)
            ASSERT_EQ(index->text(row, column), cells[static_cast<std::size_t>(row)][column].toStdString());
    }
    SharedBits last;
    RowQuery lastQuery;
    for (int round = 0; round < 20; ++round) {
        RowQuery query = dice.query();
        if (dice.below(3) == 0) { // typing on
            query = lastQuery;
            query.anywhere += dice.needle().left(1);
        }
        const SharedBits found = passingRows(*index, query, query.narrows(lastQuery) ? last : nullptr);
        ASSERT_EQ(rowsOf(found, *index), passing(cells, query)) << "round " << round;
        last = found;
        lastQuery = query;
    }
}

TEST_P(IndexProperty, OrdersAsAStableSortDoes)
{
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    Dice dice(GetParam());
    const Cells cells = dice.cells(1 + dice.below(3 * BlockRows));
    const auto index = test::indexOf(cells);
    for (int column = 0; column < Columns; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            ASSERT_EQ(*sortedRows(*index, column, order), ordered(cells, column, order)) << column << ' ' << order;
    }
}

TEST_P(IndexProperty, CountsWhatCouldBePicked)
{
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    Dice dice(GetParam());
    const Cells cells = dice.cells(BlockRows / 2 + dice.below(2 * BlockRows));
    const auto index = test::indexOf(cells);
    for (int round = 0; round < 5; ++round) {
        const RowQuery query = dice.query();
        const std::vector<Facet> found = facets(*index, query, {0, 3});
        for (const int column : {0, 3}) {
            std::map<QString, int> counts;
            for (const QStringList &row : cells) {
                if (passes(row, query, column))
                    ++counts[row[column]];
            }
            std::map<QString, int> given;
            for (const FacetValue &value : found[column == 0 ? 0 : 1])
                given[value.text] = value.count;
            ASSERT_EQ(given, counts) << "round " << round;
        }
    }
}

TEST_P(IndexProperty, FollowsRowsThatChange)
{
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    Dice dice(GetParam());
    Cells cells = dice.cells(3 * BlockRows);
    auto index = test::indexOf(cells);
    for (int round = 0; round < 3; ++round) {
        std::vector<bool> outdated(3);
        for (int i = dice.below(4); i >= 0; --i) {
            const int row = dice.below(static_cast<int>(cells.size()));
            cells[static_cast<std::size_t>(row)] = {dice.cell(0), dice.cell(1), dice.cell(2), dice.cell(3)};
            outdated[static_cast<std::size_t>(row / BlockRows)] = true;
        }
        if (dice.below(2))
            cells.push_back({dice.cell(0), dice.cell(1), dice.cell(2), dice.cell(3)});
        index = test::indexOf(cells, {}, index.get(), outdated);
        const RowQuery query = dice.query();
        ASSERT_EQ(rowsOf(passingRows(*index, query, nullptr), *index), passing(cells, query)) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, IndexProperty, testing::Range(1U, 9U));

TEST(RowIndex, PositionsAreNotLookedAtByTheBoxOverAllColumns)
{
    const auto index = test::indexOf({{u"12"_s, u"a"_s}, {u"13"_s, u"12 b"_s}}, {{.isPosition = true}, {}});
    EXPECT_EQ(rowsOf(passingRows(*index, {.anywhere = u"12"_s}, nullptr), *index), std::vector<int>{1});
    EXPECT_EQ(rowsOf(passingRows(*index, {.columns = {{0, u"12"_s}}}, nullptr), *index), std::vector<int>{0});
}

TEST(RowIndex, MakingItCanBeStopped)
{
    test::CellReader reader(std::make_shared<const Cells>(Cells(5 * BlockRows, QStringList{u"a"_s})));
    EXPECT_EQ(indexed(reader, 5 * BlockRows, 1, nullptr, {}, [](double) { return false; }), nullptr);
    // How often it asks depends on how many blocks the other threads take.
    for (int refusal = 2; refusal < 6; ++refusal) {
        int asked = 0;
        const auto index = indexed(reader, 5 * BlockRows, 1, nullptr, {}, [&](double) { return ++asked < refusal; });
        EXPECT_EQ(index == nullptr, asked >= refusal) << "refused at question " << refusal;
    }
}
