// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Needs POSIX, and of Linux a rename that does not replace, writing ahead of a sync and extended attributes. Another system needs another such file and nothing else.
#include "filecalls.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include <fcntl.h> // POSIX
#include <sys/file.h> // POSIX
#include <sys/stat.h> // POSIX
#include <sys/xattr.h>
#include <unistd.h> // POSIX

namespace ft {
namespace {

constexpr std::int64_t Second = 1'000'000'000;

/// XATTR_SIZE_MAX of Linux.
constexpr std::size_t LargestAttribute = 64 * 1024;

/// The error number of a call that says -1 when it failed, repeated while signals come between.
template <typename Call> int errorOf(const Call &call)
{
    while (call() < 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

int flagsFor(FileCalls::Access access)
{
    switch (access) {
    case FileCalls::Access::Read:
        return O_RDONLY | O_NONBLOCK;
    case FileCalls::Access::Change:
        return O_RDWR | O_NONBLOCK;
    case FileCalls::Access::Create:
        return O_RDWR | O_CREAT | O_EXCL;
    case FileCalls::Access::Folder:
        break;
    }
    return O_RDONLY | O_DIRECTORY;
}

std::int64_t nanoseconds(const timespec &time)
{
    return time.tv_sec * Second + time.tv_nsec;
}

timespec timeOf(std::int64_t nanoseconds)
{
    const std::int64_t rest = (nanoseconds % Second + Second) % Second; // before 1970 too
    return {.tv_sec = static_cast<time_t>((nanoseconds - rest) / Second), .tv_nsec = static_cast<long>(rest)};
}

FileStatus statusFrom(const struct stat &info)
{
    return {
        .kind = S_ISREG(info.st_mode) ? FileStatus::Kind::Regular
            : S_ISDIR(info.st_mode)   ? FileStatus::Kind::Folder
                                      : FileStatus::Kind::Other,
        .inode = info.st_ino,
        .size = static_cast<std::uint64_t>(info.st_size),
        .links = info.st_nlink,
        .modified = nanoseconds(info.st_mtim),
        .accessed = nanoseconds(info.st_atim),
        .mode = info.st_mode & 07777U,
        .owner = info.st_uid,
        .group = info.st_gid,
    };
}

/// For media that know no such rename: another name, where there can be two, else a look before the leap.
int renameByHand(const char *from, const char *to)
{
    if (::link(from, to) == 0)
        return errorOf([=] { return ::unlink(from); });
    if (errno == EEXIST)
        return EEXIST;
    struct stat info;
    if (::lstat(to, &info) == 0)
        return EEXIST;
    return errorOf([=] { return ::rename(from, to); });
}

} // namespace

int SystemCalls::open(const QByteArray &name, Access access, std::uint32_t mode, int &handle)
{
    return errorOf([&] { return handle = ::open(name.constData(), flagsFor(access) | O_CLOEXEC | O_NOCTTY, mode); });
}

int SystemCalls::close(int handle)
{
    // Never repeated: the handle is gone in any case.
    return ::close(handle) == 0 || errno == EINTR ? 0 : errno;
}

int SystemCalls::lock(int handle)
{
    const int error = errorOf([=] { return ::flock(handle, LOCK_EX | LOCK_NB); });
    // Some network folders know no locks.
    return error == ENOLCK || error == EOPNOTSUPP || error == EINVAL || error == ENOSYS ? 0 : error;
}

int SystemCalls::status(int handle, FileStatus &status)
{
    struct stat info;
    if (::fstat(handle, &info) != 0)
        return errno;
    status = statusFrom(info);
    return 0;
}

int SystemCalls::statusOf(const QByteArray &name, FileStatus &status)
{
    struct stat info;
    if (::stat(name.constData(), &info) != 0)
        return errno;
    status = statusFrom(info);
    return 0;
}

int SystemCalls::resolve(const QByteArray &name, QByteArray &real)
{
    const std::unique_ptr<char, decltype(&std::free)> path(::realpath(name.constData(), nullptr), &std::free);
    if (!path)
        return errno;
    real = path.get();
    return 0;
}

int SystemCalls::read(int handle, std::uint64_t at, std::span<std::uint8_t> into, std::size_t &count)
{
    ssize_t got = 0;
    const int error = errorOf([&] { return got = ::pread(handle, into.data(), into.size(), static_cast<off_t>(at)); });
    count = error == 0 ? static_cast<std::size_t>(got) : 0;
    return error;
}

int SystemCalls::write(int handle, std::uint64_t at, View bytes, std::size_t &count)
{
    ssize_t put = 0;
    const int error = errorOf([&] { return put = ::pwrite(handle, bytes.data(), bytes.size(), static_cast<off_t>(at)); });
    count = error == 0 ? static_cast<std::size_t>(put) : 0;
    return error;
}

void SystemCalls::hasten(int handle, Extents written)
{
    ::sync_file_range(handle, static_cast<off64_t>(written.at), static_cast<off64_t>(written.size), SYNC_FILE_RANGE_WRITE);
}

int SystemCalls::truncate(int handle, std::uint64_t size)
{
    return errorOf([=] { return ::ftruncate(handle, static_cast<off_t>(size)); });
}

int SystemCalls::sync(int handle)
{
    const int error = errorOf([=] { return ::fsync(handle); });
    return error == EINVAL ? 0 : error; // some file systems do not sync folders
}

int SystemCalls::setOwner(int handle, std::uint32_t owner, std::uint32_t group)
{
    return errorOf([=] { return ::fchown(handle, owner, group); });
}

int SystemCalls::setMode(int handle, std::uint32_t mode)
{
    return errorOf([=] { return ::fchmod(handle, mode); });
}

int SystemCalls::setTimes(int handle, std::int64_t accessed, std::int64_t modified)
{
    const timespec times[] = {timeOf(accessed), timeOf(modified)};
    return errorOf([&] { return ::futimens(handle, times); });
}

void SystemCalls::copyAttributes(int from, int to)
{
    const ssize_t length = ::flistxattr(from, nullptr, 0);
    std::string names(static_cast<std::size_t>(std::max<ssize_t>(length, 0)), '\0');
    names.resize(static_cast<std::size_t>(std::max<ssize_t>(::flistxattr(from, names.data(), names.size()), 0)));
    for (std::size_t at = 0; at < names.size(); at = names.find('\0', at) + 1) {
        const char *name = names.data() + at;
        std::string value(LargestAttribute, '\0');
        const ssize_t size = ::fgetxattr(from, name, value.data(), value.size());
        if (size >= 0)
            ::fsetxattr(to, name, value.data(), static_cast<std::size_t>(size), 0);
    }
}

int SystemCalls::rename(const QByteArray &from, const QByteArray &to)
{
    return errorOf([&] { return ::rename(from.constData(), to.constData()); });
}

int SystemCalls::renameNew(const QByteArray &from, const QByteArray &to)
{
    const int error = errorOf([&] {
        return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    });
    return error == EINVAL || error == ENOSYS ? renameByHand(from.constData(), to.constData()) : error;
}

int SystemCalls::remove(const QByteArray &name)
{
    return errorOf([&] { return ::unlink(name.constData()); });
}

} // namespace ft
