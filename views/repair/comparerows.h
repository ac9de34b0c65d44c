// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/plan.h"

#include <cstdint>
#include <vector>

namespace ft {

/// A line of two versions of a file side by side. A value.
///
/// It has CompareRow::Width cells a side. Each side's bytes are consecutive; a cell without one is where the other
/// version has a byte that this one lacks. Or the line stands for stretches that are not shown.
struct CompareRow {
    static constexpr unsigned Width = 8;

    Extents before; ///< with the bytes of `hasBefore`; of a stretch not shown: all of it
    Extents after;
    std::uint8_t hasBefore = 0; ///< bit n: cell n holds the next byte
    std::uint8_t hasAfter = 0;
    std::uint8_t lit = 0; ///< bit n: the cells differ
    bool isSkipped = false; ///< stands for stretches; `before` and `after` are the same bytes unless `lit`

    friend bool operator==(const CompareRow &, const CompareRow &) = default;
};

/// The places where a plan changes `size` bytes, with some bytes around each; stretches that stay as they are become
/// one line. Of changes that are longer than anyone compares by eye the beginning and the end are shown.
std::vector<CompareRow> compareRows(const Plan &plan, std::uint64_t size);

} // namespace ft
