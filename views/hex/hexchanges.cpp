// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexchanges.h"

#include <algorithm>

namespace ft {

namespace {

/// Longer replacements are marked whole: nobody looks for the bytes in them that happen to be the same.
constexpr std::size_t LongestCompared = 64 * 1024;

/// The runs of `place` where bytes replaced by as many others differ from them.
void addDifferences(std::vector<Extents> &places, Extents place, const Splice &splice, const ByteSource &saved)
{
    Bytes before(splice.insert.size());
    before.resize(saved.read(splice.at, before));
    for (std::size_t i = 0; i < splice.insert.size(); ++i) {
        if (i < before.size() && before[i] == splice.insert[i])
            continue;
        const std::uint64_t at = place.at + i;
        if (!places.empty() && places.back().size > 0 && places.back().end() == at)
            ++places.back().size;
        else
            places.push_back({at, 1});
    }
}

} // namespace

HexChanges::HexChanges(const Plan &changes, const ByteSource &saved)
{
    const std::vector<Extents> places = placesAfter(changes);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Splice &splice = changes.splices[i];
        if (splice.insert.size() == splice.remove && splice.insert.size() <= LongestCompared)
            addDifferences(m_places, places[i], splice, saved);
        else
            m_places.push_back(places[i]);
    }
}

std::vector<Extents> HexChanges::in(Extents range) const
{
    const auto first = std::partition_point(m_places.begin(), m_places.end(),
                                            [&](const Extents &place) { return place.end() < range.at; });
    const auto last = std::partition_point(first, m_places.end(),
                                           [&](const Extents &place) { return place.at <= range.end(); });
    std::vector<Extents> found(first, last);
    std::erase_if(found, [&](const Extents &place) {
        return place.size > 0 && (place.end() == range.at || place.at == range.end());
    });
    return found;
}

} // namespace ft
