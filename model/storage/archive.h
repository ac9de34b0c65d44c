// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivetrouble.h"
#include "compression.h"
#include "packedstream.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ft {

/// What keeps an archive made by a stranger from taking the machine. Beside these, RatioLimit of compression.h holds.
struct ArchiveLimits {
    /// Bytes of one file: it is unpacked into memory.
    static constexpr std::uint64_t File = UnpackedLimit;
    /// Bytes of all files together: what a good disk of 2003 held; unpacking more takes many minutes.
    static constexpr std::uint64_t Total = 64ULL * 1024 * 1024 * 1024;
    /// Files: as many as a list of files holds.
    static constexpr std::size_t Count = 100'000;
    /// An archive inside an archive is opened, one inside that is not: backups of backups are real, deeper ones are toys.
    static constexpr int Depth = 2;
    /// Bytes of a directory: 100 000 files with long names take 30 MB.
    static constexpr std::uint64_t Directory = 64 * 1024 * 1024;
};

/// A file in an archive, as the archive's directory tells it.
struct ArchiveEntry {
    enum Kind : std::uint8_t { File, Folder, Link, Special };

    QString name; ///< as written; may lead anywhere
    QString path = {}; ///< made of it for use: with '/', inside the archive, no two alike
    QString target = {}; ///< of a link
    std::uint64_t size = 0; ///< unpacked, as the archive says
    std::optional<std::uint32_t> checksum = {}; ///< CRC-32
    QDateTime modified = {}; ///< invalid: not said
    Kind kind = File;
    bool climbs = false; ///< the name as written leads out of the folder it is unpacked to
    ArchiveTrouble trouble = ArchiveTrouble::None; ///< what the directory alone tells
};

/// What came out of an archive, and what was wrong with it.
struct ArchivedContents {
    Bytes bytes; ///< all that could be unpacked, also where there is trouble
    ArchiveTrouble trouble = ArchiveTrouble::None;
};

/// The way into one kind of archive.
class ArchiveFormat
{
public:
    virtual ~ArchiveFormat() = default;
    /// The contents of an entry of kind File without trouble, from their beginning. Null: not to be had, see `trouble`.
    virtual std::unique_ptr<PackedStream> stream(std::size_t entry, ArchiveTrouble &trouble) = 0;
    /// Bytes that the entry takes in the archive, or the block that it shares with others.
    virtual std::uint64_t packedSize(std::size_t entry) const = 0;
};

/// What a directory says.
struct ArchiveDirectory {
    std::vector<ArchiveEntry> entries;
    ArchiveTrouble trouble = ArchiveTrouble::None; ///< why there may be more than these
    std::unique_ptr<ArchiveFormat> format;
};

/// A zip, 7z or tar file: what it holds, and its files one by one. Nothing is ever written anywhere. Read here rather
/// than by KArchive, which checks neither sizes nor checksums, allocates what a header asks for, and takes encrypted or
/// unknown data for empty files.
///
/// For one thread. Reading the files in their order unpacks each byte once; otherwise a block of a 7z file begins anew.
class Archive
{
public:
    /// Null where the bytes are no archive. Files that break a limit are listed with that trouble.
    static std::unique_ptr<Archive> open(std::shared_ptr<const ByteSource> bytes);

    /// "zip", "7z", "tar"
    std::string_view kind() const { return m_kind; }
    const std::vector<ArchiveEntry> &entries() const { return m_directory.entries; }
    ArchiveTrouble trouble() const { return m_directory.trouble; }
    /// The entry of that path.
    std::optional<std::size_t> find(const QString &path) const;

    /// Unpacks a file and holds it against size and checksum.
    ArchivedContents read(std::size_t entry, std::stop_token stop = {});

private:
    Archive(std::string_view kind, std::shared_ptr<const ByteSource> bytes, ArchiveDirectory directory);

    std::string_view m_kind;
    std::shared_ptr<const ByteSource> m_bytes;
    ArchiveDirectory m_directory;
};

/// The kind of archive that bytes begin like; empty: none.
std::string_view archiveKind(const ByteSource &bytes);

} // namespace ft
