// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangesteps.h"

#include <algorithm>

namespace ft {

namespace {

std::optional<Extents> after(const RangeSet &set, const std::optional<Extents> &selection)
{
    std::size_t index = 0;
    if (selection) {
        index = set.indexFrom(selection->at);
        if (index < set.count() && set.ranges()[index].at <= selection->at)
            ++index;
    }
    return index < set.count() ? std::optional(set.ranges()[index]) : std::nullopt;
}

std::optional<Extents> before(const RangeSet &set, const std::optional<Extents> &selection)
{
    if (!selection)
        return std::nullopt;
    // From inside of one, to its start first.
    std::size_t index = set.indexFrom(selection->at);
    if (index < set.count() && set.ranges()[index].at < selection->at)
        ++index;
    return index > 0 ? std::optional(set.ranges()[index - 1]) : std::nullopt;
}

std::optional<Extents> blockBack(const BlockGrid &grid, std::uint64_t offset, std::uint64_t bytes)
{
    if (offset == 0)
        return std::nullopt;
    return grid.blockAt(offset - std::min(offset, bytes));
}

std::optional<Extents> blockForward(const BlockGrid &grid, std::uint64_t offset, std::uint64_t bytes)
{
    const std::uint64_t last = grid.zoom.whole - 1;
    if (offset > last)
        return std::nullopt;
    return grid.blockAt(offset + std::min(last - offset, bytes));
}

} // namespace

std::optional<Step> stepOf(int key, Qt::KeyboardModifiers modifiers)
{
    struct Way {
        int key;
        Step plain;
        Step control;
        Step shift;
    };
    static constexpr Way Ways[] = {
        {Qt::Key_Left, Step::PreviousBlock, Step::PreviousGap, Step::PreviousRange},
        {Qt::Key_Right, Step::NextBlock, Step::NextGap, Step::NextRange},
        {Qt::Key_Up, Step::PreviousRow, Step::PreviousGap, Step::PreviousRange},
        {Qt::Key_Down, Step::NextRow, Step::NextGap, Step::NextRange},
        {Qt::Key_PageUp, Step::PreviousPage, Step::PreviousPage, Step::PreviousPage},
        {Qt::Key_PageDown, Step::NextPage, Step::NextPage, Step::NextPage},
        {Qt::Key_Home, Step::First, Step::First, Step::First},
        {Qt::Key_End, Step::Last, Step::Last, Step::Last},
    };
    const auto *way = std::find_if(std::begin(Ways), std::end(Ways),
                                   [key](const Way &each) { return each.key == key; });
    if (way == std::end(Ways))
        return std::nullopt;
    return modifiers & Qt::ControlModifier ? way->control : modifiers & Qt::ShiftModifier ? way->shift : way->plain;
}

std::optional<Extents> stepped(Step step, const std::optional<Extents> &selection, const StepPlaces &places)
{
    const BlockGrid &grid = places.grid;
    switch (step) {
    case Step::PreviousRange:
        return before(places.ranges, selection);
    case Step::NextRange:
        return after(places.ranges, selection);
    case Step::PreviousGap:
        return before(places.gaps, selection);
    case Step::NextGap:
        return after(places.gaps, selection);
    case Step::First:
        return grid.blockAt(0);
    case Step::Last:
        return grid.blockAt(grid.zoom.whole - 1);
    default:
        break;
    }
    if (!selection)
        return grid.blockAt(grid.zoom.first);
    switch (step) {
    case Step::PreviousBlock:
        return blockBack(grid, selection->at, 1);
    case Step::NextBlock:
        return blockForward(grid, selection->end(), 0);
    case Step::PreviousRow:
        return blockBack(grid, selection->at, grid.bytesInRow());
    case Step::NextRow:
        return blockForward(grid, selection->at, grid.bytesInRow());
    case Step::PreviousPage:
        return blockBack(grid, selection->at, grid.zoom.length);
    default:
        return blockForward(grid, selection->at, grid.zoom.length);
    }
}

} // namespace ft
