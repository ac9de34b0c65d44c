// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "archiveformats.h"
#include "archivenames.h"

#include <zlib.h>

#include <algorithm>

namespace ft {
namespace {

/// Limits that the directory alone shows to be broken.
void applyLimits(ArchiveDirectory &directory)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < directory.entries.size(); ++i) {
        ArchiveEntry &entry = directory.entries[i];
        if (entry.kind != ArchiveEntry::File) {
            entry.trouble = ArchiveTrouble::NoFile;
            continue;
        }
        if (entry.trouble != ArchiveTrouble::None && entry.trouble != ArchiveTrouble::CutOff)
            continue;
        if (entry.size > RatioFreeSize && entry.size / RatioLimit > directory.format->packedSize(i))
            entry.trouble = ArchiveTrouble::TooDense;
        else if (entry.size > ArchiveLimits::File)
            entry.trouble = ArchiveTrouble::TooLarge;
        else if (entry.size > ArchiveLimits::Total - total)
            entry.trouble = ArchiveTrouble::TooMuch;
        else
            total += entry.size;
    }
}

std::uint32_t crcOf(std::uint32_t crc, View bytes)
{
    return static_cast<std::uint32_t>(crc32_z(crc, bytes.data(), bytes.size()));
}

ArchiveTrouble troubleOf(PackedStream::End end)
{
    switch (end) {
    case PackedStream::CutOff:
        return ArchiveTrouble::CutOff;
    case PackedStream::Damaged:
        return ArchiveTrouble::Damaged;
    case PackedStream::Open:
    case PackedStream::Whole:
        break;
    }
    return ArchiveTrouble::SizeWrong;
}

} // namespace

std::string_view archiveKind(const ByteSource &bytes)
{
    Bytes start(tarHeaderSize);
    start.resize(bytes.read(0, start));
    return isZip(start) ? "zip" : isSevenZip(start) ? "7z" : isTar(start) ? "tar" : std::string_view();
}

std::unique_ptr<Archive> Archive::open(std::shared_ptr<const ByteSource> bytes)
{
    const std::string_view kind = archiveKind(*bytes);
    if (kind.empty())
        return nullptr;
    ArchiveDirectory directory = kind == "zip" ? readZip(*bytes) : kind == "7z" ? readSevenZip(*bytes) : readTar(*bytes);
    placeEntries(directory.entries);
    applyLimits(directory);
    return std::unique_ptr<Archive>(new Archive(kind, std::move(bytes), std::move(directory)));
}

Archive::Archive(std::string_view kind, std::shared_ptr<const ByteSource> bytes, ArchiveDirectory directory)
    : m_kind(kind), m_bytes(std::move(bytes)), m_directory(std::move(directory))
{
}

std::optional<std::size_t> Archive::find(const QString &path) const
{
    const auto found = std::find_if(entries().begin(), entries().end(),
                                    [&path](const ArchiveEntry &entry) { return entry.path == path; });
    if (found == entries().end())
        return std::nullopt;
    return static_cast<std::size_t>(found - entries().begin());
}

ArchivedContents Archive::read(std::size_t index, std::stop_token stop)
{
    constexpr std::size_t Step = 256 * 1024;
    const ArchiveEntry &entry = entries()[index];
    ArchivedContents contents{.bytes = {}, .trouble = entry.trouble};
    if (entry.trouble != ArchiveTrouble::None && entry.trouble != ArchiveTrouble::CutOff) // what is left of it is read
        return contents;
    const std::unique_ptr<PackedStream> stream = m_directory.format->stream(index, contents.trouble);
    if (!stream)
        return contents;
    // Memory follows what comes out, not what was promised; one byte more is asked for than should come.
    std::size_t size = 0;
    std::uint32_t crc = 0;
    while (stream->end() == PackedStream::Open && size <= entry.size) {
        if (stop.stop_requested())
            return {.bytes = {}, .trouble = ArchiveTrouble::Cancelled};
        const std::size_t wanted = std::min<std::uint64_t>(Step, entry.size + 1 - size);
        if (contents.bytes.size() < size + wanted)
            contents.bytes.resize(std::min<std::uint64_t>(entry.size + 1, std::max(size + wanted, size * 2)));
        const std::size_t got = stream->read(std::span(contents.bytes).subspan(size, wanted));
        crc = crcOf(crc, View(contents.bytes).subspan(size, got));
        size += got;
    }
    contents.bytes.resize(size);
    if (size != entry.size)
        contents.trouble = size > entry.size ? ArchiveTrouble::SizeWrong : troubleOf(stream->end());
    else if (stream->end() == PackedStream::Damaged)
        contents.trouble = ArchiveTrouble::Damaged;
    else if (entry.checksum && *entry.checksum != crc)
        contents.trouble = ArchiveTrouble::ChecksumWrong;
    return contents;
}

} // namespace ft
