// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <algorithm>

namespace ft::lint {

namespace {

/// Takes `word` and the blanks before it from the front of `text`, if they are there.
bool take(std::string_view &text, std::string_view word)
{
    const std::size_t start = text.find_first_not_of(" \t");
    if (start == std::string_view::npos || !text.substr(start).starts_with(word)) {
        return false;
    }
    text.remove_prefix(start + word.size());
    return true;
}

/// The header that a line includes; empty for other lines.
std::string_view headerOf(std::string_view line)
{
    if (!take(line, "#") || !take(line, "include") || !(take(line, "<") || take(line, "\""))) {
        return {};
    }
    return line.substr(0, line.find_first_of(">\""));
}

} // namespace

Source::Source(std::string name, std::string_view text) : path(std::move(name))
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::vector<Include> includesOf(const Source &source)
{
    std::vector<Include> includes;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        if (const std::string_view header = headerOf(source.lines[i]); !header.empty()) {
            includes.push_back({std::string(header), static_cast<int>(i) + 1});
        }
    }
    return includes;
}

} // namespace ft::lint
