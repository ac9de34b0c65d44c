// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <string>
#include <vector>

namespace ft {

namespace {

struct Unit {
    Str name;
    double factor;
};

constexpr Unit sizes[] = {{"B", 1}, {"kB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"KiB", 1024}, {"MiB", 1024. * 1024}, {"GiB", 1024. * 1024 * 1024}};
constexpr Unit rates[] = {{"kbit/s", 1}, {"Mbit/s", 1e3}};
constexpr Unit percents[] = {{"%", 1}};
constexpr Unit minutes[] = {{"min", 1}};
constexpr Unit seconds[] = {{"s", 1}, {"min", 60}, {"h", 3600}};

std::span<const Unit> unitsOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::FileSize:
    case Meaning::Offset:
    case Meaning::Length:
    case Meaning::Plain:
        return sizes;
    case Meaning::Bitrate:
        return rates;
    case Meaning::Percent:
        return percents;
    case Meaning::Minutes:
        return minutes;
    case Meaning::Duration:
        return seconds;
    default:
        return {};
    }
}

std::string_view bare(std::string_view text)
{
    while (!text.empty() && isIn(" \t", static_cast<std::uint8_t>(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && isIn(" \t", static_cast<std::uint8_t>(text.back())))
        text.remove_suffix(1);
    return text;
}

bool isSameWord(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

std::optional<std::uint64_t> whole(std::string_view digits, int base = 10)
{
    std::uint64_t number = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, base);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// "3.4 MB"
std::optional<std::uint64_t> withUnit(std::string_view text, std::span<const Unit> units)
{
    double amount = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), amount, std::chars_format::fixed);
    if (error != std::errc() || amount < 0)
        return std::nullopt;
    const std::string_view name = bare(text.substr(static_cast<std::size_t>(stop - text.data())));
    for (const Unit &unit : units) {
        const double number = std::round(amount * unit.factor);
        if (isSameWord(unit.name, name) && number < 1e18)
            return static_cast<std::uint64_t>(number);
    }
    return std::nullopt;
}

/// Numbers between separators: 4:32, 2003-02-11.
template <std::size_t Most> std::optional<std::vector<std::uint64_t>> parts(std::string_view text, char separator)
{
    std::vector<std::uint64_t> numbers;
    for (;;) {
        const std::size_t end = text.find(separator);
        const auto number = whole(text.substr(0, end));
        if (!number || *number > 9999 || numbers.size() == Most)
            return std::nullopt;
        numbers.push_back(*number);
        if (end == std::string_view::npos)
            return numbers;
        text.remove_prefix(end + 1);
    }
}

/// 4:32 or 1:02:03
std::optional<std::uint64_t> typedDuration(std::string_view text)
{
    const auto numbers = parts<3>(text, ':');
    if (!numbers || numbers->size() < 2)
        return std::nullopt;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < numbers->size(); ++i) {
        if (i > 0 && (*numbers)[i] > 59)
            return std::nullopt;
        total = total * 60 + (*numbers)[i];
    }
    return total;
}

/// 2003-02-11, 2003-02-11 14:03, 2003-02-11T14:03:05Z, 2003-02-11 14:03:05 UTC
std::optional<std::uint64_t> typedTime(std::string_view text)
{
    for (const std::string_view zone : {"UTC", "Z"}) {
        if (text.ends_with(zone))
            text = bare(text.substr(0, text.size() - zone.size()));
    }
    const std::size_t gap = text.find_first_of(" T");
    const auto date = parts<3>(text.substr(0, gap), '-');
    if (!date || date->size() != 3)
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>((*date)[0])), std::chrono::month(static_cast<unsigned>((*date)[1])),
                                          std::chrono::day(static_cast<unsigned>((*date)[2]))};
    const std::chrono::sys_seconds start = std::chrono::sys_days(day);
    if (!day.ok() || start.time_since_epoch().count() < 0)
        return std::nullopt;
    const auto midnight = static_cast<std::uint64_t>(start.time_since_epoch().count());
    if (gap == std::string_view::npos)
        return midnight;
    std::string clock(text.substr(gap + 1));
    if (std::count(clock.begin(), clock.end(), ':') == 1)
        clock += ":00";
    const auto passed = typedDuration(clock);
    return passed && *passed < 24 * 3600 ? std::optional(midnight + *passed) : std::nullopt;
}

} // namespace

std::optional<std::uint64_t> typedNumber(const Field &field, std::string_view text)
{
    text = bare(text);
    for (const Named &named : field.names) {
        if (isSameWord(named.name, text))
            return named.value;
    }
    if (const auto number = whole(text))
        return number;
    if (text.starts_with("0x"))
        return whole(text.substr(2), 16);
    if (field.meaning == Meaning::Ipv4)
        return ipv4(text);
    if (field.meaning == Meaning::Time)
        return typedTime(text);
    if (field.meaning == Meaning::Duration && text.find(':') != std::string_view::npos)
        return typedDuration(text);
    return withUnit(text, unitsOf(field.meaning));
}

std::optional<Bytes> typedBytes(std::string_view text)
{
    Bytes bytes;
    std::string digits;
    for (const char character : text) {
        if (isIn(" \t,:-", static_cast<std::uint8_t>(character))) {
            if (digits.size() == 1)
                return std::nullopt;
            continue;
        }
        digits += character;
        if (digits.size() < 2)
            continue;
        const auto byte = whole(digits, 16);
        if (!byte)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(*byte));
        digits.clear();
    }
    return digits.empty() ? std::optional(bytes) : std::nullopt;
}

} // namespace ft
