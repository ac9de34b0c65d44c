// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placednodes.h"

#include "nodegroups.h"

#include <tuple>

namespace ft {

namespace {

using NodeKey = std::tuple<std::optional<quint32>, QString, quint16>;

NodeKey keyOf(const Supernode &node)
{
    return {node.address, node.host, node.port};
}

/// Whether two lists say different things of a node.
bool isChanged(const Supernode &a, const Supernode &b)
{
    const auto differs = [](const auto &one, const auto &other) { return one && other && *one != *other; };
    const bool sameClock = a.timeIsAge == b.timeIsAge;
    return differs(a.load, b.load) || differs(a.availability, b.availability) || differs(a.role, b.role)
        || (sameClock && differs(a.time, b.time));
}

/// What two lists make of each other.
void compare(PlacedNodes &nodes)
{
    constexpr quint8 Both = 3;
    for (std::size_t i = 0; i < nodes.nodes.size(); ++i) {
        Supernode &node = nodes.nodes[i];
        const auto other = nodes.others.find(static_cast<int>(i));
        const bool isOwn = static_cast<int>(i) < nodes.own;
        if (node.lists == Both)
            node.change = other != nodes.others.end() && isChanged(node, other->second) ? NodeChange::Changed : NodeChange::Same;
        else
            node.change = isOwn == nodes.isOlder ? NodeChange::Gone : NodeChange::New;
    }
}

} // namespace

void join(PlacedNodes &into, std::vector<std::vector<Supernode>> lists, const QStringList &names)
{
    Q_ASSERT(!lists.empty() && lists.size() <= ListsAtMost && static_cast<std::size_t>(names.size()) == lists.size());
    const bool isPair = lists.size() == 2;
    into.isOlder = !isPair || newestTime(lists[0]) <= newestTime(lists[1]);
    into.lists = names;
    into.own = static_cast<int>(lists.front().size());
    into.nodes = std::move(lists.front());
    if (lists.size() < 2)
        return;
    std::map<NodeKey, std::vector<int>> known;
    for (int i = 0; i < into.own; ++i)
        known[keyOf(into.nodes[static_cast<std::size_t>(i)])].push_back(i);
    for (std::size_t list = 1; list < lists.size(); ++list) {
        const auto bit = static_cast<quint8>(1U << list);
        for (Supernode &node : lists[list]) {
            std::vector<int> &same = known[keyOf(node)];
            for (const int index : same) {
                into.nodes[static_cast<std::size_t>(index)].lists |= bit;
                if (isPair && index < into.own)
                    into.others.emplace(index, node);
            }
            if (!same.empty())
                continue;
            same.push_back(static_cast<int>(into.nodes.size()));
            node.lists = bit;
            into.nodes.push_back(std::move(node));
        }
    }
    if (isPair)
        compare(into);
}

void mark(PlacedNodes &nodes, std::shared_ptr<const BanList> bans)
{
    for (Supernode &node : nodes.nodes)
        node.isBanned = bans && node.address && bans->rangeOf(*node.address);
    nodes.bans = std::move(bans);
}

} // namespace ft
