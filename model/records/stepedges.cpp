// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepedges.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace ft {

namespace {

using Edges = std::vector<std::uint64_t>;

/// More of them would be too thin to be seen and hit.
constexpr std::uint64_t MostSteps = 48;

constexpr std::uint64_t RoundSeconds[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18000, 36000};
/// Bit rates of sound are multiples of 8 and mostly of 32.
constexpr std::uint64_t RoundBitrates[] = {8, 16, 32};
constexpr std::uint64_t HighestSoundRate = 640; ///< beyond that it is the speed of a line
constexpr std::uint64_t SmallestSize = 1000; ///< what is smaller is one step

Edges evenEdges(const NumberSpan &numbers, std::uint64_t step)
{
    Edges edges;
    const std::uint64_t last = numbers.high / step;
    for (std::uint64_t at = numbers.low / step; at <= last; ++at)
        edges.push_back(at * step);
    edges.push_back((last + 1) * step);
    return edges;
}

bool isRoomy(const NumberSpan &numbers, std::uint64_t step)
{
    return numbers.high / step - numbers.low / step < MostSteps;
}

/// Steps of 1, 2, 5, 10... of a unit.
Edges roundEdges(const NumberSpan &numbers, std::uint64_t unit)
{
    for (std::uint64_t power = unit;; power *= 10) {
        for (const std::uint64_t round : {1, 2, 5}) {
            if (isRoomy(numbers, round * power) || power > UINT64_MAX / 100)
                return evenEdges(numbers, round * power);
        }
    }
}

Edges listedEdges(const NumberSpan &numbers, std::span<const std::uint64_t> steps)
{
    const auto roomy = std::find_if(steps.begin(), steps.end(),
                                    [&](std::uint64_t step) { return isRoomy(numbers, step); });
    return roomy == steps.end() ? roundEdges(numbers, steps.back()) : evenEdges(numbers, *roomy);
}

/// Steps that grow with the numbers: 1, 2, 5, 10 of `smallest`; what is below is one.
Edges growingEdges(const NumberSpan &numbers, std::uint64_t smallest)
{
    Edges edges{0};
    for (std::uint64_t power = smallest; power < UINT64_MAX / 100; power *= 10) {
        for (const std::uint64_t round : {1, 2, 5}) {
            edges.push_back(round * power);
            if (edges.back() > numbers.high)
                return Edges(std::prev(std::upper_bound(edges.begin(), edges.end(), numbers.low)), edges.end());
        }
    }
    return evenEdges(numbers, numbers.high + 1); // beyond all files
}

std::uint64_t secondsOf(const QDateTime &time)
{
    return static_cast<std::uint64_t>(std::max<qint64>(time.toSecsSinceEpoch(), 0));
}

/// Days, months or years, whichever are few enough.
Edges calendarEdges(const NumberSpan &numbers, bool isLocal)
{
    constexpr qint64 MostDays = 45;
    constexpr qint64 MostMonths = 60;
    const QTimeZone zone = isLocal ? QTimeZone::systemTimeZone() : QTimeZone::utc();
    const auto day = [&zone](std::uint64_t seconds) {
        return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), zone).date();
    };
    const QDate first = day(numbers.low);
    const QDate last = day(numbers.high);
    const bool isDays = first.daysTo(last) < MostDays;
    const bool isMonths = first.daysTo(last) < MostMonths * 30;
    QDate at(first.year(), isDays || isMonths ? first.month() : 1, isDays ? first.day() : 1);
    Edges edges;
    for (bool isCovered = false; !isCovered; isCovered = edges.back() > numbers.high) {
        edges.push_back(secondsOf(at.startOfDay(zone)));
        at = isDays ? at.addDays(1) : isMonths ? at.addMonths(1) : at.addYears(1);
    }
    return edges;
}

} // namespace

std::vector<std::uint64_t> stepEdges(const ColumnTraits &traits, const NumberSpan &numbers)
{
    if (numbers.low > numbers.high || numbers.high > UINT64_MAX / 2)
        return {};
    switch (traits.meaning) {
    case Meaning::Time:
        return calendarEdges({numbers.low, std::min<std::uint64_t>(numbers.high, UINT32_MAX)}, traits.isLocalTime);
    case Meaning::FileSize:
        return growingEdges(numbers, SmallestSize);
    case Meaning::Bitrate:
        return numbers.high <= HighestSoundRate ? listedEdges(numbers, RoundBitrates) : growingEdges(numbers, 1);
    case Meaning::Duration:
        return listedEdges(numbers, RoundSeconds);
    case Meaning::Percent:
        return evenEdges({0, 100 * traits.unit}, 10 * traits.unit);
    default:
        return roundEdges(numbers, traits.unit);
    }
}

} // namespace ft
