// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <algorithm>
#include <regex>

namespace ft::lint {

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
    static const std::regex pattern(R"(\s*#\s*include\s*["<]([^">]+)[">].*)");
    std::vector<Include> includes;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        std::smatch match;
        if (std::regex_match(source.lines[i], match, pattern)) {
            includes.push_back({match[1].str(), static_cast<int>(i) + 1});
        }
    }
    return includes;
}

} // namespace ft::lint
