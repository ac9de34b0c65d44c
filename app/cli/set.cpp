// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "larger.h"
#include "output.h"
#include "subject.h"

#include "schema/editseries.h"
#include "schema/reader.h"
#include "wording/editwords.h"
#include "wording/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace ft::cli {

namespace {

/// One file, changed step by step: what comes later sees what came before.
struct Patch {
    Plan plan; ///< from the file to what it is now
    std::vector<Followed> follows;
    std::vector<LargerSlot> moved; ///< records that outgrew their slots
    QString problem; ///< empty: every step was made
};

/// What one argument asks for, given the file as it is by then.
using Step = Edit (*)(const Tree &tree, const ByteSource &bytes, const QString &argument, const Request &request,
                      Follow follow, QString &problem);

Edit nothingAt(const QString &path)
{
    return {{}, {}, Refusal{Refusal::NoSuchPlace, path.toStdString(), 0, 0, {}}};
}

Edit setStep(const Tree &tree, const ByteSource &bytes, const QString &argument, const Request &request, Follow follow,
             QString &problem)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals < 1) {
        problem = Words::tr("“%1” is not of the form PATH=VALUE").arg(oneLine(argument));
        return {};
    }
    const QString path = argument.left(equals);
    ByteWindow window(bytes);
    Edit edit;
    const bool exists = visitField(tree, path.toStdString(), window, [&](const Tree &near, NodeId node) {
        const Typed value = typed(near, node, argument.mid(equals + 1), request.style.codePage);
        problem = value.problem;
        if (problem.isEmpty())
            edit = setValues(near, bytes, value.settings, follow);
    });
    return exists ? edit : nothingAt(path);
}

Edit insertStep(const Tree &tree, const ByteSource &bytes, const QString &argument, const Request &, Follow follow, QString &)
{
    return insertElement(tree, bytes, argument.toStdString(), follow);
}

Edit removeStep(const Tree &tree, const ByteSource &bytes, const QString &argument, const Request &, Follow follow, QString &)
{
    ByteWindow window(bytes);
    Edit edit;
    const bool exists = visitField(tree, argument.toStdString(), window,
                                   [&](const Tree &near, NodeId node) { edit = remove(near, bytes, node, follow); });
    return exists ? edit : nothingAt(argument);
}

Patch patched(const Subject &subject, const Request &request, Step step)
{
    const Follow follow = request.has(QStringLiteral("literal")) ? Follow::None : Follow::All;
    Patch patch;
    EditSeries series(subject.tree, *subject.opened.bytes);
    for (const QString &argument : request.arguments.mid(1)) {
        const Changed now = series.bytes();
        Edit edit = step(series.tree(), now, argument, request, follow, patch.problem);
        if (edit.refusal && edit.refusal->larger && request.has(QStringLiteral("larger"))) {
            edit.plan = edit.refusal->larger->leave;
            patch.moved.push_back(std::move(*edit.refusal->larger));
            edit.refusal.reset();
        }
        if (edit.refusal)
            patch.problem = sentence(*edit.refusal);
        if (!patch.problem.isEmpty())
            return patch;
        series.add(edit);
    }
    patch.plan = series.plan();
    patch.follows = series.follows();
    return patch;
}

std::uint64_t bytesChanged(const Plan &plan)
{
    std::uint64_t count = 0;
    for (const Splice &splice : plan.splices)
        count += std::max<std::uint64_t>(splice.remove, splice.insert.size());
    return count;
}

void writeJson(Json &json, const Subject &subject, const Patch &patch)
{
    const auto key = [](const char *name) { return QLatin1StringView(name); };
    json.beginObject();
    json.text(key("path"), subject.path);
    const QString problem = subject.problem.isEmpty() ? patch.problem : subject.problem;
    if (!problem.isEmpty())
        json.text(key("error"), problem);
    json.key(key("followed"));
    json.beginArray();
    for (const Followed &each : patch.follows) {
        json.beginObject();
        json.text(key("field"), QString::fromStdString(each.path));
        json.number(key("before"), each.before.number);
        json.number(key("after"), each.after.number);
        json.endObject();
    }
    json.endArray();
    json.number(key("bytes_changed"), bytesChanged(patch.plan));
    json.endObject();
    json.finishLine();
}

Status write(const Subject &subject, const Patch &patch, const QString &out, const Request &request, Console &console)
{
    // Looked at before it is written: a file that is changed in place is no longer what was opened.
    const Tree after = readAgain(subject.tree, Changed(*subject.opened.bytes, patch.plan));
    if (!patch.moved.empty() && !writeLarger(patch.moved, request.value(QStringLiteral("larger")), request, console))
        return Failed;
    if (!writeOutput(subject.opened, patch.plan, out, request, console))
        return Failed;
    const bool isOdd = std::any_of(after.findings.begin(), after.findings.end(),
                                   [](const Finding &odd) { return odd.severity != Severity::Note; });
    return isOdd ? Findings : Done;
}

Status change(const Request &request, Console &console, Step step)
{
    if (!checkReadingOptions(request, console))
        return Failed;
    if (request.arguments.size() < 2) {
        console.complain(Words::tr("a file and at least one path are needed"));
        return Failed;
    }
    const QString out = outputFor({.options = request.options, .arguments = {request.arguments.first()}},
                                  request.arguments.first(), console);
    if (out.isEmpty())
        return Failed;
    const Subject subject = readSubject(request.arguments.first(), request, console);
    Status status = Failed;
    Patch patch;
    if (subject.isRead()) {
        patch = patched(subject, request, step);
        if (patch.problem.isEmpty())
            status = write(subject, patch, out, request, console);
        else
            console.complain(subject.path, patch.problem);
    }
    Json json(console.out());
    if (request.json) {
        writeJson(json, subject, patch);
    } else if (status != Failed) {
        for (const Followed &each : patch.follows)
            console.print(followedText(each, request.style));
    }
    return status;
}

Status runSet(const Request &request, Console &console)
{
    return change(request, console, setStep);
}

Status runInsert(const Request &request, Console &console)
{
    return change(request, console, insertStep);
}

Status runRemove(const Request &request, Console &console)
{
    return change(request, console, removeStep);
}

constexpr Option options[] = {
    {"literal", nullptr,
     QT_TRANSLATE_NOOP("cli", "Change only what is named: counts, lengths and checksums do not follow")},
    {"larger", "FILE",
     QT_TRANSLATE_NOOP("cli", "A record that outgrows its slot moves to this database of larger slots")},
    ReadAs,
    ChosenReading,
    ResultFile,
    InPlace,
    NoBackup,
    BackupDir,
    KeepTimes,
    Overwrite,
};

} // namespace

const Command setCommand{"set", "FILE PATH=VALUE...",
                         QT_TRANSLATE_NOOP("cli", "Changes fields; counts, lengths and the checksum follow."), options, runSet};
const Command insertCommand{"insert", "FILE LISTPATH[i]...",
                            QT_TRANSLATE_NOOP("cli", "Inserts empty elements into lists; counts and the checksum follow."), options,
                            runInsert};
const Command removeCommand{"remove", "FILE PATH[i]...",
                            QT_TRANSLATE_NOOP("cli", "Removes elements from lists; counts and the checksum follow."), options,
                            runRemove};

} // namespace ft::cli
