// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchset.h"

#include <algorithm>

namespace ft {
namespace {

/// Bytes [at, at + before) become the bytes [at, at + after) of what the plan leaves.
struct Stretch {
    std::uint64_t at;
    std::uint64_t before;
    std::uint64_t after;
};

/// From a splice that moves what is behind it, to the one where all is in its place again, or to the end of the file.
std::vector<Stretch> stretchesOf(const Plan &plan, std::uint64_t size)
{
    std::vector<Stretch> stretches;
    std::uint64_t shift = 0; // modulo 2^64, as far as what is behind has moved
    for (const Splice &splice : plan.splices) {
        if (shift == 0)
            stretches.push_back({splice.at, 0, 0});
        shift += splice.insert.size() - splice.remove;
        Stretch &last = stretches.back();
        last.before = splice.end() - last.at;
        last.after = last.before + shift;
    }
    if (shift != 0) {
        stretches.back().before = size - stretches.back().at;
        stretches.back().after = stretches.back().before + shift;
    }
    return stretches;
}

bool readWhole(const ByteSource &source, std::uint64_t at, std::uint64_t size, Bytes &bytes)
{
    bytes.resize(static_cast<std::size_t>(size));
    return source.read(at, bytes) == bytes.size();
}

/// What of the file lies where the patch has been or will be; shorter where the file ends.
Bytes presentBytes(const Patch &patch, const ByteSource &file)
{
    Bytes bytes(std::max(patch.before.size(), patch.after.size()));
    bytes.resize(file.read(patch.at, bytes));
    return bytes;
}

bool holds(const Bytes &present, const Bytes &wanted)
{
    return present.size() >= wanted.size() && std::equal(wanted.begin(), wanted.end(), present.begin());
}

/// Space that was taken and not filled yet reads as zeros.
bool isMixture(const Bytes &present, const Patch &patch)
{
    for (std::size_t i = 0; i < present.size(); ++i) {
        const bool isOld = i < patch.before.size() && present[i] == patch.before[i];
        const bool isNew = i < patch.after.size() && present[i] == patch.after[i];
        const bool isUnfilled = i >= patch.before.size() && present[i] == 0;
        if (!isOld && !isNew && !isUnfilled)
            return false;
    }
    return true;
}

} // namespace

std::optional<PatchSet> patchesFor(const Plan &plan, const ByteSource &before, std::uint64_t limit)
{
    PatchSet set{.sizeBefore = before.size(), .sizeAfter = sizeAfter(plan, before.size()), .modified = 0, .patches = {}};
    const std::vector<Stretch> stretches = stretchesOf(plan, before.size());
    for (const Stretch &stretch : stretches) {
        if (stretch.before > limit || stretch.after > limit - stretch.before)
            return std::nullopt;
        limit -= stretch.before + stretch.after;
    }
    const Changed after(before, plan);
    for (const Stretch &stretch : stretches) {
        Patch &patch = set.patches.emplace_back();
        patch.at = stretch.at;
        if (!readWhole(before, stretch.at, stretch.before, patch.before) || !readWhole(after, stretch.at, stretch.after, patch.after))
            return std::nullopt;
    }
    return set;
}

PatchState stateOf(const PatchSet &set, const ByteSource &file)
{
    bool isBefore = file.size() == set.sizeBefore;
    bool isAfter = file.size() == set.sizeAfter;
    bool isBetween = file.size() >= std::min(set.sizeBefore, set.sizeAfter)
        && file.size() <= std::max(set.sizeBefore, set.sizeAfter);
    for (const Patch &patch : set.patches) {
        const Bytes present = presentBytes(patch, file);
        isBefore = isBefore && holds(present, patch.before);
        isAfter = isAfter && holds(present, patch.after);
        isBetween = isBetween && isMixture(present, patch);
    }
    if (isAfter)
        return PatchState::After;
    if (isBefore)
        return PatchState::Before;
    return isBetween ? PatchState::Between : PatchState::Foreign;
}

} // namespace ft
