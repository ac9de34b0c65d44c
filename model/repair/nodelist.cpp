// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

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

} // namespace ft
