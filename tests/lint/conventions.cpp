// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conventions.h"

#include <algorithm>
#include <iterator>

namespace ft::lint {

namespace {

constexpr std::string_view PosixHeaders[] = {"dirent.h", "dlfcn.h",   "fcntl.h",  "grp.h",   "netdb.h",
                                             "poll.h",   "pthread.h", "pwd.h",    "sched.h", "strings.h",
                                             "syslog.h", "termios.h", "unistd.h", "utime.h"};
constexpr std::string_view PosixFolders[] = {"sys/", "arpa/", "net/", "netinet/"};

bool isPosix(std::string_view header)
{
    return std::find(std::begin(PosixHeaders), std::end(PosixHeaders), header) != std::end(PosixHeaders)
        || std::any_of(std::begin(PosixFolders), std::end(PosixFolders),
                       [header](std::string_view folder) { return header.starts_with(folder); });
}

/// The first lines of a file, where the two SPDX lines are; a script's first line is taken by its interpreter.
bool opensWith(const Source &source, std::string_view words)
{
    const std::size_t count = std::min<std::size_t>(source.lines.size(), 3);
    return std::any_of(source.lines.begin(), source.lines.begin() + static_cast<std::ptrdiff_t>(count),
                       [words](const std::string &line) { return line.find(words) != std::string::npos; });
}

bool saysPosix(const Source &source)
{
    return std::any_of(source.lines.begin(), source.lines.end(), [](const std::string &line) {
        const std::size_t comment = line.find("//");
        return comment != std::string::npos && line.find("POSIX", comment) != std::string::npos;
    });
}

bool isLeftToDo(std::string_view line)
{
    // In two pieces, so that this file does not find itself.
    return line.find("TO"
                     "DO")
        != std::string_view::npos
        || line.find("FIX"
                     "ME")
        != std::string_view::npos;
}

} // namespace

std::vector<Breach> conventionBreaches(const Source &source)
{
    std::vector<Breach> breaches;
    if (!opensWith(source, "SPDX-FileCopyrightText: ")) {
        breaches.push_back({1, "has no SPDX-FileCopyrightText line at its top"});
    }
    if (!opensWith(source, "SPDX-License-Identifier: GPL-3.0-or-later")) {
        breaches.push_back({1, "has no SPDX-License-Identifier line with GPL-3.0-or-later at its top"});
    }
    const auto isGuard = [](const std::string &line) { return line == "#pragma once"; };
    if (source.path.ends_with(".h") && std::none_of(source.lines.begin(), source.lines.end(), isGuard)) {
        breaches.push_back({1, "is a header without #pragma once"});
    }
    for (const Include &include : includesOf(source)) {
        if (isPosix(include.header) && !saysPosix(source)) {
            breaches.push_back(
                {include.line, "includes " + include.header + ", and no comment says that it needs POSIX"});
        }
    }
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        if (isLeftToDo(source.lines[i])) {
            breaches.push_back({static_cast<int>(i) + 1, "leaves something to be done: do it, or open an issue"});
        }
    }
    return breaches;
}

} // namespace ft::lint
