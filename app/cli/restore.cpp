// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "storage/backup.h"
#include "wording/json.h"
#include "wording/savewords.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// One file: what was found to restore it from, and what came of it.
struct Restored {
    QString path;
    QString from; ///< backup or recovery file
    QString problem; ///< empty: done
};

Restored settled(const QString &path, Way way)
{
    const std::optional<InterruptedWrite> write = interruptedWrite(path);
    if (!write)
        return {path, {}, Words::tr("no write of this file was interrupted")};
    return {path, write->recovery, sentence(settle(path, way))};
}

Restored fromBackup(const QString &path, const Request &request)
{
    if (const std::optional<InterruptedWrite> write = interruptedWrite(path))
        return {path, write->recovery, sentence(*write) + u' ' + Words::tr("Say which with --finish or --undo.")};
    QString backup = request.value(QStringLiteral("from"));
    if (backup.isEmpty())
        backup = backupsOf(path, request.value(QStringLiteral("backup-dir"))).value(0);
    if (backup.isEmpty())
        return {path, {}, Words::tr("has no backup beside it; name one with --from")};
    return {path, backup, sentence(restore(path, backup, saveOptions(request)))};
}

Restored restored(const QString &path, const Request &request)
{
    if (request.has(QStringLiteral("finish")))
        return settled(path, Way::Finish);
    if (request.has(QStringLiteral("undo")))
        return settled(path, Way::Undo);
    return fromBackup(path, request);
}

void writeJson(Json &json, const Restored &restored)
{
    json.beginObject();
    json.text(key("path"), restored.path);
    json.key(key("from"));
    if (restored.from.isEmpty())
        json.null();
    else
        json.text(restored.from);
    if (!restored.problem.isEmpty())
        json.text(key("error"), restored.problem);
    json.endObject();
    json.finishLine();
}

bool areOptionsSound(const Request &request, Console &console)
{
    const int ways = int(request.has(QStringLiteral("finish"))) + int(request.has(QStringLiteral("undo")))
        + int(request.has(QStringLiteral("from")));
    if (ways > 1)
        console.complain(Words::tr("--finish, --undo and --from exclude each other"));
    else if (request.has(QStringLiteral("from")) && request.arguments.size() > 1)
        console.complain(Words::tr("--from takes one file"));
    else
        return true;
    return false;
}

Status run(const Request &request, Console &console)
{
    if (!areOptionsSound(request, console))
        return Failed;
    Json json(console.out());
    return withEach(request, console, [&](const QString &path) {
        const Restored one = restored(path, request);
        if (!one.problem.isEmpty())
            console.complain(path, one.problem);
        if (request.json)
            writeJson(json, one);
        else if (one.problem.isEmpty())
            console.print(Words::tr("%1: restored from %2").arg(oneLine(path), oneLine(one.from)));
        return one.problem.isEmpty() ? Done : Failed;
    });
}

constexpr Option options[] = {
    {"from", "BACKUP", QT_TRANSLATE_NOOP("cli", "The backup to restore from (else: the newest one beside the file)")},
    {"finish", nullptr, QT_TRANSLATE_NOOP("cli", "Finish a write that was interrupted")},
    {"undo", nullptr, QT_TRANSLATE_NOOP("cli", "Undo a write that was interrupted")},
    NoBackup,
    BackupDir,
};

} // namespace

const Command restoreCommand{"restore", "FILE...",
                             QT_TRANSLATE_NOOP("cli", "Makes files what they were before they were written, from their backups; settles writes that were interrupted."),
                             options, run};

} // namespace ft::cli
