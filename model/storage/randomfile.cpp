// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomfile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ft {
namespace {

/// Offsets beyond 2 GiB on every POSIX system, however it was configured.
static_assert(sizeof(off_t) == 8);

RandomFile::Refusal refusalOfMode(mode_t mode)
{
    if (S_ISREG(mode))
        return RandomFile::Refusal::None;
    return S_ISDIR(mode) ? RandomFile::Refusal::Directory : RandomFile::Refusal::Special;
}

RandomFile::Refusal refusalOfError(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return RandomFile::Refusal::Missing;
    case EACCES:
    case EPERM:
        return RandomFile::Refusal::Denied;
    default:
        return RandomFile::Refusal::Failed;
    }
}

} // namespace

RandomFile::RandomFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info;
    // Asked before opening, because opening alone can rewind a tape or wake a device; and once more behind it, because
    // the name may have changed hands. O_NONBLOCK keeps a pipe that slips through from waiting for its writer.
    if (::stat(name.constData(), &info) != 0) {
        refuse(errno);
        return;
    }
    m_refusal = refusalOfMode(info.st_mode);
    if (m_refusal != Refusal::None)
        return;
    m_handle = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (m_handle < 0 || ::fstat(m_handle, &info) != 0) {
        refuse(errno);
        return;
    }
    m_refusal = refusalOfMode(info.st_mode);
    m_size = static_cast<std::uint64_t>(info.st_size);
    m_inode = info.st_ino;
    m_modified = std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec;
}

RandomFile::~RandomFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

void RandomFile::refuse(int error)
{
    m_refusal = refusalOfError(error);
    m_reason = qt_error_string(error);
}

std::size_t RandomFile::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    std::size_t done = 0;
    while (done < into.size() && at + done <= std::uint64_t(std::numeric_limits<off_t>::max())) {
        const ssize_t got = ::pread(m_handle, into.data() + done, into.size() - done, static_cast<off_t>(at + done));
        if (got > 0)
            done += static_cast<std::size_t>(got);
        else if (got == 0 || errno != EINTR)
            break;
    }
    return done;
}

Extents RandomFile::dataFrom(std::uint64_t at) const
{
    // Moves the position of the handle, which nobody reads from.
    const off_t data = ::lseek(m_handle, static_cast<off_t>(at), SEEK_DATA);
    if (data < 0)
        return errno == ENXIO ? Extents{m_size, 0} : Extents{at, m_size - at};
    const off_t hole = ::lseek(m_handle, data, SEEK_HOLE);
    const auto begin = std::min(static_cast<std::uint64_t>(data), m_size);
    const auto end = hole < 0 ? m_size : std::min(static_cast<std::uint64_t>(hole), m_size);
    return {begin, end - begin};
}

} // namespace ft
