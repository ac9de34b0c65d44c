// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>

namespace ft {

/// The files below a folder.
struct FolderListing {
    /// More files than a folder of old downloads ever held; a dropped "/" ends here.
    static constexpr qsizetype FileLimit = 100'000;

    QStringList files; ///< absolute, in the order of their paths; hidden files included
    bool complete = true; ///< false: stopped, or more files than the limit
};

/// Lists the regular files below `folder`, however deep. Links to files count as files; links to folders are not
/// followed, so that there is no going round in circles. Can take long on slow media: call it from a worker.
FolderListing filesBelow(const QString &folder, std::stop_token stop = {}, qsizetype limit = FolderListing::FileLimit);

} // namespace ft
