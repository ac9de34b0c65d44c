// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodecharts.h"

#include "countrynames.h"
#include "nodegroups.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <span>

namespace ft {

namespace {

struct NodeChartTexts {
    Q_DECLARE_TR_FUNCTIONS(NodeCharts)
};

constexpr std::size_t BarsAtMost = 12; ///< then one for all others
constexpr int NoBin = -1;

std::span<const Supernode> ownNodes(const PlacedNodes &nodes)
{
    return std::span(nodes.nodes).first(static_cast<std::size_t>(nodes.own));
}

void countBins(NodeChart &chart)
{
    for (const int bin : chart.binOf) {
        if (bin != NoBin)
            chart.series.bins[static_cast<std::size_t>(bin)].value += 1;
    }
}

QString without(qsizetype count, const QString &what)
{
    return count == 0 ? QString() : NodeChartTexts::tr("%1 without %2").arg(QLocale().toString(count), what);
}

/// Bars of a quality, the longest first; `keyOf(node)` gives a number or nothing, `nameOf(key)` its name.
template <typename KeyOf, typename NameOf>
NodeChart bars(const PlacedNodes &nodes, const QString &title, const QString &quality, KeyOf keyOf, NameOf nameOf)
{
    std::map<quint32, int> counts;
    for (const Supernode &node : ownNodes(nodes)) {
        if (const std::optional<quint32> key = keyOf(node))
            ++counts[*key];
    }
    std::vector<std::pair<quint32, int>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    // A single one more is named as well as "others".
    const std::size_t named = order.size() <= BarsAtMost + 1 ? order.size() : BarsAtMost;
    std::map<quint32, int> bins;
    NodeChart chart;
    chart.series.kind = ChartSeries::Kind::Bars;
    chart.series.title = title;
    for (std::size_t i = 0; i < order.size(); ++i) {
        bins[order[i].first] = static_cast<int>(std::min(i, named));
        if (i < named)
            chart.series.bins.push_back({nameOf(order[i].first), {}, 0, true});
    }
    if (named < order.size())
        chart.series.bins.push_back({NodeChartTexts::tr("%n others", nullptr, static_cast<int>(order.size() - named)), {}, 0, true});
    qsizetype unknown = 0;
    for (const Supernode &node : ownNodes(nodes)) {
        const std::optional<quint32> key = keyOf(node);
        unknown += key ? 0 : 1;
        chart.binOf.push_back(key ? bins[*key] : NoBin);
    }
    chart.series.note = without(unknown, quality);
    countBins(chart);
    return chart;
}

NodeChart networks(const PlacedNodes &nodes, const QString &title, int bits)
{
    const auto network = [bits](const Supernode &node) { return node.address ? std::optional(*node.address >> (32 - bits)) : std::nullopt; };
    const auto name = [bits](quint32 key) {
        return bits == 8 ? QStringLiteral("%1.x.x.x").arg(key) : QStringLiteral("%1.%2.x.x").arg(key >> 8).arg(key & 0xFF);
    };
    return bars(nodes, title, NodeChartTexts::tr("an address"), network, name);
}

NodeChart loads(const PlacedNodes &nodes)
{
    constexpr int Step = 10;
    NodeChart chart;
    chart.series.kind = ChartSeries::Kind::Histogram;
    chart.series.title = NodeChartTexts::tr("Load (%)");
    qsizetype unknown = 0;
    for (const Supernode &node : ownNodes(nodes)) {
        const bool isKnown = node.load && *node.load <= 100;
        unknown += isKnown ? 0 : 1;
        chart.binOf.push_back(isKnown ? std::min(*node.load / Step, 9) : NoBin);
    }
    if (unknown == static_cast<qsizetype>(chart.binOf.size()))
        return chart;
    for (int from = 0; from < 100; from += Step) {
        const int to = from + Step == 100 ? 100 : from + Step - 1;
        chart.series.bins.push_back({NodeChartTexts::tr("%1 to %2 %").arg(from).arg(to), QString::number(from), 0, true});
    }
    chart.series.note = without(unknown, NodeChartTexts::tr("a load"));
    countBins(chart);
    return chart;
}

constexpr quint64 Minutes = 60;
constexpr quint64 Hours = 60 * Minutes;
constexpr quint64 Days = 24 * Hours;

/// How long a step of the time line is, and how its beginning is written.
struct TimeStep {
    quint64 seconds;
    const char *format;
};
constexpr TimeStep TimeSteps[] = {{Minutes, "HH:mm"},         {5 * Minutes, "HH:mm"},    {15 * Minutes, "HH:mm"}, {Hours, "dd HH:mm"},
                                  {3 * Hours, "MM-dd HH:mm"}, {6 * Hours, "MM-dd HH:mm"}, {Days, "MM-dd"},         {7 * Days, "yyyy-MM-dd"},
                                  {30 * Days, "yyyy-MM"},     {91 * Days, "yyyy-MM"},    {365 * Days, "yyyy"}};
constexpr quint64 StepsAtMost = 48;

QString clock(quint64 seconds, const char *format)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc()).toString(QLatin1StringView(format));
}

/// Times of a list from the hundredth part on; what is older, such as clocks that were wrong, is in the first step.
NodeChart times(const PlacedNodes &nodes)
{
    NodeChart chart;
    chart.series.kind = ChartSeries::Kind::TimeLine;
    chart.series.title = NodeChartTexts::tr("Last seen (UTC)");
    std::vector<quint64> known;
    for (const Supernode &node : ownNodes(nodes)) {
        if (node.time && !node.timeIsAge)
            known.push_back(*node.time);
    }
    chart.binOf.assign(static_cast<std::size_t>(nodes.own), NoBin);
    if (known.empty())
        return chart;
    std::sort(known.begin(), known.end());
    const quint64 oldest = known[known.size() / 100];
    const quint64 newest = known.back();
    const auto *step = std::find_if(std::begin(TimeSteps), std::end(TimeSteps) - 1, [&](const TimeStep &each) {
        return newest / each.seconds - oldest / each.seconds < StepsAtMost;
    });
    const quint64 first = std::max(oldest / step->seconds, newest / step->seconds - std::min(newest / step->seconds, StepsAtMost - 1));
    for (quint64 at = first; at <= newest / step->seconds; ++at) {
        const QString from = clock(at * step->seconds, "yyyy-MM-dd HH:mm");
        chart.series.bins.push_back({at == first && known.front() / step->seconds < first
                                         ? NodeChartTexts::tr("before %1").arg(clock((at + 1) * step->seconds, "yyyy-MM-dd HH:mm"))
                                         : from,
                                     clock(at * step->seconds, step->format), 0, true});
    }
    for (std::size_t i = 0; i < chart.binOf.size(); ++i) {
        const Supernode &node = nodes.nodes[i];
        if (node.time && !node.timeIsAge)
            chart.binOf[i] = static_cast<int>(std::max(*node.time / step->seconds, first) - first);
    }
    chart.series.note = without(static_cast<qsizetype>(chart.binOf.size() - known.size()), NodeChartTexts::tr("a time"));
    countBins(chart);
    return chart;
}

} // namespace

std::vector<int> NodeChart::nodesIn(int first, int last) const
{
    std::vector<int> nodes;
    for (std::size_t node = 0; node < binOf.size(); ++node) {
        if (binOf[node] >= first && binOf[node] <= last && binOf[node] != NoBin)
            nodes.push_back(static_cast<int>(node));
    }
    return nodes;
}

ChartSeries NodeChart::withOnly(const std::vector<int> &nodes) const
{
    ChartSeries kept = series;
    for (ChartBin &bin : kept.bins)
        bin.isKept = nodes.empty();
    for (const int node : nodes) {
        const int bin = static_cast<std::size_t>(node) < binOf.size() ? binOf[static_cast<std::size_t>(node)] : NoBin;
        if (bin != NoBin)
            kept.bins[static_cast<std::size_t>(bin)].isKept = true;
    }
    return kept;
}

std::vector<NodeChart> nodeCharts(const PlacedNodes &nodes)
{
    const QString country = NodeChartTexts::tr("a country");
    const auto countryOfNode = [](const Supernode &node) { return node.country == NoCountry ? std::nullopt : std::optional<quint32>(node.country); };
    const auto continentOfNode = [](const Supernode &node) {
        return node.country == NoCountry ? std::nullopt : std::optional(static_cast<quint32>(countries()[node.country].continent));
    };
    const auto portOf = [](const Supernode &node) { return node.port == 0 ? std::nullopt : std::optional<quint32>(node.port); };
    return {
        times(nodes),
        bars(nodes, NodeChartTexts::tr("Countries"), country, countryOfNode, [](quint32 key) { return countryName(static_cast<CountryId>(key)); }),
        bars(nodes, NodeChartTexts::tr("Continents"), country, continentOfNode, [](quint32 key) { return continentName(static_cast<Continent>(key)); }),
        networks(nodes, NodeChartTexts::tr("Networks of providers (/8)"), 8),
        networks(nodes, NodeChartTexts::tr("Networks of providers (/16)"), 16),
        bars(nodes, NodeChartTexts::tr("Ports; 1214 was Kazaa's own"), NodeChartTexts::tr("a port"), portOf, [](quint32 key) { return QString::number(key); }),
        loads(nodes),
    };
}

} // namespace ft
