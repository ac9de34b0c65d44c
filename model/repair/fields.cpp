// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "syndrome.h"

#include "formats/checksum.h"
#include "formats/kazaa_dat.h"
#include "schema/value.h"

#include <algorithm>

namespace ft {

namespace {

/// Seconds between the first and the last year that the reader takes for one of the network's, rounded up.
constexpr std::uint64_t PlausibleTimes = std::uint64_t{1} << 29;
/// More findings than one damaged place, or a few, can make.
constexpr std::uint64_t MostTroubles = 32;
constexpr std::uint64_t AnyNumber = std::uint64_t{1} << 32;

/// How many values of a field would have raised no finding: each of them would have been believed. The reading that
/// follows decides whether the one that was found is among them.
std::uint64_t ordinaryValues(const Examined &file, const Node &node, Extents body)
{
    const Expect &expect = node.field->expect;
    const std::uint64_t limit = expect.what == Expect::Equals || expect.what == Expect::Within ? expect.high - expect.low + 1 : AnyNumber;
    ByteWindow bytes(*file.source);
    switch (node.field->meaning) {
    case Meaning::Count:
        return std::min(limit, body.size / JobFrame::LeastTag + 1);
    case Meaning::Port:
        return 0x10000;
    case Meaning::Time:
        return PlausibleTimes;
    case Meaning::FileId:
    case Meaning::FileSize:
        return 2; // what the hash or the others say, or 0
    case Meaning::Offset:
        return wholeSize(file.tree, bytes).size + 1;
    default:
        return node.field->id == "size" ? wholeSize(file.tree, bytes).size + 1 : limit;
    }
}

/// Whether a value would raise a finding by itself. Reading decides; this spares readings that cannot come out clean.
bool isOdd(const Field &field, std::uint64_t value, std::uint64_t values)
{
    const Expect &expect = field.expect;
    if (expect.what == Expect::Equals || expect.what == Expect::Within)
        return value < expect.low || value > expect.high;
    return (field.meaning == Meaning::Count || field.meaning == Meaning::Port) && value >= values;
}

bool isShortNumber(const Node &node)
{
    return node.field->kind == Kind::UInt && node.size > 0 && node.size <= 4 && node.coding == Raw;
}

void addLeaves(const Tree &tree, NodeId node, std::vector<NodeId> &suspects)
{
    if (node == NoNode || tree.nodes[node].size > 64) // a place as large as a list points nowhere
        return;
    for (NodeId leaf = node; leaf < tree.nodes[node].end; ++leaf) {
        if (tree.isLeaf(leaf) && isShortNumber(tree.nodes[leaf]) && std::find(suspects.begin(), suspects.end(), leaf) == suspects.end())
            suspects.push_back(leaf);
    }
}

/// The counts: a wrong one shows behind its list, not where it stands.
std::vector<NodeId> counts(const Examined &file)
{
    std::vector<NodeId> nodes;
    for (const Str count : {"appendix.source_count", "appendix.tag_count", "appendix.completed_count"})
        addLeaves(file.tree, find(file.tree, count), nodes);
    return nodes;
}

/// The numbers that findings point at. Where most of an appendix is astray they point nowhere.
std::vector<NodeId> suspects(const Examined &file)
{
    std::vector<NodeId> nodes;
    if (file.troubles() > MostTroubles)
        return nodes;
    for (const Finding &each : file.tree.findings) {
        if (each.code != Code::ChecksumMismatch && each.code != Code::ReadingChosen && each.path.starts_with("appendix."))
            addLeaves(file.tree, find(file.tree, each.path), nodes);
    }
    return nodes;
}

enum class Width : std::uint8_t { Narrow, Wide };

/// Fields with more ordinary values than this are left for the end of a search: with them an agreement is worth little.
constexpr std::uint64_t FewValues = 0x10000;

void proposeSuspects(const Examined &file, const std::vector<NodeId> &nodes, Width width, Ledger &ledger, std::vector<Proposal> &out)
{
    const auto frame = frameOf(file);
    if (!frame || !frame->hasSum())
        return;
    const Bytes contents = copyOf(*file.source, frame->body);
    const Syndrome syndrome(jamCrc(contents) ^ frame->stored, contents.size());
    ByteWindow bytes(*file.source);
    for (const NodeId suspect : nodes) {
        const Node &node = file.tree.nodes[suspect];
        const std::uint64_t values = ordinaryValues(file, node, frame->body);
        if ((values <= FewValues) != (width == Width::Narrow))
            continue;
        ledger.consult(values);
        const std::uint64_t error = syndrome.burstAt(static_cast<std::size_t>(node.at - frame->body.at));
        const std::uint64_t value = bytes.little(node.at, static_cast<std::size_t>(node.size)) ^ error;
        if (error >> (8 * node.size) != 0 || isOdd(*node.field, value, values))
            continue;
        out.push_back({{{numberSplice(node.at, value, static_cast<std::size_t>(node.size))}},
                       {Method::SolveField, node.at, node.size, value, path(file.tree, suspect), true}});
    }
}

} // namespace

void proposeSolvedCounts(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeSuspects(file, counts(file), Width::Narrow, ledger, out);
}

void proposeFields(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeSuspects(file, suspects(file), Width::Narrow, ledger, out);
}

void proposeWideFields(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeSuspects(file, suspects(file), Width::Wide, ledger, out);
}

} // namespace ft
