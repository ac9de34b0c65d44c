// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashfindings.h"

#include "chunkmap.h"
#include "verdict.h"

#include "formats/kazaa_dat.h"

#include <algorithm>

namespace ft {

namespace {

/// The data of a partial download as if the file ended there: its appendix is no part of the contents.
class StartOf final : public ByteSource {
public:
    StartOf(const ByteSource &source, std::uint64_t size) : m_source(source), m_size(size) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override { return m_source.read(at, into); }

private:
    const ByteSource &m_source;
    std::uint64_t m_size;
};

/// What can be computed from the data that is there.
struct Computed {
    HashEnd end = HashEnd::Done;
    std::uint64_t failedAt = 0;
    std::optional<Md5Digest> head;
    std::uint64_t headSize = 0;
    std::optional<UuHash> strict; ///< only where all windows are there
    std::optional<UuHash> loose; ///< only where it differs from the strict one
};

bool covers(const RangeSet &present, std::uint64_t size, WindowRule rule)
{
    const std::vector<HashWindow> windows = hashWindows(size, rule);
    return std::all_of(windows.begin(), windows.end(),
                       [&](const HashWindow &window) { return present.covers(window.extents); });
}

/// The hash by one rule; nothing where windows are missing or reading failed, which `computed` remembers.
std::optional<UuHash> hashBy(WindowRule rule, const StartOf &data, const RangeSet &present, const Progress &progress,
                             Computed &computed)
{
    if (computed.end != HashEnd::Done || !covers(present, data.size(), rule))
        return std::nullopt;
    const UuHashResult result = uuHash(data, progress, rule);
    computed.end = result.end;
    computed.failedAt = result.failedAt;
    return result.end == HashEnd::Done ? std::optional(result.hash) : std::nullopt;
}

Computed compute(const ByteSource &source, const RangeSet &present, std::uint64_t size, const Progress &progress)
{
    Computed computed;
    computed.headSize = std::min(size, WindowSize);
    if (size == 0 || !present.covers({0, computed.headSize}))
        return computed;
    const StartOf data(source, size);
    computed.strict = hashBy(WindowRule::Strict, data, present, progress, computed);
    if (hashWindows(size, WindowRule::Loose) != hashWindows(size))
        computed.loose = hashBy(WindowRule::Loose, data, present, progress, computed);
    const std::optional<UuHash> ofHead = computed.strict
        ? computed.strict
        : hashBy(WindowRule::Strict, StartOf(source, computed.headSize), present, progress, computed);
    if (ofHead) {
        computed.head.emplace();
        std::copy_n(ofHead->begin(), computed.head->size(), computed.head->begin());
    }
    return computed;
}

/// What is to be said about one hash; nothing where all agrees, or where nothing can be known.
std::optional<Finding> judged(const UuHash &hash, std::uint64_t size, const Computed &computed)
{
    if (size <= WindowSize && !tracesOfRule(hash, size))
        return finding(Code::HashContradictsSize, 0, 0, {}, static_cast<std::uint32_t>(~smallHashOf(hash)), size);
    if (!computed.head)
        return std::nullopt;
    if (!std::equal(computed.head->begin(), computed.head->end(), hash.begin()))
        return finding(Code::HeadContradictsHash, 0, 0, {}, 0, computed.headSize);
    if (!computed.strict || *computed.strict == hash)
        return std::nullopt;
    const std::optional<WindowRule> rule =
        computed.loose == hash ? std::optional(WindowRule::Loose) : tracesOfRule(hash, size);
    if (rule)
        return finding(Code::HashVariant, 0, 0, {}, 0, 0, std::string(variantName(*rule)));
    return finding(Code::WindowsContradictHash, 0, 0, {}, 0, hashedBytes(size) - computed.headSize);
}

} // namespace

HashFindings hashFindings(const Tree &tree, const ByteSource &source, const Progress &progress)
{
    HashFindings result;
    if (tree.format != &kazaaDat)
        return result;
    ByteWindow bytes(source);
    const ChunkMap map = chunkMap(tree, bytes);
    const std::vector<HashWitness> witnesses = hashWitnesses(tree, bytes);
    if (!map.sizeKnown || witnesses.empty())
        return result;
    const Computed computed = compute(source, intersect(map.completed, map.present), map.fileSize, progress);
    result.end = computed.end;
    result.failedAt = computed.failedAt;
    if (result.end != HashEnd::Done)
        return result;
    for (const HashWitness &witness : witnesses) {
        UuHash hash{};
        std::copy_n(witness.hash.begin(), hash.size(), hash.begin());
        if (hash == UuHash{}) // a program that knew none
            continue;
        if (std::optional<Finding> odd = judged(hash, map.fileSize, computed)) {
            odd->at = tree.nodes[witness.node].at;
            odd->size = tree.nodes[witness.node].size;
            odd->path = path(tree, witness.node);
            result.findings.push_back(std::move(*odd));
        }
    }
    return result;
}

} // namespace ft
