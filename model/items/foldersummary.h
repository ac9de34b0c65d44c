// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/registry.h"
#include "wording/sentences.h"

#include <QMetaType>

namespace ft {

/// What a file of a folder is, in a line.
struct FolderEntry {
    QString path; ///< absolute
    QString format = {}; ///< id such as "kazaa.dat"; empty: not recognised
    QString kind = {};
    QString name = {}; ///< the real name, from inside the file
    quint64 size = 0; ///< bytes on disk or, unpacked, of the contents
    std::optional<double> complete = {}; ///< 0 to 1, of a partial download
    QString verdict = {};
    Severity severity = Severity::Note; ///< of the worst finding
    bool isRead = false; ///< nothing but the path is known until then
    bool isOpen = false; ///< read, and could be opened
};

/// Opens and reads a file as a document would, without the slow checks. Never fails: the verdict says what is wrong.
FolderEntry folderEntry(const QString &path, const Style &style);

} // namespace ft
