// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library that is loaded before a program (LD_PRELOAD) and lets one of its writing calls go wrong: the one with the
// number in FT_FAULT_AT, in the way that FT_FAULT names. Needs POSIX and glibc's dynamic linker.
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <string_view>

#include <dlfcn.h> // POSIX
#include <sys/types.h> // POSIX
#include <unistd.h> // POSIX

namespace {

int count = 0;

std::string_view fault()
{
    const char *name = std::getenv("FT_FAULT");
    return name ? name : "";
}

/// At the end of the program, where FT_FAULT is "count": their number goes to the file "calls".
const struct Tally {
    ~Tally()
    {
        if (fault() == "count")
            std::ofstream("calls") << count;
    }
} tally;

bool isNow()
{
    const char *at = std::getenv("FT_FAULT_AT");
    return ++count == (at ? std::atoi(at) : 0);
}

void killIf(bool now)
{
    if (now)
        ::kill(::getpid(), SIGKILL);
}

/// Whether a call that is the one fails instead of being made.
bool fails(bool now)
{
    killIf(now && fault() == "kill");
    if (!now || (fault() != "error" && fault() != "full"))
        return false;
    errno = fault() == "full" ? ENOSPC : EIO;
    return true;
}

bool fails()
{
    return fails(isNow());
}

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

ssize_t writeAt(const char *name, int handle, const void *bytes, size_t size, off_t at)
{
    const bool now = isNow();
    if (fails(now))
        return -1;
    const bool isHalf = now && (fault() == "short" || fault() == "midway");
    const ssize_t put = next<ssize_t(int, const void *, size_t, off_t)>(name)(handle, bytes, isHalf ? (size + 1) / 2 : size, at);
    killIf(now && fault() == "midway");
    return put;
}

} // namespace

extern "C" {

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    return writeAt("pwrite", handle, bytes, size, at);
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off_t at)
{
    return writeAt("pwrite64", handle, bytes, size, at);
}

int fsync(int handle)
{
    return fails() ? -1 : next<int(int)>("fsync")(handle);
}

int ftruncate(int handle, off_t size) noexcept
{
    return fails() ? -1 : next<int(int, off_t)>("ftruncate")(handle, size);
}

int ftruncate64(int handle, off_t size) noexcept
{
    return fails() ? -1 : next<int(int, off_t)>("ftruncate64")(handle, size);
}

int rename(const char *from, const char *to) noexcept
{
    return fails() ? -1 : next<int(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return fails() ? -1 : next<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *name) noexcept
{
    return fails() ? -1 : next<int(const char *)>("unlink")(name);
}

} // extern "C"
