// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodegroups.h"

#include "wording/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <iterator>

namespace ft {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Nodes)
};

constexpr quint64 Minute = 60;
constexpr quint64 Hour = 60 * Minute;
constexpr quint64 Day = 24 * Hour;
constexpr quint64 AgeLimits[] = {10 * Minute, Hour, Day, 7 * Day};
constexpr int LoadStep = 25;

/// One for each list, and one for what is in several.
QStringList listNames(const QStringList &lists)
{
    QStringList names;
    for (const QString &list : lists)
        names += Words::tr("only in %1").arg(oneLine(list));
    return names << Words::tr("in several lists");
}

QStringList groupNames(const PlacedNodes &nodes, NodeAspect aspect)
{
    switch (aspect) {
    case NodeAspect::Lists:
        return listNames(nodes.lists);
    case NodeAspect::Comparison:
        return {changeName(NodeChange::New), changeName(NodeChange::Changed), changeName(NodeChange::Gone), changeName(NodeChange::Same)};
    case NodeAspect::Bans:
        return {Words::tr("in the ban list"), Words::tr("not in it")};
    case NodeAspect::Load:
        return {Words::tr("load 0 – 24 %"), Words::tr("25 – 49 %"), Words::tr("50 – 74 %"), Words::tr("75 – 100 %"),
                Words::tr("load unknown")};
    case NodeAspect::Availability:
        return {Words::tr("candidate"), Words::tr("being probed"), Words::tr("unreachable"), Words::tr("not known")};
    case NodeAspect::Role:
        return {Words::tr("supernode"), Words::tr("index node"), Words::tr("user"), Words::tr("class unknown")};
    case NodeAspect::Age:
        break;
    }
    return {Words::tr("newest 10 minutes"), Words::tr("up to 1 hour older"), Words::tr("up to 1 day"),
            Words::tr("up to 1 week"),      Words::tr("older"),              Words::tr("time unknown")};
}

/// Index among the names of the aspect; nothing: unknown.
std::optional<int> groupOf(const Supernode &node, NodeAspect aspect, quint64 newest)
{
    switch (aspect) {
    case NodeAspect::Lists:
        return std::has_single_bit(node.lists) ? std::optional(std::countr_zero(node.lists)) : std::nullopt;
    case NodeAspect::Comparison: {
        constexpr int Order[] = {3, 1, 0, 2}; // by change: same, changed, new, gone
        return Order[static_cast<std::size_t>(node.change)];
    }
    case NodeAspect::Bans:
        return node.isBanned ? 0 : 1;
    case NodeAspect::Load:
        return node.load && *node.load <= 100 ? std::optional(std::min(*node.load / LoadStep, 3)) : std::nullopt;
    case NodeAspect::Availability:
        return node.availability && *node.availability <= 2 ? std::optional<int>(*node.availability) : std::nullopt;
    case NodeAspect::Role: {
        constexpr int Order[] = {2, 0, 1}; // by class: user, supernode, index
        return node.role && *node.role < std::size(Order) ? std::optional(Order[*node.role]) : std::nullopt;
    }
    case NodeAspect::Age:
        break;
    }
    const auto age = ageOf(node, newest);
    if (!age)
        return std::nullopt;
    return static_cast<int>(std::lower_bound(std::begin(AgeLimits), std::end(AgeLimits), *age) - std::begin(AgeLimits));
}

} // namespace

quint64 newestTime(const std::vector<Supernode> &nodes)
{
    quint64 newest = 0;
    for (const Supernode &node : nodes)
        newest = node.timeIsAge ? 0 : std::max(newest, node.time.value_or(0));
    return newest;
}

std::optional<quint64> ageOf(const Supernode &node, quint64 newest)
{
    if (!node.time || node.timeIsAge)
        return node.time;
    return newest - std::min(newest, *node.time);
}

QList<NodeAspect> aspectsOf(const PlacedNodes &placed)
{
    const std::vector<Supernode> &nodes = placed.nodes;
    const auto says = [&nodes](auto part) {
        return std::any_of(nodes.begin(), nodes.end(), [part](const Supernode &node) { return (node.*part).has_value(); });
    };
    QList<NodeAspect> aspects;
    if (placed.lists.size() == 2)
        aspects += NodeAspect::Comparison;
    if (placed.lists.size() > 1)
        aspects += NodeAspect::Lists;
    if (placed.bans)
        aspects += NodeAspect::Bans;
    if (says(&Supernode::load))
        aspects += NodeAspect::Load;
    if (says(&Supernode::availability))
        aspects += NodeAspect::Availability;
    if (says(&Supernode::role))
        aspects += NodeAspect::Role;
    if (says(&Supernode::time))
        aspects += NodeAspect::Age;
    return aspects.isEmpty() ? QList{NodeAspect::Load} : aspects;
}

QString aspectName(NodeAspect aspect)
{
    switch (aspect) {
    case NodeAspect::Lists:
        return Words::tr("List");
    case NodeAspect::Comparison:
        return Words::tr("Comparison");
    case NodeAspect::Bans:
        return Words::tr("Ban list");
    case NodeAspect::Load:
        return Words::tr("Load");
    case NodeAspect::Availability:
        return Words::tr("Availability");
    case NodeAspect::Role:
        return Words::tr("Class");
    case NodeAspect::Age:
        break;
    }
    return Words::tr("Age");
}

QString changeName(NodeChange change)
{
    switch (change) {
    case NodeChange::Same:
        return Words::tr("the same");
    case NodeChange::Changed:
        return Words::tr("changed");
    case NodeChange::New:
        return Words::tr("new");
    case NodeChange::Gone:
        break;
    }
    return Words::tr("gone");
}

NodeGroups groupsOf(const PlacedNodes &placed, NodeAspect aspect)
{
    const std::vector<Supernode> &nodes = placed.nodes;
    NodeGroups result{aspect, {}, {}};
    const QStringList names = groupNames(placed, aspect);
    for (const QString &name : names)
        result.groups.push_back({name, 0});
    const int unknown = static_cast<int>(names.size()) - 1;
    const quint64 newest = newestTime(nodes);
    result.groupOf.reserve(nodes.size());
    for (const Supernode &node : nodes) {
        const int group = groupOf(node, aspect, newest).value_or(unknown);
        result.groupOf.push_back(static_cast<quint8>(group));
        ++result.groups[static_cast<std::size_t>(group)].count;
    }
    return result;
}

} // namespace ft
