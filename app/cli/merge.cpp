// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "proofs.h"
#include "subject.h"

#include "evidence/hashtext.h"
#include "repair/examined.h"
#include "repair/merge.h"
#include "wording/json.h"
#include "wording/proofwords.h"
#include "wording/repairwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// The inputs of one merge, opened.
struct Inputs {
    QStringList paths;
    std::vector<Opened> opened;
    std::vector<Copy> copies;
    std::optional<std::size_t> preferred;
};

bool add(Inputs &inputs, const QString &path, bool isComplete, Console &console)
{
    Opened opened = ft::open(path);
    if (!opened.bytes) {
        console.complain(path, problemOf(opened));
        return false;
    }
    Copy copy = isComplete ? completeCopy(*opened.bytes) : partialCopy(*opened.bytes);
    if (!isComplete && !canCarry(copy)) {
        console.complain(path, Words::tr("is no partial download that could be read whole; repair it first"));
        return false;
    }
    inputs.paths.append(path);
    inputs.opened.push_back(std::move(opened));
    inputs.copies.push_back(std::move(copy));
    return true;
}

bool areOfOneFile(const Inputs &inputs, Console &console)
{
    for (std::size_t i = 1; i < inputs.copies.size(); ++i) {
        const QString path = inputs.paths.at(static_cast<qsizetype>(i));
        const QString first = oneLine(inputs.paths.front());
        switch (kinship(inputs.copies.front(), inputs.copies[i])) {
        case Kinship::Same:
            break;
        case Kinship::SizesDiffer:
            console.complain(path, Words::tr("is of another size than %1, so it is another file").arg(first));
            return false;
        case Kinship::HashesDiffer:
            console.complain(path, Words::tr("has another hash than %1, so it is another file").arg(first));
            return false;
        case Kinship::Unknown:
            console.complain(path, Words::tr("nothing says that this is the same file as %1").arg(first));
            return false;
        }
    }
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

/// Bytes of each side of a conflict that are told.
constexpr std::uint64_t ToldBytes = 32;

QString contentsOf(const Inputs &inputs, std::size_t copy, Extents extents)
{
    extents.size = std::min(extents.size, ToldBytes);
    return latinText(hexText(copyOf(*inputs.copies[copy].source, extents)));
}

/// Whether nobody knows which side of a conflict is right.
bool isUndecided(const Conflict &conflict)
{
    return !conflict.right;
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
            json.text(contentsOf(inputs, copy, conflict.extents));
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
                          .arg(QChar(conflict.right == copy ? u'*' : u' '), contentsOf(inputs, copy, conflict.extents),
                               conflict.extents.size > ToldBytes ? QStringLiteral("…") : QString(),
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
    Ledger ledger(std::numeric_limits<std::uint64_t>::max());
    const Merge merged = merge(inputs.copies, inputs.preferred, ledger);
    QString output;
    if (!merged.done)
        console.complain(inputs.paths.front(), Words::tr("not all bytes could be read; copy the files to a sound disk and try again"));
    else if (!inputs.preferred && std::any_of(merged.conflicts.begin(), merged.conflicts.end(), isUndecided))
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
    const bool isContradicted = merged.hash
        && (merged.verdict.judgement == Judgement::Mismatch || merged.verdict.judgement == Judgement::HeadMismatch);
    return isContradicted || !merged.conflicts.empty() ? Findings : Done;
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
        if (!add(inputs, request.arguments.at(i), lastIsComplete && i > 0, console))
            return Failed;
    }
    if (!readPreference(inputs, request, console) || !areOfOneFile(inputs, console))
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
    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Overwrite OUT if it exists")},
};

} // namespace

const Command mergeCommand{"merge", "FILE.dat...",
                           QT_TRANSLATE_NOOP("cli", "Joins what several partial downloads of one file have received."), options, runMerge};
const Command fillCommand{"fill", "FILE.dat COMPLETE",
                          QT_TRANSLATE_NOOP("cli", "Fills the gaps of a partial download from a complete copy."), options, runFill};

} // namespace ft::cli
