// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "subject.h"

#include "rescue/extraction.h"
#include "wording/json.h"

#include <QCoreApplication>
#include <QDir>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// One job and what was taken out of it.
struct Outcome {
    QString path;
    Extraction job;
    Extracted written;
    QString problem; ///< why nothing was written, or not everything
    Status status = Failed;
};

Outcome extractOne(const QString &path, const QDir &folder, const Request &request)
{
    Outcome outcome;
    outcome.path = path;
    outcome.job = extractionOf(ft::open(path), request.style.codePage);
    outcome.problem = outcome.job.opened.bytes ? outcome.job.problem : problemOf(outcome.job.opened);
    if (!outcome.problem.isEmpty())
        return outcome;
    outcome.written = extractInto(folder, outcome.job, request.has(QStringLiteral("sparse")) ? ExtractAs::Sparse : ExtractAs::Parts);
    outcome.problem = outcome.written.problem;
    outcome.status = outcome.problem.isEmpty() ? Done : Failed;
    return outcome;
}

void writeJson(Json &json, const Outcome &outcome)
{
    json.beginObject();
    json.text(key("path"), outcome.path);
    if (!outcome.problem.isEmpty())
        json.text(key("error"), outcome.problem);
    json.number(key("size"), outcome.job.extract.fileSize);
    json.number(key("completed_bytes"), outcome.job.extract.held.total());
    json.key(key("outputs"));
    json.beginArray();
    for (const Extracted::Part &output : outcome.written.parts) {
        json.beginObject();
        json.text(key("path"), output.path);
        json.number(key("offset"), output.extents.at);
        json.number(key("size"), output.extents.size);
        json.endObject();
    }
    json.endArray();
    json.key(key("map"));
    outcome.written.map.isEmpty() ? json.null() : json.text(outcome.written.map);
    json.endObject();
    json.finishLine();
}

void print(const Outcome &outcome, Console &console)
{
    for (const Extracted::Part &output : outcome.written.parts)
        console.print(oneLine(outcome.path) + QStringLiteral(" → ") + oneLine(output.path));
    if (!outcome.written.map.isEmpty())
        console.print(QStringLiteral("  ") + Words::tr("what is there and what is not: %1").arg(oneLine(outcome.written.map)));
}

Status run(const Request &request, Console &console)
{
    const QString folder = request.value(QStringLiteral("d"));
    if (folder.isEmpty() || !QDir(folder).exists()) {
        console.complain(Words::tr("name a folder that exists with -d"));
        return Failed;
    }
    Json json(console.out());
    return withEach(request, console, [&](const QString &path) {
        const Outcome outcome = extractOne(path, QDir(folder), request);
        if (!outcome.problem.isEmpty())
            console.complain(path, outcome.problem);
        if (request.json)
            writeJson(json, outcome);
        else
            print(outcome, console);
        return outcome.status;
    });
}

constexpr Option options[] = {
    {"d", "DIR", QT_TRANSLATE_NOOP("cli", "The folder for the files; nothing is written outside of it")},
    {"sparse", nullptr, QT_TRANSLATE_NOOP("cli", "One file with gaps, and beside it a map of them for GNU ddrescue (.map)")},
};

} // namespace

const Command extractCommand{"extract", "FILE.dat...",
                             QT_TRANSLATE_NOOP("cli", "Takes out what a download has received: each finished range as a file, or one file with gaps."),
                             options, run};

} // namespace ft::cli
