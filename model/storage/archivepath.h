// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "opened.h"

#include <QString>

#include <optional>

namespace ft {

/// A path that leads through a file on disk into what that holds: "/home/me/backup.zip" and "My Shared/a.dat".
struct ArchivePath {
    QString file; ///< absolute
    QString inside; ///< ArchiveEntry::path; of an archive in the archive, that of a file in it stands behind
};

/// Nothing where the path exists, or where no regular file stands in its way.
std::optional<ArchivePath> intoArchive(const QString &path);

/// The archive that holds what a path into an archive names, with the rest of the path: ArchivePath::file may lie in an
/// archive itself. Reads the directory of the outer archive. Nothing where the path leads into none.
std::optional<ArchivePath> heldBy(const QString &path);

/// Opens a file of an archive, whose name or path is `archiveName`. Never fails: what there is to say is in the reason or
/// in the findings.
Opened openEntry(Archive &archive, std::size_t entry, const QString &archiveName, std::stop_token stop = {});

/// Opens a file in an archive, or in an archive in it. It has no identity: nothing is ever written back. A finding says
/// where it comes from, another one if it is not all there.
Opened openInArchive(const ArchivePath &path);

/// The kind of archive that was opened ("zip", "7z", "tar"), for Archive to read; empty where it is a file of a known
/// kind, even if one begins like an archive, as the download of one does.
std::string_view archiveIn(const Opened &opened);

/// Puts the contents of a packed file in its place, as open() does with files on disk.
void unpackContents(Opened &opened);

/// An archive to be listed, on disk or in another one. Null with the reason set where it cannot be.
struct OpenedArchive {
    std::unique_ptr<Archive> archive;
    std::vector<Finding> findings; ///< of unpacking the archive itself
    QString reason;
};
OpenedArchive openArchive(const QString &path);

} // namespace ft
