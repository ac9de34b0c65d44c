// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notemoves.h"

#include <algorithm>
#include <ranges>

namespace ft {

NotePlace moved(NotePlace place, const Shift &shift)
{
    Extents &here = place.spot.extents;
    const quint64 end = shift.at + shift.removed;
    if (shift.removed == shift.inserted || shift.at >= here.end())
        return place;
    if (end <= here.at) {
        here.at = here.at - shift.removed + shift.inserted;
    } else if (shift.at == here.at && end == here.end() && shift.inserted > 0) {
        here.size = shift.inserted;
    } else if (shift.at <= here.at && end >= here.end()) {
        here = {shift.at + std::min(here.at - shift.at, shift.inserted), 0};
        place.isRemoved = true;
        place.isOnField = false;
    } else if (shift.at < here.at) {
        here = {shift.at + shift.inserted, here.end() - end};
    } else if (end > here.end()) {
        here.size = shift.at - here.at;
    } else {
        here.size = here.size - shift.removed + shift.inserted;
    }
    return place;
}

NotePlace moved(NotePlace place, const Plan &plan)
{
    for (const Splice &splice : plan.splices | std::views::reverse)
        place = moved(place, {splice.at, splice.remove, splice.insert.size()});
    return place;
}

NotePlace movedBack(NotePlace place, const Plan &plan)
{
    // From the first one on, each has its offset of before the change again when it is taken back.
    for (const Splice &splice : plan.splices)
        place = moved(place, {splice.at, splice.insert.size(), splice.remove});
    return place;
}

} // namespace ft
