// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultycalls.h"

#include <cerrno>
#include <csignal>

#include <unistd.h> // POSIX

namespace ft::test {

const char *nameOf(Fault fault)
{
    constexpr const char *names[] = {"none", "error", "full", "dead", "short", "short and full", "kill", "kill midway"};
    return names[static_cast<int>(fault)];
}

/// The error number of the next call. `takesRoom`: on a full disk it fails.
int FaultyCalls::trouble(const char *call, bool takesRoom)
{
    ++m_count;
    if (isNow())
        m_last = call;
    switch (m_fault) {
    case Fault::None:
    case Fault::Short:
        return 0;
    case Fault::Error:
        return isNow() ? EIO : 0;
    case Fault::Full:
        return m_count >= m_at && takesRoom ? ENOSPC : 0;
    case Fault::Dead:
        return m_count >= m_at ? EIO : 0;
    case Fault::ShortFull:
        return m_count > m_at && takesRoom ? ENOSPC : 0;
    case Fault::Kill:
    case Fault::KillMidway:
        if (isNow() && !(m_fault == Fault::KillMidway && takesRoom))
            ::kill(::getpid(), SIGKILL);
        break;
    }
    return 0;
}

int FaultyCalls::open(const QByteArray &name, Access access, std::uint32_t mode, int &handle)
{
    const int error = trouble("open", access == Access::Create);
    return error ? error : SystemCalls::open(name, access, mode, handle);
}

int FaultyCalls::lock(int handle)
{
    const int error = trouble("lock");
    return error ? error : SystemCalls::lock(handle);
}

int FaultyCalls::status(int handle, FileStatus &status)
{
    const int error = trouble("status");
    return error ? error : SystemCalls::status(handle, status);
}

int FaultyCalls::statusOf(const QByteArray &name, FileStatus &status)
{
    const int error = trouble("statusOf");
    return error ? error : SystemCalls::statusOf(name, status);
}

int FaultyCalls::resolve(const QByteArray &name, QByteArray &real)
{
    const int error = trouble("resolve");
    return error ? error : SystemCalls::resolve(name, real);
}

int FaultyCalls::read(int handle, std::uint64_t at, std::span<std::uint8_t> into, std::size_t &count)
{
    const int error = trouble("read");
    return error ? error : SystemCalls::read(handle, at, into, count);
}

int FaultyCalls::write(int handle, std::uint64_t at, View bytes, std::size_t &count)
{
    const int error = trouble("write", true);
    if (error)
        return error;
    const bool isHalf = isNow() && (m_fault == Fault::ShortFull || m_fault == Fault::KillMidway);
    if (isNow() && m_fault == Fault::Short)
        bytes = bytes.first(std::min<std::size_t>(bytes.size(), 1));
    else if (isHalf)
        bytes = bytes.first((bytes.size() + 1) / 2);
    const int result = SystemCalls::write(handle, at, bytes, count);
    m_written += count;
    if (isNow() && m_fault == Fault::KillMidway)
        ::kill(::getpid(), SIGKILL);
    return result;
}

int FaultyCalls::truncate(int handle, std::uint64_t size)
{
    const int error = trouble("truncate");
    return error ? error : SystemCalls::truncate(handle, size);
}

int FaultyCalls::sync(int handle)
{
    ++m_syncs;
    const int error = trouble("sync");
    return error ? error : SystemCalls::sync(handle);
}

int FaultyCalls::setOwner(int handle, std::uint32_t owner, std::uint32_t group)
{
    const int error = trouble("setOwner");
    return error ? error : SystemCalls::setOwner(handle, owner, group);
}

int FaultyCalls::setMode(int handle, std::uint32_t mode)
{
    const int error = trouble("setMode");
    return error ? error : SystemCalls::setMode(handle, mode);
}

int FaultyCalls::setTimes(int handle, std::int64_t accessed, std::int64_t modified)
{
    const int error = trouble("setTimes");
    return error ? error : SystemCalls::setTimes(handle, accessed, modified);
}

int FaultyCalls::rename(const QByteArray &from, const QByteArray &to)
{
    const int error = trouble("rename");
    return error ? error : SystemCalls::rename(from, to);
}

int FaultyCalls::renameNew(const QByteArray &from, const QByteArray &to)
{
    const int error = trouble("renameNew");
    return error ? error : SystemCalls::renameNew(from, to);
}

int FaultyCalls::remove(const QByteArray &name)
{
    const int error = trouble("remove");
    return error ? error : SystemCalls::remove(name);
}

} // namespace ft::test
