// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ft::lint {

/// A source file: its path from the top of the tree, with '/' between the folders, and its lines.
struct Source {
    std::string path;
    std::vector<std::string> lines;

    Source(std::string path, std::string_view text);
};

/// One #include. `line` counts from 1.
struct Include {
    std::string header;
    int line;
};

/// A rule that a file breaks, as a sentence. `line` counts from 1.
struct Breach {
    int line;
    std::string rule;
};

std::vector<Include> includesOf(const Source &source);

} // namespace ft::lint
