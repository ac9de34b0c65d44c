// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <string>
#include <vector>

namespace ft {

/// The sort keys of one column, one per row, taken in a single pass. Numbers come before texts; rows without a value
/// come last in either order. Texts compare without regard to case. About 24 bytes a row and the folded text.
class SortKeys
{
public:
    void reserve(std::size_t rows) { m_keys.reserve(rows); }
    std::size_t size() const { return m_keys.size(); }

    void addNothing() { m_keys.push_back({Nothing, 0, 0, 0}); }
    void addNumber(std::uint64_t number) { m_keys.push_back({Number, number, 0, 0}); }
    void addText(QStringView text);

    /// Whether row `a` comes before row `b`.
    bool less(int a, int b) const { return ordered(m_keys[a], m_keys[b]); }
    bool isNothing(int row) const { return m_keys[row].type == Nothing; }

private:
    enum Type : std::uint8_t { Number, Text, Nothing };
    struct Key {
        Type type;
        std::uint64_t head; ///< the number, or the first eight bytes of the text, so that few comparisons look further
        std::uint64_t at; ///< of the text in m_texts
        std::uint32_t size;
    };
    /// More of a text than anyone sorts by; keeps a column of megabyte texts small.
    static constexpr qsizetype TextLimit = 256;

    bool ordered(const Key &a, const Key &b) const;

    std::vector<Key> m_keys;
    std::string m_texts;
};

} // namespace ft
