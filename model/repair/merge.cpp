// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge.h"

#include "examined.h"

#include "evidence/claims.h"
#include "formats/checksum.h"
#include "formats/kazaa_dat.h"

#include <algorithm>

namespace ft {

namespace {

/// Bytes compared at once.
constexpr std::uint64_t Compared = 128 * 1024;
/// Differences with fewer equal bytes than this between them are told as one.
constexpr std::uint64_t Between = 64;

void note(std::vector<Conflict> &conflicts, Extents extents, std::size_t a, std::size_t b)
{
    if (!conflicts.empty()) {
        Conflict &last = conflicts.back();
        const bool isNear = last.copies == std::vector{a, b} && extents.at <= last.extents.end() + Between;
        if (isNear || conflicts.size() >= Merge::MostConflicts) {
            last.extents.size = extents.end() - last.extents.at;
            return;
        }
    }
    conflicts.push_back({extents, {a, b}, {}});
}

/// Compares what two copies both hold; false where it was stopped or could not be read.
bool compare(const std::vector<Copy> &copies, std::size_t a, std::size_t b, const RangeSet &common, Ledger &ledger,
             std::vector<Conflict> &conflicts)
{
    ByteWindow first(*copies[a].source);
    ByteWindow second(*copies[b].source);
    for (const Extents &range : common.ranges()) {
        for (std::uint64_t at = range.at; at < range.end(); at += Compared) {
            if (!ledger.spend())
                return false;
            const auto size = static_cast<std::size_t>(std::min(Compared, range.end() - at));
            const View one = first.view(at, size);
            const View other = second.view(at, size);
            if (std::equal(one.begin(), one.end(), other.begin(), other.end()))
                continue;
            for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
                if (one[i] != other[i])
                    note(conflicts, {at + i, 1}, a, b);
            }
        }
    }
    return first.lost().size == 0 && second.lost().size == 0;
}

/// The appendix of a partial with another list of completed parts, and its trailer.
Bytes appendixWith(const Copy &copy, const RangeSet &held, std::uint64_t fileSize)
{
    const Tree &tree = copy.tree;
    const Node &body = tree.nodes[find(tree, "appendix")];
    const Node &count = tree.nodes[find(tree, "appendix.completed_count")];
    const Node &list = tree.nodes[find(tree, "appendix.completed")];
    const Node &full = tree.nodes[find(tree, "appendix.full_range")];
    const bool ends = reading(tree, "ranges") == 1;
    Bytes parts = little(held.count());
    for (const Extents &range : held.ranges()) {
        for (const std::uint64_t number : {range.at, ends ? range.end() : range.size}) {
            const Bytes bytes = little(number);
            parts.insert(parts.end(), bytes.begin(), bytes.end());
        }
    }
    Plan plan{{{count.at, count.size + list.size, std::move(parts)}}};
    if (!held.empty()) {
        plan.splices.push_back(numberSplice(full.at, 0));
        plan.splices.push_back(numberSplice(full.at + 4, fileSize));
    }
    const Changed changed(*copy.source, plan);
    Bytes bytes = copyOf(changed, {body.at, placeAfter(plan, body.at + body.size) - body.at});
    const std::uint32_t sum = jamCrc(bytes);
    const std::uint64_t size = bytes.size();
    const Str mark = "KAZA";
    bytes.insert(bytes.end(), mark.begin(), mark.end());
    for (const Bytes &part : {little(size, 2), little(sum)})
        bytes.insert(bytes.end(), part.begin(), part.end());
    return bytes;
}

/// What was decided, what the preferred copy holds, then what the others do in their order.
Collage collage(const std::vector<Copy> &copies, std::optional<std::size_t> preferred, const Merge &merged)
{
    Collage result;
    for (const Arbitration::Choice &choice : merged.arbitration.choices)
        result.put(*copies[choice.copy].source, choice.extents);
    std::vector<std::size_t> order;
    if (preferred)
        order.push_back(*preferred);
    for (std::size_t i = 0; i < copies.size(); ++i)
        order.push_back(i);
    for (const std::size_t index : order) {
        for (const Extents &range : copies[index].held.ranges())
            result.put(*copies[index].source, range);
    }
    const Node &appendix = copies.front().tree.nodes[find(copies.front().tree, "appendix")];
    result.put(*copies.front().source, {0, appendix.at});
    result.append(appendixWith(copies.front(), merged.held, merged.fileSize), appendix.at);
    return result;
}

} // namespace

Copy partialCopy(const ByteSource &source)
{
    Copy copy{&source, read(kazaaDat, source), {}, 0, {}};
    ByteWindow bytes(source);
    const ChunkMap map = chunkMap(copy.tree, bytes);
    copy.held = intersect(map.completed, map.present);
    copy.fileSize = map.sizeKnown ? map.fileSize : 0;
    copy.hash = jobHash(copy.tree, bytes);
    return copy;
}

Copy completeCopy(const ByteSource &source)
{
    return {&source, {}, RangeSet{{0, source.size()}}, source.size(), {}};
}

bool canCarry(const Copy &copy)
{
    if (!copy.isPartial())
        return false;
    const auto &findings = copy.tree.findings;
    const bool isDamaged = std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.severity == Severity::Error; });
    return !isDamaged && find(copy.tree, "appendix.completed") != NoNode && find(copy.tree, "appendix.full_range.size") != NoNode;
}

Kinship kinship(const Copy &a, const Copy &b)
{
    if (a.fileSize > 0 && b.fileSize > 0 && a.fileSize != b.fileSize)
        return Kinship::SizesDiffer;
    if (a.hash && b.hash)
        return *a.hash == *b.hash ? Kinship::Same : Kinship::HashesDiffer;
    return a.fileSize > 0 && a.fileSize == b.fileSize ? Kinship::Same : Kinship::Unknown;
}

std::uint64_t workOf(const std::vector<Copy> &copies)
{
    // What the hash is asked: each head and each rest of a combination, and joining conflicts one by one before that.
    std::uint64_t work = 2 * Arbitration::MostCombinations + Merge::MostConflicts;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        for (std::size_t j = i + 1; j < copies.size(); ++j) {
            const RangeSet common = intersect(copies[i].held, copies[j].held);
            for (const Extents &range : common.ranges())
                work += (range.size + Compared - 1) / Compared;
        }
    }
    return work;
}

Merge merge(const std::vector<Copy> &copies, std::optional<std::size_t> preferred, Ledger &ledger)
{
    Merge merged;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        for (std::size_t j = i + 1; j < copies.size() && merged.done; ++j)
            merged.done = compare(copies, i, j, intersect(copies[i].held, copies[j].held), ledger, merged.conflicts);
        merged.held = unite(merged.held, copies[i].held);
        merged.fileSize = std::max(merged.fileSize, copies[i].fileSize);
        merged.hash = merged.hash ? merged.hash : copies[i].hash;
    }
    std::stable_sort(merged.conflicts.begin(), merged.conflicts.end(),
                     [](const Conflict &a, const Conflict &b) { return a.extents.at < b.extents.at; });
    merged.result = collage(copies, preferred, merged);
    if (merged.hash && !preferred && !merged.conflicts.empty() && merged.done) {
        merged.arbitration = arbitrate(copies, merged.conflicts, merged.result, merged.held, merged.fileSize, *merged.hash, ledger);
        merged.conflicts = conflictsAfter(merged.conflicts, merged.arbitration, copies);
        merged.result = collage(copies, preferred, merged);
    }
    if (merged.hash)
        merged.verdict = judge(merged.result, merged.held, merged.fileSize, *merged.hash, ledger.progress());
    return merged;
}

} // namespace ft
