// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <QByteArray>

namespace ft {

/// A name from an archive that does not say its encoding: UTF-8 where it is that, else the one given.
QString decodedName(const QByteArray &name, const char *otherwise);

/// A path for use inside a folder: '/' between its parts, each a safe name, none of them leading upwards. `climbs` is
/// set where the name as written would lead out.
QString placeOf(const QString &name, bool &climbs);

/// Gives each entry its path, no two alike (case ignored, as on Windows).
void placeEntries(std::vector<ArchiveEntry> &entries);

} // namespace ft
