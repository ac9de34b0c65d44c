// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishing.h"

#include "formats/kazaa_dat.h"
#include "repair/filename.h"
#include "schema/reader.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct FinishWords {
    Q_DECLARE_TR_FUNCTIONS(finishing)
};

QString problemOf(const Finish &finish)
{
    if (finish.fileSize == 0)
        return FinishWords::tr("The job does not say how large its file is. Repair it first.");
    if (!finish.complete) {
        return FinishWords::tr("Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.")
            .arg(exactSizeText(finish.missing.total()), exactSizeText(finish.fileSize));
    }
    return {};
}

/// What stands behind the last separator of either kind, as somebody who wrote the name meant it.
QString lastOf(const QString &path)
{
    return path.mid(std::max(path.lastIndexOf(u'\\'), path.lastIndexOf(u'/')) + 1);
}

} // namespace

bool Finishing::isVerified() const
{
    return finish.verdict && finish.verdict->judgement == Judgement::Verified;
}

bool Finishing::isContradicted() const
{
    return finish.verdict
        && (finish.verdict->judgement == Judgement::Mismatch || finish.verdict->judgement == Judgement::HeadMismatch);
}

Finishing finishingOf(Opened opened, const CodePage &codePage, const Progress &progress)
{
    Finishing job;
    job.opened = std::move(opened);
    if (!job.opened.bytes) {
        job.problem = FinishWords::tr("It cannot be read: %1.").arg(oneLine(job.opened.reason));
        return job;
    }
    job.finish = finish(read(kazaaDat, *job.opened.bytes), *job.opened.bytes, progress);
    const QString given = codePage.decode(job.finish.path);
    job.name = safeName(given.toStdString());
    if (!given.isEmpty() && QString::fromStdString(job.name) != lastOf(given))
        job.givenName = given;
    job.problem = problemOf(job.finish);
    return job;
}

RescuedFile finishInto(const QDir &folder, const Finishing &finishing, const Progress &progress)
{
    const Changed file(*finishing.opened.bytes, finishing.finish.plan(finishing.opened.bytes->size()));
    return writeInto(folder, finishing.name, file, finishing.opened, progress);
}

} // namespace ft
