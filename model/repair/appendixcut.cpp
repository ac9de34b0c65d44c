// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appendix.h"
#include "catalogue.h"
#include "inference.h"

#include "evidence/claims.h"
#include "formats/kazaa_dat.h"
#include "schema/value.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

constexpr Str NamePrefix = "download";
constexpr std::size_t TimeDigits = 10;

/// The time in the name of a job, "download1039880814265.dat"; 0 where there is none (formats.md 2.6, likely).
std::uint32_t timeInName(Str fileName)
{
    std::uint32_t time = 0;
    if (fileName.starts_with(NamePrefix) && fileName.size() > NamePrefix.size() + TimeDigits) {
        const char *digits = fileName.data() + NamePrefix.size();
        if (std::from_chars(digits, digits + TimeDigits, time).ptr != digits + TimeDigits)
            return 0;
    }
    return time;
}

bool isWhole(const Tree &tree, NodeId node)
{
    for (NodeId each = node; each < tree.nodes[node].end; ++each) {
        if (tree.nodes[each].state == Node::Cut || tree.nodes[each].field->id == "unknown")
            return false;
    }
    return true;
}

/// The whole elements that a list begins with: how many, and their bytes.
struct Kept {
    std::uint32_t count = 0;
    Extents extents;
};

Kept wholeElements(const Examined &file, Str path, Str lastPart)
{
    Kept kept;
    const NodeId list = find(file.tree, path);
    if (list == NoNode)
        return kept;
    kept.extents = {file.tree.nodes[list].at, 0};
    bool goesOn = true;
    forEachChild(file.tree, list, [&](NodeId element) {
        goesOn = goesOn && isWhole(file.tree, element) && child(file.tree, element, lastPart) != NoNode;
        if (!goesOn)
            return;
        ++kept.count;
        kept.extents.size = file.tree.nodes[element].at + file.tree.nodes[element].size - kept.extents.at;
    });
    return kept;
}

Bytes textOf(const Tree &tree, Str path, ByteWindow &bytes)
{
    const NodeId node = find(tree, path);
    return node == NoNode || tree.nodes[node].state == Node::Cut ? Bytes() : decode(tree, node, bytes).bytes;
}

/// Everything that still stands in a cut appendix; nothing where not even one source does.
std::optional<Appendix> remains(const Examined &file, ByteWindow &bytes)
{
    const Tree &tree = file.tree;
    const Kept sources = wholeElements(file, "appendix.sources", "unknown4");
    if (sources.count == 0)
        return std::nullopt;
    const Kept tags = wholeElements(file, "appendix.tags", "value");
    Appendix appendix;
    appendix.state = static_cast<std::uint32_t>(numberAt(tree, 0, "appendix.state", bytes));
    appendix.sourceCount = sources.count;
    appendix.sources = copyOf(*file.source, sources.extents);
    appendix.tagCount = tags.count;
    appendix.tags = copyOf(*file.source, tags.extents);
    appendix.startTime = static_cast<std::uint32_t>(numberAt(tree, 0, "appendix.start_time", bytes, timeInName(file.fileName)));
    appendix.fileSize = static_cast<std::uint32_t>(wholeSize(tree, bytes).size);
    appendix.path = textOf(tree, "appendix.local_path", bytes);
    if (appendix.path.empty()) {
        const Bytes name = textOf(tree, "appendix.sources[0].name", bytes);
        appendix.path = sharedPath({name.begin(), name.end()});
    }
    return appendix;
}

} // namespace

void proposeCompleteAppendix(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const auto frame = frameOf(file);
    if (!frame || readsExactly(*file.source, frame->body))
        return;
    ByteWindow bytes(*file.source);
    auto appendix = remains(file, bytes);
    if (!appendix)
        return;
    // A list that is there in part says more than the data, as far as it goes.
    const std::vector<ChunkRange> listed = chunkRanges(file.tree, "appendix.completed", bytes);
    std::vector<Extents> parts;
    for (const ChunkRange &range : listed)
        parts.push_back({range.start, range.size});
    if (parts.empty() && find(file.tree, "appendix.full_range") == NoNode) {
        const auto received = receivedRanges(*file.source, frame->body.at, appendix->fileSize, jobHash(file.tree, bytes), ledger);
        if (!received)
            return;
        appendix->completed = *received;
    } else {
        appendix->completed = intersect(RangeSet(parts), RangeSet{{0, std::min<std::uint64_t>(frame->body.at, appendix->fileSize)}});
    }
    const std::uint64_t at = frame->body.at;
    Proposal proposal{{{{at, file.source->size() - at, appendix->bytes()}}},
                      {Method::CompleteAppendix, at, frame->body.size, appendix->sourceCount, "appendix", true, Confidence::Guessed}};
    proposal.renewsSum = true;
    out.push_back(std::move(proposal));
}

} // namespace ft
