// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "schema/identify.h"
#include "storage/opened.h"

#include <vector>

namespace ft::cli {

/// One input file and what reading it gave.
struct Subject {
    QString path; ///< as the user wrote it
    Opened opened;
    std::vector<Candidate> candidates; ///< empty where the user named the format
    Tree tree; ///< its format is null where nothing was read
    std::vector<Finding> findings; ///< of the opening, the fields, the texts and every row, in file order
    QString problem; ///< why nothing was read; empty otherwise

    bool isRead() const { return tree.format != nullptr; }
    std::uint64_t size() const { return opened.bytes ? opened.bytes->size() : 0; }
    /// By the worst finding.
    Status status() const;
};

inline constexpr Option ReadAs{"as", "FORMAT",
                               QT_TRANSLATE_NOOP("cli", "Read the files as this format, whatever they look like")};
inline constexpr Option ChosenReading{
    "reading", "RIVAL=READING", QT_TRANSLATE_NOOP("cli", "Of several possible readings take this one (ranges=ends)")};
/// Both, for commands that read files and have no other options.
extern const std::span<const Option> readingOptions;

/// False after a complaint if --as or --reading cannot be meant for any file.
bool checkReadingOptions(const Request &request, Console &console);

/// Ids of all formats, for sentences.
QString formatNames();
/// The readings of --reading that this format has, an index per rival; -1: none. Others do not mind.
std::vector<int> forcedReadings(const Format &format, const Request &request);

/// Why a file could not be opened; empty where it could.
QString problemOf(const Opened &opened);
QString problemOf(OpenError error, const QString &reason);

/// Opens, recognises and reads a file. What goes wrong is said in `problem` and, with the path, on standard error.
Subject readSubject(const QString &path, const Request &request, Console &console);
/// The same of what was opened already.
Subject readSubject(const QString &path, Opened opened, const Request &request, Console &console);

} // namespace ft::cli
