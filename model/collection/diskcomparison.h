// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/foldersearch.h"

#include <array>

namespace ft {

/// What became of a file that is named somewhere, by what lies in a folder today.
enum class Whereabouts : std::uint8_t {
    Unknown, ///< not compared
    There, ///< name and size agree, where most files of its old folder lie
    Moved, ///< name and size agree elsewhere, or the hash agrees under another name
    SizeDiffers, ///< the name is there, with another size
    Gone,
    Count
};

/// A file that is looked for.
struct SoughtFile {
    QString name; ///< empty: nothing to look for
    QString folder; ///< that it was in on the old machine
    std::uint64_t size = 0; ///< 0: not known
    std::optional<UuHash> hash = {};
};

/// Files that are looked for, by number. Read when asked for, some of them twice.
struct SoughtFiles {
    int count = 0;
    std::function<SoughtFile(int)> at;
};

/// What a folder holds of many files. Does not change once made.
struct DiskComparison {
    QString folder;
    bool byHash = false;
    std::vector<Whereabouts> whereabouts; ///< by number of the sought file
    std::vector<std::int32_t> found; ///< likewise, what was found of it: index of `files`; -1: nothing
    QStringList files; ///< below the folder, absolute
    std::array<int, static_cast<std::size_t>(Whereabouts::Count)> counts{};
    int hashed = 0; ///< files of which the windows of the hash were read
    int unreadable = 0; ///< of them, those that could not be
    bool isListingComplete = true; ///< false: the folder holds more files than FolderListing::FileLimit
    bool isStopped = false; ///< files that were not got to are Unknown
};

/// How far a comparison is, from 0 to 1; false asks it to stop.
using KeepComparing = std::function<bool(double share)>;

/// Looks for all of `sought` below `folder`. Nothing of a file is read but its size, and that only where its name is
/// looked for; `byHash` also reads the windows of the hash of files whose size is that of one that was not found, and
/// whose name is another. Call it from a worker.
std::shared_ptr<const DiskComparison> compareWithFolder(const QString &folder, const SoughtFiles &sought, bool byHash,
                                                        const KeepComparing &keepGoing = {},
                                                        const FileAccess &files = FileAccess::disk());

} // namespace ft
