// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QString>

#include <cstdint>
#include <span>

namespace ft {

/// A regular file that is read at any place, by several threads at once.
///
/// The seam to the operating system's calls for reading (FileCalls is the one for writing): randomfile.cpp speaks
/// POSIX, and another system needs another such file and nothing else. Not QFile, which has one position for all threads, and not a mapping, which kills the
/// program when the file shrinks.
class RandomFile
{
public:
    enum class Refusal { None, Missing, Directory, Special, Denied, Failed };

    /// Opens at once or refuses: pipes, sockets and devices are not even touched.
    explicit RandomFile(const QString &path);
    ~RandomFile();
    RandomFile(const RandomFile &) = delete;
    RandomFile &operator=(const RandomFile &) = delete;

    Refusal refusal() const { return m_refusal; }
    QString reason() const { return m_reason; } ///< the system's words for a refusal

    /// Length in bytes when it was opened.
    std::uint64_t size() const { return m_size; }

    /// By what the system knows the file, and when it was changed last (nanoseconds since 1970), both when it was opened.
    std::uint64_t inode() const { return m_inode; }
    std::int64_t modified() const { return m_modified; }

    /// Copies bytes from offset `at`; returns how many came, up to the first that the medium does not give.
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const;

    /// The first stretch from `at` (below size()) on that is no hole, within the size; an empty one at the end where only
    /// holes follow. Everything where the file system does not tell.
    Extents dataFrom(std::uint64_t at) const;

private:
    void refuse(int error);

    int m_handle = -1;
    std::uint64_t m_size = 0;
    std::uint64_t m_inode = 0;
    std::int64_t m_modified = 0;
    Refusal m_refusal = Refusal::None;
    QString m_reason;
};

} // namespace ft
