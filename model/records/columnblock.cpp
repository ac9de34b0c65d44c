// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnblock.h"

#include <algorithm>
#include <functional>

namespace ft {

namespace {

void set(BlockBits bits, int row)
{
    bits[static_cast<std::size_t>(row) / 64] |= std::uint64_t(1) << (row % 64);
}

} // namespace

std::string_view ColumnBlock::searched(int code) const
{
    const std::size_t start = m_starts[static_cast<std::size_t>(code)];
    return std::string_view(m_texts).substr(start, m_starts[static_cast<std::size_t>(code) + 1] - start);
}

std::string_view ColumnBlock::value(int code) const
{
    const std::string_view all = searched(code);
    if (m_foldedBehind.empty())
        return all;
    const auto cut = std::lower_bound(m_foldedBehind.begin(), m_foldedBehind.end(), std::pair(code, std::size_t(0)));
    return cut == m_foldedBehind.end() || cut->first != code
        ? all
        : all.substr(0, cut->second - m_starts[static_cast<std::size_t>(code)]);
}

/// The code of the text that holds the byte at `offset`, which is none of a text before `from`.
int ColumnBlock::codeAt(std::size_t offset, int from) const
{
    const auto endsBehind = [&](int code) { return m_starts[static_cast<std::size_t>(code) + 1] > offset; };
    int reach = 1;
    while (from + reach < m_values && !endsBehind(from + reach - 1)) {
        from += reach;
        reach *= 2; // hits are close together or far apart
    }
    int last = std::min(from + reach, m_values) - 1;
    while (from < last) {
        const int middle = from + (last - from) / 2;
        endsBehind(middle) ? last = middle : from = middle + 1;
    }
    return from;
}

/// Looks through all texts as if they were one, and asks only for hits which text they lie in.
void ColumnBlock::find(const Needle &needle, BlockBits found) const
{
    std::vector<std::uint8_t> isHit;
    int code = 0;
    std::size_t at = 0;
    while ((at = needle.findIn(m_texts, at)) != std::string_view::npos) {
        code = codeAt(at, code);
        const std::size_t end = m_starts[static_cast<std::size_t>(code) + 1];
        if (at + needle.size() > end) { // half in this text, half in the next
            ++at;
            continue;
        }
        if (m_isEachItsOwn) {
            set(found, code);
        } else {
            isHit.resize(static_cast<std::size_t>(m_values));
            isHit[static_cast<std::size_t>(code)] = 1;
        }
        at = end;
    }
    if (!isHit.empty())
        select(isHit, found);
}

void ColumnBlock::select(std::span<const std::uint8_t> isWanted, BlockBits found) const
{
    const auto add = [&](std::size_t row, std::uint64_t code) {
        found[row / 64] |= std::uint64_t(isWanted[code]) << (row % 64);
    };
    if (!m_isEachItsOwn)
        return m_codes.forEach(static_cast<std::size_t>(m_rows), add);
    for (std::size_t row = 0; row < static_cast<std::size_t>(m_rows); ++row)
        add(row, row);
}

void ColumnBlock::find(const NumberSpan &span, BlockBits found) const
{
    if (m_has == None)
        return;
    m_numbers.forEach(static_cast<std::size_t>(m_rows), [&](std::size_t row, std::uint64_t number) {
        const bool passes = span.contains(number) && (m_has == All || m_hasNumber[row]);
        found[row / 64] |= std::uint64_t(passes) << (row % 64);
    });
}

std::size_t ColumnBlock::bytes() const
{
    return sizeof *this + m_texts.capacity() + m_starts.bytes() + m_codes.bytes() + m_numbers.bytes()
        + m_foldedBehind.capacity() * sizeof(m_foldedBehind.front()) + m_hasNumber.capacity() / 8;
}

ColumnWriter::ColumnWriter() : m_places(2 * BlockRows) {}

void ColumnWriter::add(QStringView text, std::optional<std::uint64_t> number)
{
    m_hasNumber.push_back(number.has_value());
    m_numbers.push_back(number.value_or(m_numbers.empty() ? 0 : m_numbers.back())); // keeps them close together
    m_codes.push_back(codeOf(text));
}

/// The text's code; a new text gets one.
std::uint64_t ColumnWriter::codeOf(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view plain(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::size_t place = std::hash<std::string_view>()(plain) % m_places.size();
    for (; m_places[place] != 0; place = (place + 1) % m_places.size()) {
        const std::size_t code = m_places[place] - 1U;
        if (std::string_view(m_block.m_texts).substr(m_starts[code], m_ends[code] - m_starts[code]) == plain)
            return code;
    }
    m_starts.push_back(m_block.m_texts.size());
    m_block.m_texts += plain;
    m_ends.push_back(m_block.m_texts.size());
    addFolded(text, plain);
    m_places[place] = static_cast<std::uint16_t>(m_starts.size());
    return m_starts.size() - 1;
}

void ColumnWriter::addFolded(QStringView text, std::string_view plain)
{
    if (std::all_of(plain.begin(), plain.end(), [](char c) { return static_cast<signed char>(c) >= 0; }))
        return;
    std::string lower(plain);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::string wanted = folded(text);
    if (wanted == lower)
        return;
    m_block.m_foldedBehind.emplace_back(static_cast<int>(m_starts.size()) - 1, m_block.m_texts.size());
    m_block.m_texts += '\0';
    m_block.m_texts += wanted;
}

ColumnBlock ColumnWriter::take()
{
    m_block.m_rows = rows();
    m_block.m_values = static_cast<int>(m_starts.size());
    m_block.m_isEachItsOwn = m_block.m_values == m_block.m_rows;
    m_starts.push_back(m_block.m_texts.size());
    m_block.m_starts = PackedNumbers(m_starts);
    m_block.m_texts.shrink_to_fit();
    m_block.m_foldedBehind.shrink_to_fit();
    if (!m_block.m_isEachItsOwn)
        m_block.m_codes = PackedNumbers(m_codes);
    const auto numbers = std::count(m_hasNumber.begin(), m_hasNumber.end(), true);
    if (numbers > 0)
        m_block.m_numbers = PackedNumbers(m_numbers);
    m_block.m_has = numbers == 0 ? ColumnBlock::None : numbers == rows() ? ColumnBlock::All : ColumnBlock::Some;
    if (m_block.m_has == ColumnBlock::Some)
        m_block.m_hasNumber = std::move(m_hasNumber);
    return std::move(m_block);
}

} // namespace ft
