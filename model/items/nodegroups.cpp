// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodegroups.h"

#include <QCoreApplication>

#include <algorithm>
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

QStringList groupNames(NodeAspect aspect)
{
    switch (aspect) {
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

QList<NodeAspect> aspectsOf(const std::vector<Supernode> &nodes)
{
    const auto says = [&nodes](auto part) {
        return std::any_of(nodes.begin(), nodes.end(), [part](const Supernode &node) { return (node.*part).has_value(); });
    };
    QList<NodeAspect> aspects;
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

NodeGroups groupsOf(const std::vector<Supernode> &nodes, NodeAspect aspect)
{
    NodeGroups result{aspect, {}, {}};
    const QStringList names = groupNames(aspect);
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
