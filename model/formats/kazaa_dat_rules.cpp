// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazaa_dat.h"

#include "checksum.h"

#include "schema/value.h"

#include <algorithm>
#include <map>

namespace ft {

namespace {

constexpr Str TrailerMark = "KAZA";
constexpr std::uint64_t TrailerSize = 10;
/// Data looked at for the traces of a text-mode transfer: in this many bytes of compressed media some 250 line feeds
/// occur by chance, of which one has a carriage return before it.
constexpr std::size_t TextModeSample = 64 * 1024;
/// Fewer line feeds than this prove nothing.
constexpr std::ptrdiff_t FewLineFeeds = 12;
/// A plain text of Windows has carriage returns of its own; what is not text has this many control bytes in a thousand.
constexpr std::ptrdiff_t BinaryPermille = 10;

Extents dataOf(const Tree &tree)
{
    const NodeId data = find(tree, "data");
    return data == NoNode ? Extents{} : tree.nodes[data].extents();
}

/// The value most often named; the first named wins a tie.
template <typename T> T majority(const std::vector<T> &values)
{
    std::map<T, int> votes;
    for (const T &value : values)
        ++votes[value];
    return *std::max_element(values.begin(), values.end(),
                             [&](const T &a, const T &b) { return votes[a] < votes[b]; });
}

void add(Tree &tree, Code code, NodeId node, std::uint64_t expected, std::uint64_t found)
{
    Node &self = tree.nodes[node];
    self.state = Node::Odd;
    tree.add(finding(code, self.at, self.size, path(tree, node), expected, found));
}

void checkFileIds(Tree &tree, ByteWindow &bytes, NodeId sources)
{
    Bytes last; // nearly always all sources name one hash
    std::uint32_t computed = 0;
    forEachChild(tree, sources, [&](NodeId source) {
        const NodeId id = child(tree, source, "file_id");
        const NodeId hash = child(tree, source, "hash");
        if (id == NoNode || hash == NoNode || tree.nodes[hash].state == Node::Cut)
            return;
        const std::uint64_t stored = number(tree, id, bytes).value_or(0);
        const View hashBytes = bytes.view(tree.nodes[hash].at, static_cast<std::size_t>(tree.nodes[hash].size));
        if (!std::equal(hashBytes.begin(), hashBytes.end(), last.begin(), last.end())) {
            last.assign(hashBytes.begin(), hashBytes.end());
            computed = fileId(last);
        }
        if (stored != 0 && stored != computed)
            add(tree, Code::FileIdMismatch, id, computed, stored);
    });
}

void checkSizes(Tree &tree, ByteWindow &bytes, NodeId sources)
{
    std::vector<NodeId> nodes;
    std::vector<std::uint64_t> sizes;
    forEachChild(tree, sources, [&](NodeId source) {
        const NodeId size = child(tree, source, "size");
        if (size == NoNode || tree.nodes[size].state == Node::Cut)
            return;
        nodes.push_back(size);
        sizes.push_back(number(tree, size, bytes).value_or(0));
    });
    if (sizes.empty())
        return;
    const std::uint64_t agreed = majority(sizes);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (sizes[i] != agreed)
            add(tree, Code::SizesDiffer, nodes[i], agreed, sizes[i]);
    }
    const NodeId full = find(tree, "appendix.full_range.size");
    const std::uint64_t first = numberAt(tree, 0, "appendix.full_range.first", bytes);
    if (full != NoNode && first != 0xFFFFFFFF) {
        const std::uint64_t said = number(tree, full, bytes).value_or(agreed);
        if (said != agreed)
            add(tree, Code::SizesDiffer, full, agreed, said);
    }
}

/// Read as start and end, a part that ends before it starts is impossible, and speaks against that reading.
void checkEnd(Tree &tree, ByteWindow &bytes, NodeId range)
{
    const NodeId start = child(tree, range, "start");
    const std::optional<std::uint64_t> end = number(tree, child(tree, range, "end"), bytes);
    if (end && numberAt(tree, range, "start", bytes) > *end)
        add(tree, Code::ValueOutOfRange, start, *end, numberAt(tree, range, "start", bytes));
}

} // namespace

std::vector<HashWitness> hashWitnesses(const Tree &tree, ByteWindow &bytes)
{
    std::vector<HashWitness> witnesses;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        const Node &self = tree.nodes[node];
        if (self.field->meaning == Meaning::Digest && self.size == 20 && self.state != Node::Cut)
            witnesses.push_back({node, contents(self, bytes)});
    }
    return witnesses;
}

std::vector<ChunkRange> chunkRanges(const Tree &tree, Str list, ByteWindow &bytes)
{
    std::vector<ChunkRange> ranges;
    const NodeId node = find(tree, list);
    if (node == NoNode)
        return ranges;
    const bool ends = reading(tree, "ranges") == 1;
    forEachChild(tree, node, [&](NodeId pair) {
        const NodeId second = child(tree, pair, ends ? "end" : "size");
        if (second == NoNode || tree.nodes[second].state == Node::Cut)
            return;
        const std::uint64_t start = numberAt(tree, pair, "start", bytes);
        const std::uint64_t value = number(tree, second, bytes).value_or(0);
        ranges.push_back({pair, start, ends ? value - std::min(start, value) : value});
    });
    return ranges;
}

WholeSize wholeSize(const Tree &tree, ByteWindow &bytes)
{
    std::vector<std::uint64_t> sizes;
    if (const NodeId sources = find(tree, "appendix.sources"); sources != NoNode) {
        forEachChild(tree, sources, [&](NodeId source) {
            if (const std::uint64_t size = numberAt(tree, source, "size", bytes); size > 0)
                sizes.push_back(size);
        });
    }
    const std::uint64_t agreed = sizes.empty() ? 0 : majority(sizes);
    const NodeId full = find(tree, "appendix.full_range.size");
    const bool unset = numberAt(tree, 0, "appendix.full_range.first", bytes, 0xFFFFFFFF) == 0xFFFFFFFF;
    const std::uint64_t said = full == NoNode ? 0 : number(tree, full, bytes).value_or(0);
    if (said > 0 && !unset && (agreed == 0 || said == agreed))
        return {said, false};
    return {agreed > 0 ? agreed : said, agreed > 0 && said > 0 && !unset};
}

std::uint64_t completedBytes(const Tree &tree, ByteWindow &bytes)
{
    std::vector<ChunkRange> ranges = chunkRanges(tree, "appendix.completed", bytes);
    std::sort(ranges.begin(), ranges.end(), [](const ChunkRange &a, const ChunkRange &b) { return a.start < b.start; });
    const std::uint64_t limit = wholeSize(tree, bytes).size;
    std::uint64_t total = 0;
    std::uint64_t behind = 0;
    for (const ChunkRange &range : ranges) {
        const std::uint64_t start = std::max(range.start, behind);
        const std::uint64_t end = limit > 0 ? std::min(range.end(), limit) : range.end();
        if (end > start) {
            total += end - start;
            behind = end;
        }
    }
    return total;
}

void checkRanges(Tree &tree, ByteWindow &bytes)
{
    const std::vector<ChunkRange> ranges = chunkRanges(tree, "appendix.completed", bytes);
    const std::uint64_t whole = wholeSize(tree, bytes).size;
    const std::uint64_t present = dataOf(tree).size;
    const bool ends = reading(tree, "ranges") == 1;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const ChunkRange &range = ranges[i];
        if (ends)
            checkEnd(tree, bytes, range.node);
        if (i > 0 && range.start < ranges[i - 1].start)
            add(tree, Code::RangesUnsorted, range.node, ranges[i - 1].start, range.start);
        else if (i > 0 && range.start < ranges[i - 1].end())
            add(tree, Code::RangesOverlap, range.node, ranges[i - 1].end(), range.start);
        if (whole > 0 && range.end() > whole)
            add(tree, Code::RangeBeyondFile, range.node, whole, range.end());
        else if (range.end() > present)
            add(tree, Code::RangeBeyondData, range.node, present, range.end());
    }
}

void checkAgreement(Tree &tree, ByteWindow &bytes)
{
    const NodeId sources = find(tree, "appendix.sources");
    if (sources == NoNode)
        return;
    checkFileIds(tree, bytes, sources);
    checkSizes(tree, bytes, sources);
    const std::vector<HashWitness> witnesses = hashWitnesses(tree, bytes);
    if (witnesses.empty())
        return;
    std::vector<Bytes> hashes;
    for (const HashWitness &witness : witnesses)
        hashes.push_back(witness.hash);
    const Bytes agreed = majority(hashes);
    const auto votes = static_cast<std::uint64_t>(std::count(hashes.begin(), hashes.end(), agreed));
    for (const HashWitness &witness : witnesses) {
        if (witness.hash != agreed)
            add(tree, Code::HashesDiffer, witness.node, votes, hashes.size());
    }
}

void checkRepeatedAppendix(Tree &tree, ByteWindow &bytes)
{
    const Extents data = dataOf(tree);
    if (data.size < TrailerSize)
        return;
    const std::uint64_t at = data.end() - TrailerSize;
    const View mark = bytes.view(at, TrailerMark.size());
    if (!std::equal(TrailerMark.begin(), TrailerMark.end(), mark.begin(), mark.end(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }))
        return;
    const std::uint64_t size = bytes.little(at + 4, 2);
    const auto stored = static_cast<std::uint32_t>(bytes.little(at + 6, 4));
    if (size > at || jamCrc(bytes.view(at - size, static_cast<std::size_t>(size))) != stored)
        return;
    tree.add(finding(Code::AppendixRepeated, at - size, size + TrailerSize, "data", 0, size));
}

void checkTextMode(Tree &tree, ByteWindow &bytes)
{
    const Extents data = dataOf(tree);
    const View sample = bytes.view(data.at, static_cast<std::size_t>(std::min<std::uint64_t>(data.size, TextModeSample)));
    std::ptrdiff_t feeds = 0;
    std::ptrdiff_t controls = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        controls += sample[i] < 0x20 && sample[i] != '\n' && sample[i] != '\r' && sample[i] != '\t';
        if (sample[i] != '\n')
            continue;
        if (i == 0 || sample[i - 1] != '\r')
            return;
        ++feeds;
    }
    if (feeds < FewLineFeeds || controls * 1000 < std::ssize(sample) * BinaryPermille)
        return;
    tree.add(finding(Code::TextModeTransfer, data.at, data.size, "data", 0, static_cast<std::uint64_t>(feeds)));
}

void checkCompletion(Tree &tree, ByteWindow &bytes)
{
    const std::uint64_t whole = wholeSize(tree, bytes).size;
    const NodeId completed = find(tree, "appendix.completed");
    if (whole == 0 || completed == NoNode || dataOf(tree).size < whole || completedBytes(tree, bytes) != whole)
        return;
    const Node &node = tree.nodes[completed];
    tree.add(finding(Code::DownloadComplete, node.at, node.size, path(tree, completed), whole, whole));
}

std::vector<Extents> olderAppendixes(const Tree &tree, const ByteSource &source, bool (*goOn)(void *), void *context)
{
    std::vector<Extents> found;
    const Extents data = dataOf(tree);
    ByteWindow bytes(source);
    constexpr std::size_t Step = 64 * 1024;
    for (std::uint64_t at = data.at; at < data.end() && goOn(context); at += Step) {
        const std::size_t room = static_cast<std::size_t>(std::min<std::uint64_t>(Step + TrailerMark.size() - 1, data.end() - at));
        const View view = bytes.view(at, room);
        const std::string text(view.begin(), view.end());
        for (std::size_t hit = text.find(TrailerMark); hit != std::string::npos; hit = text.find(TrailerMark, hit + 1)) {
            const std::uint64_t tail = at + hit;
            const std::uint64_t size = bytes.little(tail + 4, 2);
            const auto stored = static_cast<std::uint32_t>(bytes.little(tail + 6, 4));
            if (size > 0 && size <= tail && jamCrc(bytes.view(tail - size, static_cast<std::size_t>(size))) == stored)
                found.push_back({tail - size, size});
        }
    }
    return found;
}

} // namespace ft
