// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockgrid.h"

#include "evidence/rangeset.h"

#include <Qt>

#include <optional>

namespace ft {

/// Where a key leads in the view of chunks.
enum class Step {
    PreviousBlock,
    NextBlock,
    PreviousRow,
    NextRow,
    PreviousRange,
    NextRange,
    PreviousGap,
    NextGap,
    PreviousPage,
    NextPage,
    First,
    Last,
};

/// Where a key leads: the arrows to blocks, with Ctrl to gaps, with Shift to ranges. Nothing: it is no such key.
std::optional<Step> stepOf(int key, Qt::KeyboardModifiers modifiers);

/// What the keyboard goes along: blocks as they are shown, ranges and gaps as they are.
struct StepPlaces {
    const BlockGrid &grid;
    const RangeSet &ranges;
    const RangeSet &gaps;
};

/// What is selected after the step; nothing where there is nowhere to go. Without a selection blocks begin at the window.
std::optional<Extents> stepped(Step step, const std::optional<Extents> &selection, const StepPlaces &places);

} // namespace ft
