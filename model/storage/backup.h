// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patchset.h"
#include "savetarget.h"
#include "writer.h"

#include <QStringList>

namespace ft {

/// A backup of a small file is a copy, NAME~; of a large one that is written in place it is what is replaced,
/// NAME.tail~, in the format of PatchSet. Neither ever takes the place of an older one: the next is NAME~2.

/// Copies the file, unless that was done before in this session. Returns the backup's path; empty where none is asked.
QString backUpWhole(SaveTarget &target, const SaveOptions &options);

/// Keeps what the change replaces, beside what was kept before in this session.
QString backUpPatched(SaveTarget &target, const PatchSet &change, const SaveOptions &options);

/// What makes a file of those bytes the original again. Throws where they cannot have been it.
Plan wayBack(const PatchSet &kept, const ByteSource &now, const QByteArray &backupName);

/// The backups of a file in a folder (empty: beside it), newest first.
QStringList backupsOf(const QString &path, const QString &folder = {});

} // namespace ft
