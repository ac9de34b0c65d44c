// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "needle.h"
#include "numberspan.h"
#include "packednumbers.h"
#include "rowbits.h"

#include <optional>

namespace ft {

/// The cells of one column for a block of rows, prepared for being looked through: each different text once, as people
/// see it, and the numbers behind. Does not change; holds all it needs.
class ColumnBlock
{
public:
    int rows() const { return m_rows; }
    /// In UTF-8.
    std::string_view text(int row) const { return value(code(row)); }
    std::optional<std::uint64_t> number(int row) const
    {
        return hasNumber(row) ? std::optional(m_numbers[static_cast<std::size_t>(row)]) : std::nullopt;
    }
    bool hasNumbers() const { return m_has != None; }

    /// The different texts; code() tells which of them a row has.
    int values() const { return m_values; }
    std::string_view value(int code) const;
    int code(int row) const { return m_isEachItsOwn ? row : static_cast<int>(m_codes[static_cast<std::size_t>(row)]); }

    /// Sets the bits of rows whose text contains the needle, which is not empty.
    void find(const Needle &needle, BlockBits found) const;
    /// Sets the bits of rows whose number lies within.
    void find(const NumberSpan &span, BlockBits found) const;
    /// Sets the bits of rows for whose code `isWanted` is 1, not 0.
    void select(std::span<const std::uint8_t> isWanted, BlockBits found) const;
    bool contains(const Needle &needle, int row) const { return needle.isIn(searched(code(row))); }

    std::size_t bytes() const;

private:
    friend class ColumnWriter;
    enum Numbers : std::uint8_t { None, Some, All };

    bool hasNumber(int row) const
    {
        return m_has == All || (m_has == Some && m_hasNumber[static_cast<std::size_t>(row)]);
    }
    std::string_view searched(int code) const;
    int codeAt(std::size_t offset, int from) const;

    int m_rows = 0;
    int m_values = 0;
    std::string m_texts; ///< one behind the other; behind one whose case folding differs beyond ASCII: NUL, the folded text
    PackedNumbers m_starts; ///< of each different text, and the end of the last
    std::vector<std::pair<int, std::size_t>> m_foldedBehind; ///< code and offset of the NUL, ascending
    PackedNumbers m_codes;
    bool m_isEachItsOwn = false; ///< no two rows have the same text: no codes
    PackedNumbers m_numbers;
    Numbers m_has = None;
    std::vector<bool> m_hasNumber; ///< by row, where only some have one
};

/// Makes a ColumnBlock, row by row.
class ColumnWriter
{
public:
    ColumnWriter();

    void add(QStringView text, std::optional<std::uint64_t> number);
    int rows() const { return static_cast<int>(m_codes.size()); }
    /// What was added; the writer is used up.
    ColumnBlock take();

private:
    std::uint64_t codeOf(QStringView text);
    void addFolded(QStringView text, std::string_view plain);

    ColumnBlock m_block;
    std::vector<std::uint64_t> m_starts; ///< by code, as m_ends
    std::vector<std::uint64_t> m_ends; ///< of the text alone
    std::vector<std::uint64_t> m_codes;
    std::vector<std::uint64_t> m_numbers;
    std::vector<bool> m_hasNumber;
    std::vector<std::uint16_t> m_places; ///< hash table: code + 1, or 0
};

} // namespace ft
