// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ft {

/// How many characters of a Windows path are the folder or drive `folder`, without the backslash behind it. In any case, by
/// either slash. Nothing where the path leads elsewhere: "C:\Kazaa" is no part of "C:\Kazaa Lite\a.mp3".
std::optional<qsizetype> folderLength(const QString &path, const QString &folder);

/// A folder without slashes at its end; "C:\" is "C:".
QString bareFolder(const QString &folder);

} // namespace ft
