// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harm.h"

#include "formats/kazaa_dat.h"
#include "schema/plausible.h"
#include "support/findings.h"

#include <algorithm>

namespace ft::test {

namespace {

constexpr std::uint64_t TrailerSize = 10;

Extents somewhere(Extents within, std::uint64_t size, Chance &chance)
{
    size = std::min(size, within.size);
    return {within.at + chance.below(within.size - size + 1), size};
}

Bytes overwritten(const Bytes &bytes, Extents place, Chance &chance)
{
    return damaged(bytes, {chance.oneIn(2) ? Damage::Fill : Damage::Overwrite, place.at, place.size, chance.oneIn(2) ? 0 : chance.below(256)});
}

Bytes doubled(const Bytes &bytes, std::uint64_t appendix)
{
    Bytes result = bytes;
    if (appendix < bytes.size())
        result.insert(result.end(), bytes.begin() + static_cast<std::ptrdiff_t>(appendix), bytes.end());
    return result;
}

Bytes asText(const Bytes &bytes)
{
    Bytes result;
    for (const std::uint8_t byte : bytes) {
        if (byte == '\n')
            result.push_back('\r');
        result.push_back(byte);
    }
    return result;
}

} // namespace

SoundJob soundJob(std::uint64_t seed, std::uint64_t mostData)
{
    for (std::uint64_t attempt = 0;; ++attempt) {
        Chance chance(seed * 1000 + attempt);
        Recipe recipe{.seed = seed * 1000 + attempt};
        recipe.layouts = {"tag"};
        recipe.rows = {{"data", chance.between(1, mostData)}, {"appendix.sources", chance.between(1, 9)},
                       {"appendix.tags", chance.between(0, 7)}, {"appendix.completed", chance.between(0, 6)}};
        SoundJob job{generate(kazaaDat, recipe), {}, {}, {}};
        const Tree tree = read(kazaaDat, MemorySource(job.bytes));
        if (!troubles(tree).empty())
            continue;
        job.appendix = tree.nodes[find(tree, "appendix")].extents();
        for (const Str count : {"appendix.source_count", "appendix.tag_count", "appendix.completed_count"})
            job.counts.push_back(tree.nodes[find(tree, count)].extents());
        for (const Node &node : tree.nodes) {
            if (node.field->meaning == Meaning::Digest && node.size == 20)
                job.hashes.push_back(node.extents());
        }
        return job;
    }
}

std::string name(Harm harm)
{
    static constexpr const char *names[] = {"bit",  "byte", "burst", "block",     "count", "head",        "hash",        "checksum",
                                            "size", "mark", "twice", "text mode", "junk",  "cut trailer", "cut appendix"};
    static_assert(std::size(names) == HarmCount);
    return names[static_cast<std::size_t>(harm)];
}

Bytes harmed(const Bytes &bytes, const SoundJob &job, Harm harm, Chance &chance)
{
    const std::uint64_t trailer = job.trailer();
    switch (harm) {
    case Harm::Bit: {
        const std::uint64_t at = chance.oneIn(20) ? trailer + 6 + chance.below(4) : somewhere(job.appendix, 1, chance).at;
        return damaged(bytes, {Damage::FlipBit, at, 1, chance.below(8)});
    }
    case Harm::Byte:
        return damaged(bytes, {Damage::SetByte, somewhere(job.appendix, 1, chance).at, 1, chance.below(256)});
    case Harm::Burst:
        return overwritten(bytes, somewhere(job.appendix, chance.between(2, 4), chance), chance);
    case Harm::Block:
        return overwritten(bytes, somewhere(job.appendix, chance.between(16, 64), chance), chance);
    case Harm::Checksum:
        return damaged(bytes, {Damage::Overwrite, trailer + 6, 4, chance.next()});
    case Harm::Size:
        return damaged(bytes, {Damage::Number, trailer + 4, 2, chance.below(0x10000)});
    case Harm::Mark:
        return damaged(bytes, {Damage::Overwrite, trailer, chance.between(1, 4), chance.next()});
    case Harm::CutTrailer:
        return damaged(bytes, {Damage::Truncate, bytes.size() - chance.between(1, TrailerSize), 0, 0});
    case Harm::Junk: {
        const std::uint64_t size = chance.between(1, 600);
        if (chance.oneIn(2))
            return damaged(bytes, {Damage::Insert, bytes.size(), size, chance.next()});
        Bytes result = bytes;
        result.resize(bytes.size() + size);
        return result;
    }
    case Harm::Twice:
        return doubled(bytes, job.appendix.at);
    case Harm::TextMode:
        return asText(bytes);
    case Harm::Count: {
        const Extents count = chance.pick(job.counts);
        return damaged(bytes, {Damage::Number, count.at, 4, chance.oneIn(2) ? chance.below(20) : chance.next() >> 32});
    }
    case Harm::Head:
        return overwritten(bytes, {job.appendix.at, chance.between(1, 16)}, chance);
    case Harm::Hash: {
        const Extents hash = chance.pick(job.hashes);
        return overwritten(bytes, somewhere(hash, chance.between(2, 20), chance), chance);
    }
    case Harm::CutAppendix:
        return damaged(bytes, {Damage::Truncate, somewhere(job.appendix, 1, chance).at, 0, 0});
    }
    return bytes;
}

} // namespace ft::test
