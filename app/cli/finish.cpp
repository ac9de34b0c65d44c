// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "subject.h"

#include "rescue/finishing.h"
#include "wording/json.h"
#include "wording/proofwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

struct Outcome {
    QString path;
    Finishing job;
    QString output; ///< empty: nothing was written
    QString problem; ///< why
    Status status = Failed;
};

QString problemOf(const Finishing &job, bool mustVerify)
{
    if (!job.opened.bytes)
        return cli::problemOf(job.opened);
    if (job.problem.isEmpty() && mustVerify && !job.isVerified())
        return Words::tr("the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same");
    return job.problem;
}

Outcome finishOne(const QString &path, const QDir &folder, const Request &request, Console &console)
{
    Outcome outcome;
    outcome.path = path;
    outcome.job = finishingOf(ft::open(path), request.style.codePage);
    outcome.problem = problemOf(outcome.job, request.value(QStringLiteral("verify")) == QStringLiteral("require"));
    if (!outcome.problem.isEmpty())
        return outcome;
    const RescuedFile file = finishInto(folder, outcome.job);
    if (isThere(file, path, console)) {
        outcome.output = file.path;
        outcome.status = outcome.job.isContradicted() ? Findings : Done;
    }
    return outcome;
}

void writeJson(Json &json, const Outcome &outcome)
{
    json.beginObject();
    json.text(key("path"), outcome.path);
    json.key(key("output"));
    outcome.output.isEmpty() ? json.null() : json.text(outcome.output);
    if (!outcome.problem.isEmpty())
        json.text(key("error"), outcome.problem);
    json.number(key("size"), outcome.job.finish.fileSize);
    json.number(key("missing_bytes"), outcome.job.finish.missing.total());
    json.key(key("verdict"));
    if (outcome.job.finish.verdict) {
        json.text(latin(word(outcome.job.finish.verdict->judgement)));
        json.key(key("coverage"));
        json.real(outcome.job.finish.verdict->coverage());
    } else {
        json.null();
    }
    json.endObject();
    json.finishLine();
}

void print(const Outcome &outcome, Console &console)
{
    if (outcome.output.isEmpty())
        return;
    console.print(oneLine(outcome.path) + QStringLiteral(" → ") + oneLine(outcome.output));
    console.print(QStringLiteral("  ")
                  + (outcome.job.finish.verdict ? sentence(*outcome.job.finish.verdict) : Words::tr("The job names no hash, so nothing was verified.")));
}

Status run(const Request &request, Console &console)
{
    const QString folder = request.value(QStringLiteral("d"));
    const QString verify = request.value(QStringLiteral("verify"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        console.complain(Words::tr("name a folder that exists with -d"));
        return Failed;
    }
    if (!verify.isEmpty() && verify != QStringLiteral("require") && verify != QStringLiteral("report")) {
        console.complain(Words::tr("--verify takes “require” or “report”"));
        return Failed;
    }
    Json json(console.out());
    return withEach(request, console, [&](const QString &path) {
        const Outcome outcome = finishOne(path, QDir(folder), request, console);
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
    {"verify", "WHAT", QT_TRANSLATE_NOOP("cli", "report (default): say what the hash proves; require: write only what it verifies")},
};

} // namespace

const Command finishCommand{"finish", "FILE.dat...",
                            QT_TRANSLATE_NOOP("cli", "Makes complete downloads the files they were to become, under their own names."),
                            options, run};

} // namespace ft::cli
