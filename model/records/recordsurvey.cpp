// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsurvey.h"

#include "recordreader.h"

#include "evidence/reportpace.h"

#include <algorithm>

namespace ft {

namespace {

constexpr int RecordsInLook = 256; ///< at the clock

void take(RecordSurvey &survey, RecordReader &reader)
{
    const int row = survey.records;
    const RecordReader::Record &record = reader.record(row);
    ++survey.records;
    survey.empty += record.state & EmptyRecord ? 1 : 0;
    survey.damaged += record.state & DamagedRecord ? 1 : 0;
    survey.withLeftOvers += record.state & LeftOverRecord ? 1 : 0;
    for (const std::uint64_t tag : record.tags) {
        const auto place = std::lower_bound(survey.tags.begin(), survey.tags.end(), tag);
        // More columns than anyone looks at: damaged records invent ids.
        constexpr std::size_t TagLimit = 100;
        if ((place == survey.tags.end() || *place != tag) && survey.tags.size() < TagLimit)
            survey.tags.insert(place, tag);
    }
    reader.forEachText(row, [&survey](View text) { survey.texts.add(text); });
    if (survey.records == reader.set().rowCount())
        survey.codePage = guessCodePage(survey.texts.texts());
}

} // namespace

RecordSurvey survey(std::shared_ptr<const RecordSet> set, int until)
{
    RecordReader reader(std::move(set));
    RecordSurvey found;
    while (found.records < std::min(until, reader.set().rowCount()))
        take(found, reader);
    return found;
}

void survey(std::shared_ptr<const RecordSet> set, const RecordSurvey &start, QPromise<RecordSurvey> &promise)
{
    RecordReader reader(std::move(set));
    RecordSurvey found = start;
    ReportPace pace;
    while (found.records < reader.set().rowCount() && !promise.isCanceled()) {
        take(found, reader);
        if (found.records % RecordsInLook == 0 && pace.isDue())
            promise.addResult(found);
    }
    promise.addResult(found);
}

} // namespace ft
