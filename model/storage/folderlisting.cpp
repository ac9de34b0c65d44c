// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderlisting.h"

#include <QDirIterator>

#include <algorithm>

namespace ft {

FolderListing filesBelow(const QString &folder, std::stop_token stop, qsizetype limit)
{
    FolderListing listing;
    QDirIterator entry(QDir(folder).absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entry.hasNext()) {
        if (stop.stop_requested() || listing.files.size() >= limit) {
            listing.complete = false;
            break;
        }
        listing.files.append(entry.next());
    }
    std::sort(listing.files.begin(), listing.files.end());
    return listing;
}

} // namespace ft
