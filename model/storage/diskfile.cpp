// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskfile.h"

#include "filenames.h"

#include "schema/sparse.h"

#include <algorithm>
#include <cerrno>

namespace ft {
namespace {

/// What forbids to make a file is the matter of its folder.
bool concernsFolder(SaveError error)
{
    return error == SaveError::Missing || error == SaveError::Denied || error == SaveError::ReadOnlyMedium;
}

} // namespace

DiskFile::DiskFile(FileCalls &calls, const QByteArray &name, SavePlace place, FileCalls::Access access,
                   std::uint32_t mode)
    : m_calls(calls), m_name(name), m_place(place)
{
    const int refusal = m_calls.open(name, access, mode, m_handle);
    if (access == FileCalls::Access::Create && concernsFolder(FileFailure::ofSystem(refusal, place, name).error))
        throw FileFailure::ofSystem(refusal, SavePlace::Folder, folderOf(name));
    check(refusal);
    if (const int error = m_calls.status(m_handle, m_opened); error != 0) {
        m_calls.close(m_handle);
        if (access == FileCalls::Access::Create)
            m_calls.remove(name);
        check(error);
    }
}

DiskFile::~DiskFile()
{
    // What close() could still complain about, sync() has said before.
    m_calls.close(m_handle);
}

void DiskFile::check(int error) const
{
    if (error != 0)
        throw FileFailure::ofSystem(error, m_place, m_name);
}

FileStatus DiskFile::status() const
{
    FileStatus now;
    check(m_calls.status(m_handle, now));
    return now;
}

std::size_t DiskFile::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        std::size_t count = 0;
        if (m_calls.read(m_handle, at + done, into.subspan(done), count) != 0 || count == 0)
            break;
        done += count;
    }
    return done;
}

Bytes DiskFile::bytes(Extents extents) const
{
    Bytes bytes(static_cast<std::size_t>(extents.size));
    if (read(extents.at, bytes) < bytes.size())
        throw FileFailure{SaveError::Unreadable, m_place, m_name};
    return bytes;
}

void DiskFile::lock()
{
    check(m_calls.lock(m_handle));
}

void DiskFile::write(std::uint64_t at, View bytes)
{
    while (!bytes.empty()) {
        std::size_t count = 0;
        check(m_calls.write(m_handle, at, bytes, count));
        check(count == 0 ? ENOSPC : 0); // a system that takes nothing and says nothing
        at += count;
        bytes = bytes.subspan(count);
    }
}

void DiskFile::truncate(std::uint64_t size)
{
    check(m_calls.truncate(m_handle, size));
}

void DiskFile::sync()
{
    check(m_calls.sync(m_handle));
}

void DiskFile::setOwner(std::uint32_t owner, std::uint32_t group)
{
    check(m_calls.setOwner(m_handle, owner, group));
}

void DiskFile::setMode(std::uint32_t mode)
{
    check(m_calls.setMode(m_handle, mode));
}

void DiskFile::takeAttributes(const DiskFile &other)
{
    m_calls.copyAttributes(other.m_handle, m_handle);
}

void DiskFile::setTimes(std::int64_t accessed, std::int64_t modified)
{
    check(m_calls.setTimes(m_handle, accessed, modified));
}

void DiskFile::copyFrom(const ByteSource &source)
{
    constexpr std::size_t BlockSize = 256 * 1024;
    constexpr std::uint64_t Ahead = 16 * 1024 * 1024; // is put on the medium while more is copied
    Bytes block(BlockSize);
    std::uint64_t hastened = 0;
    for (Extents data = dataFrom(source, 0); data.size > 0; data = dataFrom(source, data.end())) {
        std::size_t wanted = 0;
        for (std::uint64_t at = data.at; at < data.end(); at += wanted) {
            wanted = static_cast<std::size_t>(std::min(BlockSize - at % BlockSize, data.end() - at)); // whole blocks of the medium
            const std::span part = std::span(block).first(wanted);
            if (source.read(at, part) < wanted)
                throw FileFailure{SaveError::Unreadable, SavePlace::Target, m_name};
            if (std::any_of(part.begin(), part.end(), [](std::uint8_t byte) { return byte != 0; }))
                write(at, part);
            if (at - hastened >= Ahead) {
                m_calls.hasten(m_handle, {hastened, at - hastened});
                hastened = at;
            }
        }
    }
    truncate(source.size());
}

} // namespace ft
