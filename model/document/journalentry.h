// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace ft {

/// Bytes that a change took or brought: themselves where they are few, else their digest.
struct JournalBytes {
    static constexpr quint64 MostShown = 64;

    quint64 size = 0;
    QByteArray bytes; ///< all of them, if they are few enough
    QByteArray sha256; ///< of longer ones; empty: not (yet) computed
};

/// One place that a step has changed.
struct JournalSplice {
    quint64 at = 0; ///< offset before the change
    JournalBytes removed;
    JournalBytes inserted;
};

/// What is known of the content on one side of a step.
struct ContentDigest {
    enum class Scope {
        Whole, ///< of all bytes
        Places, ///< of the changed places alone, one behind the other: the whole is larger than is read for every step
    };
    enum class State { Pending, Known, Unknown }; ///< Unknown: the file on disk was another one before it was computed

    quint64 size = 0; ///< of the whole content
    Scope scope = Scope::Whole;
    State state = State::Pending;
    QByteArray sha256;
};

/// One step of a document.
struct JournalEntry {
    enum class What { Done, Undone, Redone, Saved };

    /// More places than anyone reads; the digests speak for the others too.
    static constexpr qsizetype MostSplices = 1000;

    What what = What::Done;
    QDateTime time; ///< UTC; of typing, when it went on last
    QString text; ///< what the history calls it; of a save, the path
    QString reason; ///< as somebody wrote it; empty: the text says it
    QList<JournalSplice> splices; ///< at most MostSplices
    quint64 places = 0; ///< all of them
    ContentDigest before;
    ContentDigest after; ///< of a save: of the whole file, however large
};

} // namespace ft
