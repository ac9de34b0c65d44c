// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wantedfile.h"

#include "evidence/verdict.h"
#include "storage/folderlisting.h"

#include <QMetaType>

#include <vector>

namespace ft {

/// Why a file was found, the strongest reason first.
enum class Ground : quint8 {
    EveryByte, ///< the kzhash agrees
    Hash, ///< size and all windows of the UUHash agree
    Head, ///< size and the first 300 KiB agree; more is not known, or not covered by the hash
    Size, ///< the size agrees, and nothing else is known
    Damaged, ///< size and the first 300 KiB agree, the rest contradicts: a damaged copy, or another version
};

/// A file that is the wanted one, or could be.
struct FileMatch {
    QString path; ///< absolute
    quint64 size = 0;
    Ground ground = Ground::Size;
    std::optional<Verdict> verdict; ///< where there was a hash to hold it against
};

/// How far a search is.
struct SearchProgress {
    enum Step { Listing, Sizes, Contents };
    Step step = Listing;
    qsizetype done = 0; ///< files of the step; 0 of 0 while listing
    qsizetype total = 0;
    QString path; ///< Contents: the file being read
};

/// What a search has come to.
struct SearchResult {
    std::vector<FileMatch> matches; ///< the strongest ground first, then by path
    qsizetype files = 0; ///< that were listed
    qsizetype read = 0; ///< whose contents were read, or begun to be
    QStringList unreadable; ///< right size, but could not be read, or changed meanwhile
    bool isListingComplete = true; ///< false: more files than FolderListing::FileLimit
    bool isCancelled = false; ///< what was found until then is there all the same
};

/// What a search sees of a file system. Tests put another one in its place.
struct FileAccess {
    std::function<FolderListing(const QString &folder, std::stop_token)> list;
    std::function<std::optional<std::uint64_t>(const QString &path)> size; ///< nothing where it cannot be asked
    std::function<std::shared_ptr<const ByteSource>(const QString &path)> open; ///< null where it cannot be read

    static FileAccess disk();
};

/// Who wants to know how far it is. All may be empty; called from the searching thread.
struct SearchListener {
    std::stop_token stop;
    std::function<void(const SearchProgress &)> progressed;
    std::function<void(const FileMatch &)> found; ///< as soon as it is
};

/// Looks for a file below `folder`: sizes first, then 300 KiB of those of the right size, then the windows of the hash, then
/// (with a kzhash) all bytes; each only of files that agree so far. Can take long; call it from a worker.
SearchResult searchFolder(const QString &folder, const WantedFile &wanted, const SearchListener &listener = {},
                          const FileAccess &files = FileAccess::disk());

/// Why a file was found, in one sentence. Plain text, translated.
QString sentence(const FileMatch &match);

} // namespace ft

Q_DECLARE_METATYPE(ft::FileMatch)
Q_DECLARE_METATYPE(ft::SearchProgress)
Q_DECLARE_METATYPE(ft::SearchResult)
