// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/chunkmap.h"
#include "evidence/uuhash.h"
#include "formats/registry.h"
#include "wording/sentences.h"

#include <QMetaType>

#include <memory>
#include <stop_token>

namespace ft {

struct Opened;

/// What a list of files gives beside roles.h: std::shared_ptr<const ft::ChunkLane>, to be drawn in place of the words.
inline constexpr int LaneRole = Qt::UserRole + 100;

/// What a file of a folder is, in a line.
struct FolderEntry {
    QString path; ///< absolute; of a file in an archive, that of the archive goes on into it
    QString shown = {}; ///< where it lies in the archive, as the archive says; empty: on disk
    QString format = {}; ///< id such as "kazaa.dat"; empty: not recognised
    QString kind = {};
    QString name = {}; ///< the real name, from inside the file
    quint64 size = 0; ///< bytes on disk or, unpacked, of the contents
    std::optional<double> complete = {}; ///< 0 to 1, of a partial download
    QString verdict = {};
    Severity severity = Severity::Note; ///< of the worst finding
    QString state = {}; ///< of a partial: what its client last did with it
    std::optional<quint32> sources = {}; ///< of a partial: as many as it names
    quint64 started = 0; ///< of a partial: seconds since 1970; 0: not said
    QString startedText = {}; ///< the same as the style has it
    std::shared_ptr<const ChunkLane> lane = {}; ///< what of a partial is there; null: too many pieces to draw, or no partial
    std::optional<UuHash> hash = {}; ///< of a partial's contents
    bool hasData = true; ///< false: a partial that only says what it would be
    int twins = 0; ///< other files of the list with that hash
    int records = 0; ///< of a database: files it lists
    int lostRecords = 0; ///< those of them whose file is not in this list
    bool climbs = false; ///< in an archive: the name leads out of the folder it would be unpacked to
    bool isRead = false; ///< nothing but the path is known until then
    bool isOpen = false; ///< read, and could be opened
};

/// Opens and reads a file as a document would, without the slow checks. Never fails: the verdict says what is wrong.
FolderEntry folderEntry(const QString &path, const Style &style);
/// The same of what was opened already. `path`: under which it can be opened.
FolderEntry folderEntry(const Opened &opened, const QString &path, const Style &style);

/// Names of the files that a database lists, lower case and without folders; nothing for other formats. Reads every
/// record, up to DatabaseNames.
QStringList listedNames(const Opened &opened, std::stop_token stop);
/// More names than a computer shared; a file that holds more is compared no further.
inline constexpr int DatabaseNames = 200'000;

} // namespace ft

Q_DECLARE_METATYPE(std::shared_ptr<const ft::ChunkLane>)
