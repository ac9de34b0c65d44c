// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom.h"

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

/// Whole bytes of a distance; saturates, as a double can be beyond what 64 bits hold.
std::uint64_t wholeBytes(double distance)
{
    constexpr double Most = 9.0e18;
    return static_cast<std::uint64_t>(std::clamp(std::round(distance), 0.0, Most));
}

} // namespace

Zoom Zoom::all(std::uint64_t whole)
{
    whole = std::max<std::uint64_t>(whole, 1);
    return {whole, 0, whole};
}

Zoom Zoom::movedTo(std::uint64_t start) const
{
    return {whole, std::min(start, whole - length), length};
}

Zoom Zoom::movedBy(double bytes) const
{
    if (bytes >= 0) {
        const std::uint64_t room = whole - length - first;
        return movedTo(first + std::min(wholeBytes(bytes), room));
    }
    return movedTo(first - std::min(wholeBytes(-bytes), first));
}

Zoom Zoom::scaled(double factor, std::uint64_t anchor) const
{
    std::uint64_t shown = wholeBytes(static_cast<double>(length) * factor);
    if (shown == length && factor < 1)
        --shown;
    shown = std::clamp(shown, std::min(Closest, whole), whole);
    anchor = std::clamp(anchor, first, first + length - 1);
    const double share = static_cast<double>(anchor - first) / static_cast<double>(length);
    const std::uint64_t before = std::min({wholeBytes(share * static_cast<double>(shown)), shown - 1, anchor});
    return Zoom{whole, 0, shown}.movedTo(anchor - before);
}

Zoom Zoom::fitting(Extents extents) const
{
    const std::uint64_t at = std::min(extents.at, whole - 1);
    const std::uint64_t size = std::clamp<std::uint64_t>(extents.size, 1, whole - at);
    const std::uint64_t wanted = size < whole - size / 8 ? size + size / 8 : whole;
    const std::uint64_t shown = std::clamp(wanted, std::min(Closest, whole), whole);
    const std::uint64_t margin = std::min((shown - std::min(shown, size)) / 2, at);
    return Zoom{whole, 0, shown}.movedTo(at - margin);
}

Zoom Zoom::revealing(Extents extents) const
{
    const std::uint64_t at = std::min(extents.at, whole - 1);
    const std::uint64_t end = at + std::clamp<std::uint64_t>(extents.size, 1, whole - at);
    const bool isLong = end - at > length;
    if (isLong && at < first + length && end > first)
        return *this;
    if (at < first || isLong)
        return movedTo(at);
    if (end > first + length)
        return movedTo(end - length);
    return *this;
}

std::uint64_t Zoom::offsetAt(int x, int width) const
{
    // length * x / width without the product, which could be too large for 64 bits
    const auto pixel = static_cast<std::uint64_t>(std::clamp(x, 0, width));
    const auto pixels = static_cast<std::uint64_t>(std::max(width, 1));
    return first + length / pixels * pixel + length % pixels * pixel / pixels;
}

Extents Zoom::bytesAt(int x, int width) const
{
    const std::uint64_t at = std::min(offsetAt(x, width), first + length - 1);
    const std::uint64_t end = offsetAt(x + 1, width);
    return {at, end > at ? end - at : 1};
}

int Zoom::pixelOf(std::uint64_t offset, int width) const
{
    if (offset < first)
        return 0;
    if (offset - first >= length)
        return width;
    const double guess = static_cast<double>(offset - first) / static_cast<double>(length) * width;
    int pixel = std::clamp(static_cast<int>(guess), 0, std::max(width - 1, 0));
    const auto shows = [&](int x) { return bytesAt(x, width).end() > offset; };
    while (pixel > 0 && shows(pixel - 1))
        --pixel;
    while (pixel < width - 1 && !shows(pixel))
        ++pixel;
    return pixel;
}

} // namespace ft
