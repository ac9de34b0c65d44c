// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextstep.h"

#include "document.h"
#include "repairsearch.h"

#include "formats/kazaa_dat.h"
#include "repair/extract.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(nextStep)
};

NextStep stepOfJob(const Document &document)
{
    const Extract job = extract(document.tree(), document.bytes());
    if (job.fileSize == 0)
        return NextStep::None;
    return job.held.covers({0, job.fileSize}) ? NextStep::Finish : NextStep::Fill;
}

} // namespace

NextStep nextStep(const Document &document)
{
    const Format *format = document.tree().format;
    if (isRepairable(document))
        return NextStep::Repair;
    if (format == &kazaaDat)
        return stepOfJob(document);
    if (format && format->id == "sig2dat.link")
        return NextStep::Make;
    return format || document.bytes().size() == 0 ? NextStep::None : NextStep::Verify;
}

QString label(NextStep step)
{
    switch (step) {
    case NextStep::Repair:
        return StepWords::tr("Repair...");
    case NextStep::Finish:
        return StepWords::tr("Finish...");
    case NextStep::Fill:
        return StepWords::tr("Fill gaps...");
    case NextStep::Make:
        return StepWords::tr("New download...");
    case NextStep::Verify:
        return StepWords::tr("Verify...");
    case NextStep::None:
        break;
    }
    return {};
}

QString explanation(NextStep step)
{
    switch (step) {
    case NextStep::Repair:
        return StepWords::tr("See what can be done about it. Nothing is changed before you say so");
    case NextStep::Finish:
        return StepWords::tr("All parts are there: make it the file it was to become");
    case NextStep::Fill:
        return StepWords::tr("Take what is missing from a complete copy");
    case NextStep::Make:
        return StepWords::tr("Make a download of what the link says");
    case NextStep::Verify:
        return StepWords::tr("Hold it against a hash");
    case NextStep::None:
        break;
    }
    return {};
}

} // namespace ft
