// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

/// The folder on disk that holds a file, or the archive that it lies in; for what was dropped as text, the home folder.
QString folderOf(const QString &path);

} // namespace ft
