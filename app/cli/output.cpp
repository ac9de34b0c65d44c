// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "rescue/rescuedfile.h"
#include "wording/savewords.h"

namespace ft::cli {

namespace {

/// Whether the bytes are there; says what went wrong.
bool isSaved(const SaveResult &result, const QString &path, Console &console)
{
    if (result.error == SaveError::Exists && result.place == SavePlace::Target)
        console.complain(path, Words::tr("exists already; choose another name or give --force"));
    else if (result.error == SaveError::InterruptedBefore)
        console.complain(path, Words::tr("an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`"));
    else if (result.error != SaveError::None)
        console.complain(path, sentence(result));
    return result.state == SaveResult::State::Saved;
}

} // namespace

SaveOptions saveOptions(const Request &request)
{
    SaveOptions options;
    options.backup = !request.has(QStringLiteral("no-backup"));
    options.backupFolder = request.value(QStringLiteral("backup-dir"));
    options.keepTimes = request.has(QStringLiteral("keep-times"));
    return options;
}

QString outputFor(const Request &request, const QString &input, Console &console)
{
    const bool inPlace = request.has(QStringLiteral("in-place"));
    const QString out = request.value(QStringLiteral("o"));
    if (inPlace == !out.isEmpty()) {
        console.complain(Words::tr("name either an output with -o or --in-place"));
        return {};
    }
    if (!inPlace && request.arguments.size() > 1) {
        console.complain(Words::tr("-o takes one input; use --in-place or call the program once for each"));
        return {};
    }
    return inPlace ? input : out;
}

bool writeOutput(const Opened &original, const Plan &changes, const QString &path, const Request &request, Console &console)
{
    if (!request.has(QStringLiteral("in-place"))) {
        const CopyOptions options{.force = request.has(QStringLiteral("force")), .modified = {}};
        return writeNew(path, Changed(*original.bytes, changes), options, console);
    }
    return isSaved(save(original, changes, saveOptions(request)), path, console);
}

bool writeNew(const QString &path, const ByteSource &contents, const CopyOptions &options, Console &console)
{
    return isSaved(saveAs(path, contents, options), path, console);
}

bool isThere(const RescuedFile &file, const QString &input, Console &console)
{
    if (const QString problem = file.problem(); !problem.isEmpty())
        console.complain(input, problem);
    return file.isThere();
}

} // namespace ft::cli
