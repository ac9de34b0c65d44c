// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartseries.h"

#include <algorithm>

namespace ft {

double ChartSeries::sum() const
{
    double sum = 0;
    for (const ChartBin &bin : bins)
        sum += bin.value;
    return sum;
}

double ChartSeries::largest() const
{
    double largest = 0;
    for (const ChartBin &bin : bins)
        largest = std::max(largest, bin.value);
    return largest;
}

bool ChartSeries::isFiltered() const
{
    return !std::all_of(bins.begin(), bins.end(), [](const ChartBin &bin) { return bin.isKept; });
}

} // namespace ft
