// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filecalls.h"
#include "filefailure.h"

namespace ft {

/// An open file that is read and written at any place. Calls that fail throw FileFailure; reading through ByteSource
/// comes back short instead.
class DiskFile final : public ByteSource
{
public:
    /// `mode` matters for what is created. The calls must outlive it.
    DiskFile(FileCalls &calls, const QByteArray &name, SavePlace place, FileCalls::Access access, std::uint32_t mode = 0600);
    ~DiskFile() override;
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;

    const QByteArray &name() const { return m_name; }
    const FileStatus &opened() const { return m_opened; } ///< as it was when it was opened
    FileStatus status() const; ///< as it is now

    std::uint64_t size() const override { return m_opened.size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;
    /// Exactly these bytes; throws where fewer come.
    Bytes bytes(Extents extents) const;

    void lock();
    void write(std::uint64_t at, View bytes);
    void truncate(std::uint64_t size);
    void sync();
    void setOwner(std::uint32_t owner, std::uint32_t group);
    void setMode(std::uint32_t mode);
    void takeAttributes(const DiskFile &other); ///< the extended ones, as far as that can be
    void setTimes(std::int64_t accessed, std::int64_t modified);

    /// Makes this new file a copy. Runs of zeros become holes, so that a sparse file stays one.
    void copyFrom(const ByteSource &source);

private:
    void check(int error) const;

    FileCalls &m_calls;
    QByteArray m_name;
    SavePlace m_place;
    int m_handle = -1;
    FileStatus m_opened;
};

} // namespace ft
