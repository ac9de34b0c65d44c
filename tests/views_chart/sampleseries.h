// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chartseries.h"

namespace ft::test {

/// Five categories; two of them have names that would be markup.
inline ChartSeries kinds()
{
    ChartSeries series;
    series.title = QStringLiteral("Files by <i>kind</i>");
    series.note = QStringLiteral("12 without a name");
    series.bins = {{QStringLiteral("sound"), {}, 812},
                   {QStringLiteral("video"), {}, 304},
                   {QStringLiteral("<b>picture</b>"), {}, 77},
                   {QStringLiteral("text &amp; more than there is room for on the left of a narrow chart"), {}, 3},
                   {QStringLiteral("other"), {}, 0}};
    return series;
}

/// Ten years.
inline ChartSeries years()
{
    ChartSeries series;
    series.kind = ChartSeries::Kind::Histogram;
    series.title = QStringLiteral("Year");
    for (int year = 1996; year < 2006; ++year)
        series.bins.push_back({QString::number(year), QString::number(year), double((year - 1995) * 37 % 101)});
    return series;
}

/// Months, of which the filter keeps a half.
inline ChartSeries months()
{
    ChartSeries series;
    series.kind = ChartSeries::Kind::TimeLine;
    series.title = QStringLiteral("Last changed");
    for (int month = 0; month < 48; ++month) {
        const int year = 2001 + month / 12;
        const QString label = QStringLiteral("%1-%2").arg(year).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
        series.bins.push_back(
            {label, month % 12 == 0 ? QString::number(year) : QString(), double(100 + 997 * month % 421), month >= 20});
    }
    return series;
}

} // namespace ft::test
