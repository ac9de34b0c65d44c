// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "schema/value.h"

#include <map>
#include <set>

namespace ft {

namespace {

/// The element of a list that a finding is about: `entries[3]` for `entries[3].port`.
NodeId elementOf(const Tree &tree, NodeId list, Str path)
{
    NodeId node = find(tree, path);
    while (node != NoNode && tree.nodes[node].parent != list)
        node = tree.nodes[node].parent;
    return node;
}

constexpr std::size_t AddressSize = 6; ///< and port
constexpr std::size_t ShortEntry = 9;
constexpr std::size_t WideEntry = 12;

/// How recently a node was known; more is later. Lists off the wire count minutes backwards, the oldest lists count nothing.
std::int64_t recency(const Tree &tree, NodeId entry, ByteWindow &bytes)
{
    const NodeId time = child(tree, entry, "time");
    if (time == NoNode)
        return 0;
    const auto value = static_cast<std::int64_t>(number(tree, time, bytes).value_or(0));
    return tree.nodes[time].field->meaning == Meaning::Minutes ? -value : value;
}

} // namespace

void proposeCutRemainder(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const Finding &rest = *file.finding(Code::ListRemainder);
    out.push_back({{{{rest.at, rest.size, {}}}}, {Method::CutRemainder, rest.at, rest.size, 0, rest.path}});
}

void proposeDropEntries(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const NodeId list = find(file.tree, "entries");
    if (list == NoNode)
        return;
    std::set<NodeId> odd;
    for (const Finding &each : file.tree.findings) {
        if (each.severity > Severity::Note)
            odd.insert(elementOf(file.tree, list, each.path));
    }
    odd.erase(NoNode);
    Plan plan;
    for (const NodeId entry : odd)
        plan.splices.push_back({file.tree.nodes[entry].at, file.tree.nodes[entry].size, {}});
    if (!plan.isEmpty())
        out.push_back({std::move(plan), {Method::DropEntries, file.tree.nodes[*odd.begin()].at, 0, odd.size(), "entries"}});
}

void proposeDropRepeats(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const NodeId list = find(file.tree, "entries");
    if (list == NoNode || file.tree.nodes[list].lazy)
        return;
    ByteWindow bytes(*file.source);
    std::map<Bytes, NodeId> latest;
    std::set<NodeId> repeated;
    forEachChild(file.tree, list, [&](NodeId entry) {
        const Bytes address = copyOf(*file.source, {file.tree.nodes[entry].at, AddressSize});
        if (address == Bytes(AddressSize)) // cleared entries are no nodes
            return;
        const auto [known, isNew] = latest.try_emplace(address, entry);
        if (isNew)
            return;
        const bool isLater = recency(file.tree, entry, bytes) > recency(file.tree, known->second, bytes);
        repeated.insert(isLater ? known->second : entry);
        known->second = isLater ? entry : known->second;
    });
    Plan plan;
    for (const NodeId entry : repeated)
        plan.splices.push_back({file.tree.nodes[entry].at, file.tree.nodes[entry].size, {}});
    if (plan.isEmpty())
        return;
    const std::uint64_t at = plan.splices.front().at;
    out.push_back({std::move(plan), {Method::DropRepeats, at, 0, repeated.size(), "entries"}});
    out.back().isOptional = true;
}

void proposeWideEntries(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const NodeId list = find(file.tree, "entries");
    if (list == NoNode || file.tree.nodes[list].field->stride != ShortEntry || rowCount(file.tree, list) == 0)
        return;
    const Extents all = file.tree.nodes[list].extents();
    const Bytes entries = copyOf(*file.source, all);
    Bytes wide{1}; // version
    for (std::size_t at = 0; at + ShortEntry <= entries.size(); at += ShortEntry) {
        const auto entry = entries.begin() + static_cast<std::ptrdiff_t>(at);
        wide.insert(wide.end(), entry, entry + AddressSize);
        wide.resize(wide.size() + WideEntry - AddressSize);
    }
    const std::uint64_t count = entries.size() / ShortEntry;
    out.push_back({{{{0, all.end(), std::move(wide)}}},
                   {Method::WidenEntries, 0, all.end(), count, "entries", false, Confidence::Guessed}});
    out.back().isOptional = true;
}

} // namespace ft
