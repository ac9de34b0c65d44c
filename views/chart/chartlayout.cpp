// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlayout.h"

#include <algorithm>
#include <cmath>

namespace ft {

ValueScale ValueScale::of(double largest, int steps)
{
    const double wanted = std::max(largest, 1.0) / std::max(steps, 1);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double step = std::max(power, 1.0);
    for (const double round : {1.0, 2.0, 5.0, 10.0}) {
        step = std::max(round * power, 1.0);
        if (step >= wanted)
            break;
    }
    return {step * std::max(1.0, std::ceil(largest / step)), step};
}

int ChartLayout::binAt(QPointF point) const
{
    return plot.contains(point) ? nearestBin(point) : -1;
}

int ChartLayout::nearestBin(QPointF point) const
{
    if (bins == 0 || plot.isEmpty())
        return -1;
    const double share = isLying ? (point.y() - plot.top()) / plot.height() : (point.x() - plot.left()) / plot.width();
    return static_cast<int>(std::clamp(std::floor(share * bins), 0.0, bins - 1.0));
}

QRectF ChartLayout::band(int first, int last) const
{
    const auto count = last - first + 1;
    if (isLying)
        return {plot.left(), plot.top() + plot.height() * first / bins, plot.width(), plot.height() * count / bins};
    return {plot.left() + plot.width() * first / bins, plot.top(), plot.width() * count / bins, plot.height()};
}

QPointF ChartLayout::barEnd(int bin, double value) const
{
    const QRectF room = band(bin, bin);
    const double share = value / most;
    return isLying ? QPointF(room.left() + room.width() * share, room.center().y())
                   : QPointF(room.center().x(), room.bottom() - room.height() * share);
}

std::vector<int> roomyTexts(const std::vector<double> &places, const std::vector<double> &widths)
{
    const auto touch = [&](std::size_t a, std::size_t b) {
        return places[b] - places[a] < (widths[a] + widths[b]) / 2;
    };
    std::size_t stride = 1;
    for (std::size_t i = stride; i < places.size(); i += stride) {
        if (touch(i - stride, i)) {
            ++stride;
            i = 0; // from the start, with more room
        }
    }
    std::vector<int> shown;
    for (std::size_t i = 0; i < places.size(); i += stride)
        shown.push_back(static_cast<int>(i));
    return shown;
}

} // namespace ft
