// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ft {

/// What goes into the desktop's list of recent files.
struct RecentUse {
    QString file; ///< absolute
    QString mimeType;
    QDateTime when;
};

/// Where the list of this person is: recently-used.xbel.
QString recentlyUsedList();

/// Adds a use to a list of recent files in the format of the Desktop Bookmark Specification, or renews the entry that
/// the file has there; what others wrote stays as it is. The list is replaced whole or not at all. False where it
/// cannot be read as such a list or written: then nothing was changed.
bool addToRecentlyUsed(const QString &list, const RecentUse &use);

} // namespace ft
