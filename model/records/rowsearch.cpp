// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsearch.h"

#include <algorithm>
#include <array>

namespace ft {

namespace {

/// So few rows of a block are looked at one by one.
constexpr int FewRows = 64;

using Scratch = std::array<std::uint64_t, BlockWords>;

void keep(BlockBits bits, const Scratch &found)
{
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits[i] &= found[i];
}

/// Whether all bits of the second are among the first.
bool holds(const Scratch &found, ConstBlockBits bits)
{
    for (std::size_t i = 0; i < bits.size(); ++i) {
        if (bits[i] & ~found[i])
            return false;
    }
    return true;
}

void drop(BlockBits bits, int row)
{
    bits[static_cast<std::size_t>(row) / 64] &= ~(std::uint64_t(1) << (row % 64));
}

NumberSpan scaled(const NumberSpan &span, std::uint64_t unit)
{
    const bool isOpen = span.high > UINT64_MAX / unit - 1;
    return {span.low * unit, isOpen ? UINT64_MAX : span.high * unit + unit - 1};
}

} // namespace

RowTest::RowTest(const RowIndex &index, const RowQuery &query) : m_index(index), m_anywhere(query.anywhere)
{
    for (int column = 0; column < index.columns(); ++column) {
        if (!index.traits(column).isPosition)
            m_searched.push_back(column);
    }
    for (const auto &[column, text] : query.columns) {
        if (column >= index.columns() || text.isEmpty())
            continue;
        const auto comparison = Comparison::of(text);
        const bool compares = comparison && index.hasNumbers(column);
        const ColumnTraits &traits = index.traits(column);
        const auto span = compares ? comparison->span(traits.meaning, traits.isLocalTime) : std::nullopt;
        if (span)
            m_spans.push_back({column, scaled(*span, traits.unit)});
        else if (!compares || !comparison->isUnfinished())
            m_texts.push_back({column, Needle(text)});
    }
    for (const auto &[column, texts] : query.picks) {
        if (column >= index.columns())
            continue;
        Pick pick{column, {}};
        for (const QString &text : texts)
            pick.texts.push_back(text.toStdString());
        std::sort(pick.texts.begin(), pick.texts.end());
        m_picks.push_back(std::move(pick));
    }
}

bool RowTest::asksStepsOf(int column) const
{
    const auto isThere = [column](const auto &asked) { return asked.column == column; };
    return std::any_of(m_spans.begin(), m_spans.end(), isThere) || std::any_of(m_picks.begin(), m_picks.end(), isThere);
}

void RowTest::keepMatching(int block, BlockBits bits, int except) const
{
    for (const Span &span : m_spans) {
        if (span.column == except)
            continue;
        Scratch found{};
        m_index.block(block, span.column).find(span.numbers, found);
        keep(bits, found);
    }
    for (const Text &text : m_texts)
        keepContaining(block, text, bits);
    if (!m_anywhere.isEmpty())
        keepAnywhere(block, bits);
}

void RowTest::keepContaining(int block, const Text &text, BlockBits bits) const
{
    const ColumnBlock &cells = m_index.block(block, text.column);
    const int count = countOf(bits);
    if (count == 0)
        return;
    if (count <= FewRows) {
        forEachRow(bits, [&](int row) {
            if (!cells.contains(text.needle, row))
                drop(bits, row);
        });
        return;
    }
    Scratch found{};
    cells.find(text.needle, found);
    keep(bits, found);
}

void RowTest::keepAnywhere(int block, BlockBits bits) const
{
    const int count = countOf(bits);
    if (count == 0)
        return;
    if (count <= FewRows) {
        forEachRow(bits, [&](int row) {
            const bool passes = std::any_of(m_searched.begin(), m_searched.end(), [&](int column) {
                return m_index.block(block, column).contains(m_anywhere, row);
            });
            if (!passes)
                drop(bits, row);
        });
        return;
    }
    Scratch found{};
    for (const int column : m_searched) {
        m_index.block(block, column).find(m_anywhere, found);
        if (holds(found, bits))
            return; // nothing is left to be found in other columns
    }
    keep(bits, found);
}

void RowTest::keepPicked(int block, BlockBits bits, int except) const
{
    for (const Pick &pick : m_picks) {
        if (pick.column == except)
            continue;
        const ColumnBlock &cells = m_index.block(block, pick.column);
        std::vector<std::uint8_t> isPicked(static_cast<std::size_t>(cells.values()));
        for (int code = 0; code < cells.values(); ++code)
            isPicked[static_cast<std::size_t>(code)]
                = std::binary_search(pick.texts.begin(), pick.texts.end(), cells.value(code), std::less<>());
        Scratch found{};
        cells.select(isPicked, found);
        keep(bits, found);
    }
}

void setAll(const RowIndex &index, int block, BlockBits bits)
{
    const int rows = index.rowsOf(block);
    for (int i = 0; i < BlockWords; ++i) {
        const int left = std::clamp(rows - 64 * i, 0, 64);
        bits[static_cast<std::size_t>(i)] = left == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << left) - 1;
    }
}

SharedBits passingRows(const RowIndex &index, const RowQuery &query, const SharedBits &among, const KeepGoing &keepGoing)
{
    const RowTest test(index, query);
    auto passing = std::make_shared<RowBits>(index.blocks());
    const bool done = inParallel(index.blocks(), [&](int block, int) {
        const BlockBits bits = passing->block(block);
        if (among)
            std::ranges::copy(std::as_const(*among).block(block), bits.begin());
        else
            setAll(index, block, bits);
        test.keepPicked(block, bits);
        test.keepMatching(block, bits);
    }, keepGoing);
    return done ? passing : nullptr;
}

} // namespace ft
