// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include "storage/saveresult.h"

namespace ft {

// Words for what a journal holds, for views too. Plain text.
QString whatText(JournalEntry::What what); ///< "changed", "undone", ...
QString digestText(const ContentDigest &side); ///< the digest with what it is of, or why there is none
QString bytesText(const JournalBytes &bytes); ///< in hex, or by length and digest
QString placesText(const JournalEntry &entry); ///< how many places, and the first ones

QByteArray journalLines(const Journal &journal); ///< JSON Lines: what it is about, then an object for each entry
QByteArray journalText(const Journal &journal);
QByteArray journalPage(const Journal &journal); ///< HTML; texts of files are escaped in it

/// Writes it in the form that the name asks for: .jsonl, .html, text for any other. Takes the place of what is there.
SaveResult exportJournal(const QString &path, const Journal &journal);

} // namespace ft
