// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangemarks.h"

#include "rangeset.h"

#include <algorithm>

namespace ft {

namespace {

bool touches(const Extents &part, const Extents &bytes)
{
    return part.size > 0 && part.at <= bytes.end() && bytes.at <= clipped(part).end();
}

std::vector<Extents> withReceived(std::span<const Extents> listed, Extents bytes)
{
    std::vector<Extents> marked(listed.begin(), listed.end());
    Extents joined = bytes;
    auto home = marked.end();
    for (auto part = marked.begin(); part != marked.end();) {
        if (!touches(*part, bytes)) {
            ++part;
            continue;
        }
        const std::uint64_t end = std::max(joined.end(), clipped(*part).end());
        joined.at = std::min(joined.at, part->at);
        joined.size = end - joined.at;
        if (home == marked.end()) {
            home = part++;
        } else {
            const auto index = home - marked.begin();
            part = marked.erase(part);
            home = marked.begin() + index;
        }
    }
    if (home != marked.end())
        *home = joined;
    else
        marked.insert(std::find_if(marked.begin(), marked.end(), [&](const Extents &part) { return part.at > bytes.at; }), bytes);
    return marked;
}

std::vector<Extents> withMissing(std::span<const Extents> listed, Extents bytes)
{
    std::vector<Extents> marked;
    for (const Extents &part : listed) {
        const std::uint64_t end = clipped(part).end();
        if (clipped(part, bytes).size == 0) {
            marked.push_back(part);
            continue;
        }
        if (part.at < bytes.at)
            marked.push_back({part.at, bytes.at - part.at});
        if (end > bytes.end())
            marked.push_back({bytes.end(), end - bytes.end()});
    }
    return marked;
}

} // namespace

std::vector<Extents> withMark(std::span<const Extents> listed, Extents bytes, RangeMark mark)
{
    bytes = clipped(bytes);
    if (bytes.size == 0)
        return {listed.begin(), listed.end()};
    return mark == RangeMark::Received ? withReceived(listed, bytes) : withMissing(listed, bytes);
}

} // namespace ft
