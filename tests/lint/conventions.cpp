// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conventions.h"

#include <algorithm>
#include <iterator>

namespace ft::lint {

namespace {

constexpr std::string_view PosixHeaders[] = {
    "dirent.h",   "dlfcn.h",   "fcntl.h",  "fnmatch.h", "ftw.h",    "glob.h",  "grp.h",   "iconv.h",
    "langinfo.h", "netdb.h",   "poll.h",   "pthread.h", "pwd.h",    "regex.h", "sched.h", "semaphore.h",
    "spawn.h",    "strings.h", "syslog.h", "termios.h", "unistd.h", "utime.h"};
/// Calls that come through headers of the standard library too.
constexpr std::string_view PosixCalls[] = {
    "dlsym",  "execvp", "fdatasync", "fileno",      "flock",    "fork",  "fsync",  "ftruncate",
    "getpid", "getuid", "gmtime_r",  "localtime_r", "mkstemp",  "mmap",  "munmap", "nl_langinfo",
    "pread",  "pwrite", "readlink",  "setenv",      "strtok_r", "usleep"};
constexpr std::string_view PosixFolders[] = {"sys/", "arpa/", "net/", "netinet/"};

bool isPosix(std::string_view header)
{
    return std::find(std::begin(PosixHeaders), std::end(PosixHeaders), header) != std::end(PosixHeaders)
        || std::any_of(std::begin(PosixFolders), std::end(PosixFolders),
                       [header](std::string_view folder) { return header.starts_with(folder); });
}

bool isOfName(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/// The POSIX function that a line calls; empty: none. Members of that name are somebody else's.
std::string_view posixCallIn(std::string_view line)
{
    const std::string_view code = line.substr(0, line.find("//"));
    for (const std::string_view call : PosixCalls) {
        for (std::size_t at = code.find(call); at != std::string_view::npos; at = code.find(call, at + 1)) {
            const char before = at > 0 ? code[at - 1] : ' ';
            const std::size_t behind = at + call.size();
            const bool isWord = !isOfName(before) && before != '.' && before != '>' && before != '"';
            if (isWord && behind < code.size() && code[behind] == '(')
                return call;
        }
    }
    return {};
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
        if (const std::string_view call = posixCallIn(source.lines[i]); !call.empty() && !saysPosix(source)) {
            breaches.push_back(
                {static_cast<int>(i) + 1, "calls " + std::string(call) + ", and no comment says that it needs POSIX"});
        }
        if (isLeftToDo(source.lines[i])) {
            breaches.push_back({static_cast<int>(i) + 1, "leaves something to be done: do it, or open an issue"});
        }
    }
    return breaches;
}

} // namespace ft::lint
