// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ft {

/// Between the rows of a page and the steps of a scroll bar, which counts with an int.
///
/// Up to MaxSteps rows a step is a row; beyond (a file of 16 GiB in rows of 16) a step stands for several rows. The
/// exact row is therefore kept by the view, and the scroll bar only shows where that is.
class ScrollScale
{
public:
    /// Leaves room below INT_MAX for the page step that Qt adds.
    static constexpr std::uint64_t MaxSteps = 1u << 30;

    ScrollScale() = default;
    /// `lastRow`: the row on top when scrolled to the very end.
    explicit ScrollScale(std::uint64_t lastRow);

    int maximum() const { return static_cast<int>(m_steps); }
    /// The first row that a step stands for; lastRow for maximum().
    std::uint64_t rowOf(int step) const;
    /// The step that shows `row`: the last with rowOf(step) <= row.
    int stepOf(std::uint64_t row) const;

private:
    std::uint64_t m_lastRow = 0;
    std::uint64_t m_steps = 0;
};

} // namespace ft
