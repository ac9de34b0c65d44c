// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowindex.h"
#include "rowquery.h"

namespace ft {

/// A query made ready for the columns of an index. May be used by several threads at once.
class RowTest
{
public:
    RowTest(const RowIndex &index, const RowQuery &query);

    /// Clears the bits of rows of a block that its texts keep out, comparisons in the column `except` left aside.
    void keepMatching(int block, BlockBits bits, int except = -1) const;
    /// The same for the picks, those in the column `except` left aside.
    void keepPicked(int block, BlockBits bits, int except = -1) const;
    /// Whether it asks something of a column by a comparison or by picks.
    bool asksStepsOf(int column) const;

private:
    struct Text {
        int column;
        Needle needle;
    };
    struct Span {
        int column;
        NumberSpan numbers;
    };
    struct Pick {
        int column;
        std::vector<std::string> texts; ///< ascending
    };

    void keepContaining(int block, const Text &text, BlockBits bits) const;
    void keepAnywhere(int block, BlockBits bits) const;

    const RowIndex &m_index;
    Needle m_anywhere;
    std::vector<int> m_searched; ///< columns in which anything may occur
    std::vector<Text> m_texts;
    std::vector<Span> m_spans;
    std::vector<Pick> m_picks;
};

/// All rows of a block.
void setAll(const RowIndex &index, int block, BlockBits bits);

/// Those of `among` (null: of all) that pass; null if stopped.
SharedBits passingRows(const RowIndex &index, const RowQuery &query, const SharedBits &among,
                       const KeepGoing &keepGoing = {});

} // namespace ft
