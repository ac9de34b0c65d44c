// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapwords.h"

#include "items/countrynames.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ft {

namespace {

struct MapTexts {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString rich(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            escaped += line.toHtmlEscaped();
    }
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(escaped.join(QStringLiteral("<br>")));
}

QString roleName(int role)
{
    switch (role) {
    case 0:
        return MapTexts::tr("user");
    case 1:
        return MapTexts::tr("supernode");
    case 2:
        return MapTexts::tr("index node");
    default:
        return MapTexts::tr("class %1").arg(role);
    }
}

QString availabilityName(int availability)
{
    switch (availability) {
    case 0:
        return MapTexts::tr("candidate");
    case 1:
        return MapTexts::tr("being probed");
    case 2:
        return MapTexts::tr("unreachable");
    default:
        return MapTexts::tr("availability %1").arg(availability);
    }
}

} // namespace

QString nodeText(const Supernode &node, const PlacedNodes &nodes)
{
    QStringList lines{addressText(node)};
    const QString city = oneLine(node.city);
    lines += city.isEmpty() ? countryName(node.country) : MapTexts::tr("%1, %2").arg(city, countryName(node.country));
    if (node.load)
        lines += MapTexts::tr("load %1 %").arg(*node.load);
    if (node.availability)
        lines += availabilityName(*node.availability);
    if (node.role)
        lines += roleName(*node.role);
    if (node.time)
        lines += node.timeIsAge ? MapTexts::tr("seen %n minute(s) before", nullptr, static_cast<int>(*node.time / 60))
                                : timeText(*node.time, Style());
    if (nodes.lists.size() == 2)
        lines += changeName(node.change);
    for (qsizetype list = 0; nodes.lists.size() > 1 && list < nodes.lists.size(); ++list) {
        if (node.lists & 1U << list)
            lines += MapTexts::tr("in %1").arg(oneLine(nodes.lists[list]));
    }
    if (const BanList::Range *range = nodes.bans && node.address ? nodes.bans->rangeOf(*node.address) : nullptr)
        lines += MapTexts::tr("banned: %1").arg(oneLine(QString::fromLatin1(range->description.data(), static_cast<qsizetype>(range->description.size()))));
    return rich(lines);
}

QString clusterText(const MapCluster &cluster, const MapGathering &gathering, std::span<const MapPoint> points,
                    const PlacedNodes &nodes, const NodeGroups &groups)
{
    constexpr std::size_t CountriesNamed = 6;
    std::vector<std::pair<int, CountryId>> counts(countries().size());
    for (const int index : gathering.membersOf(cluster)) {
        const CountryId country = nodes.nodes[static_cast<std::size_t>(points[static_cast<std::size_t>(index)].node)].country;
        if (country < counts.size())
            counts[country] = {counts[country].first + 1, country};
    }
    std::erase_if(counts, [](const auto &count) { return count.first == 0; });
    std::sort(counts.rbegin(), counts.rend());
    QStringList lines{MapTexts::tr("%1 nodes").arg(number(cluster.count))};
    for (std::size_t i = 0; i < std::min(counts.size(), CountriesNamed); ++i)
        lines += MapTexts::tr("%1: %2").arg(countryName(counts[i].second), number(counts[i].first));
    if (counts.size() > CountriesNamed)
        lines += MapTexts::tr("and %n more countries", nullptr, static_cast<int>(counts.size() - CountriesNamed));
    for (std::size_t group = 0; group < groups.groups.size(); ++group) {
        if (cluster.shares[group] > 0)
            lines += MapTexts::tr("%1: %2").arg(groups.groups[group].name, number(cluster.shares[group]));
    }
    return rich(lines);
}

QString summaryText(const PlacedNodes &nodes)
{
    const auto known = std::count_if(nodes.counts.begin(), nodes.counts.end(), [](int count) { return count > 0; });
    const int all = static_cast<int>(nodes.nodes.size());
    const QString where = known == 1 ? MapTexts::tr("in 1 country") : MapTexts::tr("in %1 countries").arg(known);
    return nodes.placed == all ? MapTexts::tr("%1 nodes %2").arg(number(all), where)
                               : MapTexts::tr("%1 of %2 nodes %3").arg(number(nodes.placed), number(all), where);
}

QString honestText(const PlacedNodes &nodes)
{
    if (!nodes.placesError.isEmpty())
        return MapTexts::tr("No countries: the database of places could not be read (%1).").arg(nodes.placesError);
    const QDate built = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(nodes.placesBuilt)).toUTC().date();
    const bool isSpread = std::any_of(nodes.nodes.begin(), nodes.nodes.end(), [](const Supernode &node) { return node.at && node.isSpread; });
    QStringList sentences{MapTexts::tr("Countries as a database of %1 knows them, which may differ from those of the list's own time.")
                              .arg(QLocale().toString(built, MapTexts::tr("MMMM yyyy", "a month, as QLocale writes it")))};
    if (isSpread)
        sentences += MapTexts::tr("Within a country the points are only spread out; none is a known place.");
    if (!nodes.placesCredit.isEmpty())
        sentences += nodes.placesCredit;
    return sentences.join(QLatin1Char(' '));
}

} // namespace ft
