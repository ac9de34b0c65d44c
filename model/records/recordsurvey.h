// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordset.h"
#include "textsample.h"

#include "wording/codepageguess.h"

#include <QPromise>

namespace ft {

/// What going through the records of a list found so far: how many are odd, and which meta tags occur.
struct RecordSurvey {
    int records = 0; ///< gone through
    int empty = 0;
    int damaged = 0;
    int withLeftOvers = 0;
    std::vector<std::uint64_t> tags; ///< ascending
    TextSample texts; ///< what the guess is made from
    CodePageGuess codePage; ///< when all records were gone through

    friend bool operator==(const RecordSurvey &, const RecordSurvey &) = default;
};

/// Goes through the records [0, until), quickly enough for the GUI thread if they are few.
RecordSurvey survey(std::shared_ptr<const RecordSet> set, int until);

/// Goes on behind `start` to the end, and reports where it stands ten times a second and at the end.
void survey(std::shared_ptr<const RecordSet> set, const RecordSurvey &start, QPromise<RecordSurvey> &promise);

} // namespace ft
