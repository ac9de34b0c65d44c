// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samecontent.h"

#include <algorithm>
#include <unordered_map>

namespace ft {

namespace {

constexpr std::uint32_t NoContent = UINT32_MAX;
constexpr std::uint32_t Ambiguous = UINT32_MAX - 1; ///< of one size and name there are several contents

/// Rows with a hash. `byName`: the content that a size and name belong to.
void groupByHash(const std::vector<MentionKeys> &keys, SameContent &same, std::unordered_map<std::uint64_t, std::uint32_t> &byName)
{
    std::unordered_map<std::uint64_t, std::uint32_t> byHash;
    byHash.reserve(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row].byHash == 0)
            continue;
        const auto [found, isNew] = byHash.emplace(keys[row].byHash, static_cast<std::uint32_t>(byHash.size()));
        same.content[row] = found->second;
        if (keys[row].byName == 0)
            continue;
        const auto [name, isFirst] = byName.emplace(keys[row].byName, found->second);
        if (!isFirst && name->second != found->second)
            name->second = Ambiguous;
    }
    same.copies.resize(byHash.size());
}

void groupTheOthers(const std::vector<MentionKeys> &keys, SameContent &same, std::unordered_map<std::uint64_t, std::uint32_t> &byName)
{
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row].byHash != 0)
            continue;
        const auto fresh = static_cast<std::uint32_t>(same.copies.size());
        std::uint32_t content = fresh;
        if (keys[row].byName != 0)
            content = byName.emplace(keys[row].byName, fresh).first->second;
        same.content[row] = content == Ambiguous ? fresh : content;
        if (same.content[row] == fresh)
            same.copies.push_back(0);
    }
}

/// Numbers contents as they come, whatever told them apart.
void numberAsTheyCome(SameContent &same)
{
    std::vector<std::uint32_t> numbers(same.copies.size(), NoContent);
    std::uint32_t next = 0;
    for (std::uint32_t &content : same.content) {
        if (numbers[content] == NoContent)
            numbers[content] = next++;
        content = numbers[content];
    }
    for (const std::uint32_t content : same.content)
        ++same.copies[content];
}

void markRepeats(SameContent &same, const std::vector<std::uint32_t> &partEnds)
{
    std::vector<std::uint32_t> inPart(same.copies.size()); // rows of the part at hand
    std::size_t row = 0;
    for (const std::uint32_t end : partEnds) {
        const std::size_t begin = row;
        for (row = begin; row < end; ++row)
            ++inPart[same.content[row]];
        for (row = begin; row < end; ++row) {
            const std::uint32_t here = inPart[same.content[row]];
            const bool isElsewhere = same.copies[same.content[row]] > here;
            same.repeats[row] = static_cast<std::uint8_t>((here > 1 ? RepeatedHere : 0) | (isElsewhere ? RepeatedElsewhere : 0));
        }
        for (row = begin; row < end; ++row)
            inPart[same.content[row]] = 0;
    }
}

} // namespace

SameContent sameContent(const std::vector<MentionKeys> &keys, const std::vector<std::uint32_t> &partEnds)
{
    SameContent same;
    same.content.resize(keys.size());
    same.repeats.resize(keys.size());
    std::unordered_map<std::uint64_t, std::uint32_t> byName;
    groupByHash(keys, same, byName);
    groupTheOthers(keys, same, byName);
    numberAsTheyCome(same);
    markRepeats(same, partEnds);
    return same;
}

} // namespace ft
