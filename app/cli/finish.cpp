// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "subject.h"

#include "formats/kazaa_dat.h"
#include "repair/filename.h"
#include "repair/finish.h"
#include "schema/reader.h"
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
    QString output; ///< empty: nothing was written
    QString problem; ///< why
    Finish finish;
    Status status = Failed;
};

bool isContradicted(const Finish &finish)
{
    return finish.verdict
        && (finish.verdict->judgement == Judgement::Mismatch || finish.verdict->judgement == Judgement::HeadMismatch);
}

bool isVerified(const Finish &finish)
{
    return finish.verdict && finish.verdict->judgement == Judgement::Verified;
}

QString problemOf(const Finish &finish, bool mustVerify)
{
    if (finish.fileSize == 0)
        return Words::tr("this job does not say how large its file is; repair it first");
    if (!finish.complete) {
        return Words::tr("not complete: %1 of %2 bytes are missing; merge it with another partial or fill it from a copy")
            .arg(finish.missing.total()).arg(finish.fileSize);
    }
    if (mustVerify && !isVerified(finish))
        return Words::tr("the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same");
    return {};
}

Outcome finishOne(const QString &path, const QDir &folder, const Request &request, Console &console)
{
    Outcome outcome;
    outcome.path = path;
    const Opened opened = ft::open(path);
    outcome.problem = cli::problemOf(opened);
    if (opened.bytes) {
        outcome.finish = finish(read(kazaaDat, *opened.bytes), *opened.bytes);
        outcome.problem = problemOf(outcome.finish, request.value(QStringLiteral("verify")) == QStringLiteral("require"));
    }
    if (!outcome.problem.isEmpty())
        return outcome;
    const QString name = request.style.codePage.decode(outcome.finish.path);
    const QString output = freePath(folder, safeName(name.toStdString()));
    const Changed file(*opened.bytes, outcome.finish.plan(opened.bytes->size()));
    const CopyOptions options{.force = false, .modified = modificationTime(opened)};
    if (output.isEmpty())
        outcome.problem = Words::tr("its name and all numbered ones are taken in that folder");
    else if (writeNew(output, file, options, console))
        outcome.output = output;
    if (!outcome.output.isEmpty())
        outcome.status = isContradicted(outcome.finish) ? Findings : Done;
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
    json.number(key("size"), outcome.finish.fileSize);
    json.number(key("missing_bytes"), outcome.finish.missing.total());
    json.key(key("verdict"));
    if (outcome.finish.verdict) {
        json.text(latin(word(outcome.finish.verdict->judgement)));
        json.key(key("coverage"));
        json.real(outcome.finish.verdict->coverage());
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
                  + (outcome.finish.verdict ? sentence(*outcome.finish.verdict) : Words::tr("The job names no hash, so nothing was verified.")));
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
    Status status = Done;
    for (const QString &path : request.arguments) {
        const Outcome outcome = finishOne(path, QDir(folder), request, console);
        if (!outcome.problem.isEmpty())
            console.complain(path, outcome.problem);
        if (request.json)
            writeJson(json, outcome);
        else
            print(outcome, console);
        status = worse(status, outcome.status);
        if (console.isBroken())
            break;
    }
    return status;
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
