// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "proofs.h"

#include "rescue/newjob.h"
#include "wording/json.h"
#include "wording/proofwords.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

Status run(const Request &request, Console &console)
{
    const QString out = request.value(QStringLiteral("o"));
    if (out.isEmpty() || request.arguments.size() != 1) {
        console.complain(Words::tr("name one link, and the output with -o"));
        return Failed;
    }
    const Link link = readLink(request.arguments.front().toStdString());
    complain(link, request.arguments.front(), console);
    const NewJob job = newJob(link, request.style.codePage);
    if (!job.problem.isEmpty())
        console.complain(job.problem);
    if (!job.problem.isEmpty() || !writeNew(out, MemorySource(job.bytes), {.force = request.has(QStringLiteral("force")), .modified = {}}, console))
        return Failed;
    if (request.json) {
        Json json(console.out());
        json.beginObject();
        json.text(QLatin1StringView("path"), out);
        json.number(QLatin1StringView("size"), *link.size);
        json.text(QLatin1StringView("hash"), latinText(hexText(View(*link.uuHash))));
        json.endObject();
        json.finishLine();
    } else {
        console.print(Words::tr("%1: a job for %2").arg(oneLine(out), exactSizeText(*link.size)));
    }
    return Done;
}

constexpr Option options[] = {
    {"o", "NEW.dat", QT_TRANSLATE_NOOP("cli", "Write the job to this file")},
    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Overwrite it if it exists")},
};

} // namespace

const Command makeCommand{"make", "LINK", QT_TRANSLATE_NOOP("cli", "Makes a job that has received nothing yet from a link."), options, run};

} // namespace ft::cli
