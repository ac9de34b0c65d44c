// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include "evidence/joined.h"
#include "evidence/rangeset.h"

namespace ft {

/// The file that a document speaks of at the moment, what is said about it, and what there is of it.
struct HashSubject {
    enum Kind {
        Nothing, ///< the document names no file, or no record is looked at
        Job, ///< the download a .dat belongs to
        Record, ///< the record of a database that has the focus
        Link, ///< the link of a text that has the focus, else the first
        File, ///< the document itself: a complete file of a kind that is not known
    };
    Kind kind = Nothing;
    Mention mention;
    std::vector<HashClaim> claims; ///< the one that most fields name first; more than one: they disagree
    RangeSet present; ///< bytes of the file that are there
    std::shared_ptr<const ByteSource> source; ///< where they are; null without data

    bool hasData() const { return source != nullptr; }
    bool isWhole() const { return hasData() && present.covers({0, mention.size}); }
};

/// What `document` speaks of, by its tree and its focus.
HashSubject hashSubject(Document &document);

} // namespace ft
