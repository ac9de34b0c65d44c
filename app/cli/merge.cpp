// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "proofs.h"
#include "subject.h"

#include "rescue/joining.h"
#include "wording/json.h"
#include "wording/proofwords.h"
#include "wording/repairwords.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// The inputs of one merge, opened.
struct Inputs {
    QStringList paths; ///< as the user wrote them
    Joining joining;
    std::optional<std::size_t> preferred;
};

bool add(Inputs &inputs, const QString &path, Joining::Kind kind, Console &console)
{
    Opened opened = ft::open(path);
    const QString unopened = problemOf(opened);
    const QString problem = unopened.isEmpty() ? inputs.joining.add(std::move(opened), kind) : unopened;
    if (!problem.isEmpty()) {
        console.complain(path, problem);
        return false;
    }
    inputs.paths.append(path);
    return true;
}

bool readPreference(Inputs &inputs, const Request &request, Console &console)
{
    const QString preferred = request.value(QStringLiteral("prefer"));
    if (preferred.isEmpty())
        return true;
    const qsizetype index = inputs.paths.indexOf(preferred);
    if (index < 0) {
        console.complain(Words::tr("--prefer takes one of the inputs"));
        return false;
    }
    inputs.preferred = static_cast<std::size_t>(index);
    return true;
}

void writeConflicts(Json &json, const Merge &merged, const Inputs &inputs)
{
    json.key(key("conflicts"));
    json.beginArray();
    for (const Conflict &conflict : merged.conflicts) {
        json.beginObject();
        json.number(key("offset"), conflict.extents.at);
        json.number(key("size"), conflict.extents.size);
        json.key(key("files"));
        json.beginArray();
        for (const std::size_t copy : conflict.copies)
            json.text(inputs.paths.at(static_cast<qsizetype>(copy)));
        json.endArray();
        json.key(key("contents")); // the first bytes, in the order of the files
        json.beginArray();
        for (const std::size_t copy : conflict.copies)
            json.text(latinText(inputs.joining.contents(copy, conflict.extents)));
        json.endArray();
        json.key(key("right"));
        conflict.right ? json.text(inputs.paths.at(static_cast<qsizetype>(*conflict.right))) : json.null();
        json.endObject();
    }
    json.endArray();
}

void writeJson(Json &json, const Merge &merged, const Inputs &inputs, const QString &output)
{
    json.beginObject();
    json.text(key("path"), inputs.paths.front());
    json.key(key("output"));
    output.isEmpty() ? json.null() : json.text(output);
    json.number(key("size"), merged.fileSize);
    json.number(key("completed_bytes"), merged.held.total());
    json.key(key("verdict"));
    merged.hash ? json.text(latin(word(merged.verdict.judgement))) : json.null();
    writeConflicts(json, merged, inputs);
    json.number(key("hypotheses"), merged.arbitration.hypotheses);
    json.key(key("odds"));
    merged.arbitration.odds ? json.real(*merged.arbitration.odds) : json.null();
    json.endObject();
    json.finishLine();
}

void print(const Conflict &conflict, const Inputs &inputs, Console &console)
{
    console.print(Words::tr("  %1: %2 differ").arg(offsetText(conflict.extents.at), exactSizeText(conflict.extents.size)));
    for (const std::size_t copy : conflict.copies) {
        console.print(QStringLiteral("    %1 %2%3  %4")
                          .arg(QChar(conflict.right == copy ? u'*' : u' '), latinText(inputs.joining.contents(copy, conflict.extents)),
                               conflict.extents.size > Joining::ToldBytes ? QStringLiteral("…") : QString(),
                               oneLine(inputs.paths.at(static_cast<qsizetype>(copy)))));
    }
}

void print(const Merge &merged, const Inputs &inputs, const QString &output, Console &console)
{
    for (const Conflict &conflict : merged.conflicts)
        print(conflict, inputs, console);
    if (merged.arbitration.odds)
        console.print(QStringLiteral("  ") + sentence(merged.arbitration));
    if (output.isEmpty())
        return;
    console.print(Words::tr("%1: %2 of %3 bytes").arg(oneLine(output)).arg(merged.held.total()).arg(merged.fileSize));
    if (merged.hash)
        console.print(QStringLiteral("  ") + sentence(merged.verdict));
}

Status mergeInputs(const Inputs &inputs, const Request &request, Console &console)
{
    const Merge merged = inputs.joining.merge(inputs.preferred);
    QString output;
    if (!merged.done)
        console.complain(inputs.paths.front(), Words::tr("not all bytes could be read; copy the files to a sound disk and try again"));
    else if (!inputs.preferred && !isDecided(merged))
        console.complain(Words::tr("the files contradict each other and nothing was written; say with --prefer FILE which one is right"));
    else if (writeNew(request.value(QStringLiteral("o")), merged.result, {.force = request.has(QStringLiteral("force")), .modified = {}}, console))
        output = request.value(QStringLiteral("o"));
    if (request.json) {
        Json json(console.out());
        writeJson(json, merged, inputs, output);
    } else {
        print(merged, inputs, output, console);
    }
    if (output.isEmpty())
        return merged.conflicts.empty() ? Failed : Findings;
    return isContradicted(merged) || !merged.conflicts.empty() ? Findings : Done;
}

Status run(const Request &request, Console &console, bool lastIsComplete)
{
    if (request.value(QStringLiteral("o")).isEmpty()) {
        console.complain(Words::tr("name the output with -o"));
        return Failed;
    }
    if (request.arguments.size() < 2 || (lastIsComplete && request.arguments.size() > 2)) {
        console.complain(lastIsComplete ? Words::tr("name a partial download and a complete copy")
                                        : Words::tr("name two partial downloads or more"));
        return Failed;
    }
    Inputs inputs;
    for (qsizetype i = 0; i < request.arguments.size(); ++i) {
        if (!add(inputs, request.arguments.at(i), lastIsComplete && i > 0 ? Joining::Kind::Complete : Joining::Kind::Partial, console))
            return Failed;
    }
    if (!readPreference(inputs, request, console))
        return Failed;
    return mergeInputs(inputs, request, console);
}

Status runMerge(const Request &request, Console &console)
{
    return run(request, console, false);
}

Status runFill(const Request &request, Console &console)
{
    return run(request, console, true);
}

constexpr Option options[] = {
    {"o", "OUT.dat", QT_TRANSLATE_NOOP("cli", "Write the result to this file")},
    {"prefer", "FILE", QT_TRANSLATE_NOOP("cli", "Which input is right where they contradict each other")},
    Overwrite,
};

} // namespace

const Command mergeCommand{"merge", "FILE.dat...",
                           QT_TRANSLATE_NOOP("cli", "Joins what several partial downloads of one file have received."), options, runMerge};
const Command fillCommand{"fill", "FILE.dat COMPLETE",
                          QT_TRANSLATE_NOOP("cli", "Fills the gaps of a partial download from a complete copy."), options, runFill};

} // namespace ft::cli
