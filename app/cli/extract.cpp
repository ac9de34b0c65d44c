// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "subject.h"

#include "formats/kazaa_dat.h"
#include "repair/extract.h"
#include "repair/filename.h"
#include "schema/reader.h"
#include "wording/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// One job and what was taken out of it.
struct Extraction {
    struct Output {
        QString path;
        Extents extents;
    };
    QString path;
    Opened opened;
    Extract extract;
    std::string name; ///< for the files, safe
    QList<Output> outputs;
    QString map; ///< of the sparse copy
    QString problem; ///< why nothing was written, or not everything
    Status status = Failed;
};

Extraction admitted(const QString &path, const Request &request)
{
    Extraction job;
    job.path = path;
    job.opened = ft::open(path);
    job.problem = problemOf(job.opened);
    if (!job.opened.bytes)
        return job;
    job.extract = extract(read(kazaaDat, *job.opened.bytes), *job.opened.bytes);
    job.name = safeName(request.style.codePage.decode(job.extract.path).toStdString());
    if (job.extract.held.empty())
        job.problem = Words::tr("this job lists nothing as received; if it is damaged, repair it first");
    return job;
}

/// Writes to a name that nothing has yet; empty after a complaint.
QString written(const Extraction &job, const QDir &folder, const std::string &name, const ByteSource &contents, Console &console)
{
    const QString path = freePath(folder, name);
    if (path.isEmpty())
        console.complain(job.path, Words::tr("its name and all numbered ones are taken in that folder"));
    else if (writeNew(path, contents, {.force = false, .modified = modificationTime(job.opened)}, console))
        return path;
    return {};
}

void writeParts(Extraction &job, const QDir &folder, Console &console)
{
    const std::uint64_t size = job.opened.bytes->size();
    for (const Extents &part : job.extract.held.ranges()) {
        const Changed contents(*job.opened.bytes, {{{0, part.at, {}}, {part.end(), size - part.end(), {}}}});
        const QString path = written(job, folder, partName(job.name, part), contents, console);
        if (path.isEmpty())
            return;
        job.outputs.append({path, part});
    }
    job.status = Done;
}

void writeSparse(Extraction &job, const QDir &folder, Console &console)
{
    const QString path = written(job, folder, job.name, sparseCopy(job.extract, *job.opened.bytes), console);
    if (path.isEmpty())
        return;
    const QString map = path + QStringLiteral(".map");
    if (!writeNew(map, MemorySource(rescueMap(job.extract)), {}, console)) {
        QFile::remove(path); // without its map nobody could tell gaps from zeros
        return;
    }
    job.outputs.append({path, {0, job.extract.size()}});
    job.map = map;
    job.status = Done;
}

void writeJson(Json &json, const Extraction &job)
{
    json.beginObject();
    json.text(key("path"), job.path);
    if (!job.problem.isEmpty())
        json.text(key("error"), job.problem);
    json.number(key("size"), job.extract.fileSize);
    json.number(key("completed_bytes"), job.extract.held.total());
    json.key(key("outputs"));
    json.beginArray();
    for (const Extraction::Output &output : job.outputs) {
        json.beginObject();
        json.text(key("path"), output.path);
        json.number(key("offset"), output.extents.at);
        json.number(key("size"), output.extents.size);
        json.endObject();
    }
    json.endArray();
    json.key(key("map"));
    job.map.isEmpty() ? json.null() : json.text(job.map);
    json.endObject();
    json.finishLine();
}

void print(const Extraction &job, Console &console)
{
    for (const Extraction::Output &output : job.outputs)
        console.print(oneLine(job.path) + QStringLiteral(" → ") + oneLine(output.path));
    if (!job.map.isEmpty())
        console.print(QStringLiteral("  ") + Words::tr("what is there and what is not: %1").arg(oneLine(job.map)));
}

Status run(const Request &request, Console &console)
{
    const QString folder = request.value(QStringLiteral("d"));
    if (folder.isEmpty() || !QDir(folder).exists()) {
        console.complain(Words::tr("name a folder that exists with -d"));
        return Failed;
    }
    Json json(console.out());
    Status status = Done;
    for (const QString &path : request.arguments) {
        Extraction job = admitted(path, request);
        if (!job.problem.isEmpty())
            console.complain(path, job.problem);
        else if (request.has(QStringLiteral("sparse")))
            writeSparse(job, QDir(folder), console);
        else
            writeParts(job, QDir(folder), console);
        if (request.json)
            writeJson(json, job);
        else
            print(job, console);
        status = worse(status, job.status);
        if (console.isBroken())
            break;
    }
    return status;
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
