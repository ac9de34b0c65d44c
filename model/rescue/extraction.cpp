// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction.h"

#include "formats/kazaa_dat.h"
#include "repair/filename.h"
#include "schema/plan.h"
#include "schema/reader.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace ft {

namespace {

struct ExtractWords {
    Q_DECLARE_TR_FUNCTIONS(extraction)
};

QString mapOf(const QString &path)
{
    return path + QStringLiteral(".map");
}

/// Progress within one file as a share of all.
Progress shareOf(const Progress &whole, std::uint64_t before, std::uint64_t total)
{
    return {whole.stop, [&whole, before, total](std::uint64_t done, std::uint64_t) { whole.tell(before + done, total); }};
}

void writeParts(Extracted &result, const QDir &folder, const Extraction &job, const Progress &progress)
{
    const std::uint64_t size = job.opened.bytes->size();
    std::uint64_t done = 0;
    for (const Extents &part : job.extract.held.ranges()) {
        const Changed contents(*job.opened.bytes, {{{0, part.at, {}}, {part.end(), size - part.end(), {}}}});
        const RescuedFile file = writeInto(folder, partName(job.name, part), contents, job.opened,
                                           shareOf(progress, done, job.extract.held.total()));
        result.problem = file.problem();
        if (!file.isThere())
            return;
        result.parts.append({file.path, part});
        done += part.size;
    }
}

void writeSparse(Extracted &result, const QDir &folder, const Extraction &job, const Progress &progress)
{
    const RescuedFile file = writeInto(folder, job.name, sparseCopy(job.extract, *job.opened.bytes), job.opened, progress);
    result.problem = file.problem();
    if (!file.isThere())
        return;
    const RescuedFile map = writeTo(mapOf(file.path), MemorySource(rescueMap(job.extract)), {});
    if (!map.isThere()) {
        result.problem = map.problem();
        QFile::remove(file.path); // without its map nobody could tell gaps from zeros
        return;
    }
    result.parts.append({file.path, {0, job.extract.size()}});
    result.map = map.path;
}

} // namespace

Extraction extractionOf(Opened opened, const CodePage &codePage)
{
    Extraction job;
    job.opened = std::move(opened);
    if (!job.opened.bytes) {
        job.problem = ExtractWords::tr("It cannot be read: %1.").arg(oneLine(job.opened.reason));
        return job;
    }
    job.extract = extract(read(kazaaDat, *job.opened.bytes), *job.opened.bytes);
    job.name = safeName(codePage.decode(job.extract.path).toStdString());
    if (job.extract.held.empty())
        job.problem = ExtractWords::tr("The job lists nothing as received. If it is damaged, repair it first.");
    return job;
}

QStringList namesOf(const Extraction &extraction, ExtractAs as)
{
    const QString name = QString::fromStdString(extraction.name);
    if (as == ExtractAs::Sparse)
        return {name, mapOf(name)};
    QStringList names;
    for (const Extents &part : extraction.extract.held.ranges())
        names.append(QString::fromStdString(partName(extraction.name, part)));
    return names;
}

Extracted extractInto(const QDir &folder, const Extraction &extraction, ExtractAs as, const Progress &progress)
{
    Extracted result;
    if (as == ExtractAs::Sparse)
        writeSparse(result, folder, extraction, progress);
    else
        writeParts(result, folder, extraction, progress);
    if (progress.isCancelled() && !result.problem.isEmpty()) {
        for (const Extracted::Part &part : std::exchange(result.parts, {}))
            QFile::remove(part.path);
    }
    return result;
}

} // namespace ft
