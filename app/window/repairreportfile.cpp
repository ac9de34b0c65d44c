// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairreportfile.h"

#include "reportfile.h"

#include "storage/digest.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(RepairReportFile)
};

/// Bytes that were read for digests, of all that will be.
struct Reading {
    const Progress &progress;
    std::uint64_t total = 0;
    std::uint64_t done = 0;
};

QByteArray digestOf(const ByteSource &bytes, Reading &reading)
{
    return sha256(bytes, reading.progress.stop, [&reading](std::uint64_t count) {
        reading.done += count;
        reading.progress.tell(reading.done, reading.total);
    });
}

/// Nothing where the file is no longer what it was.
QByteArray digestIfSame(const ByteSource *bytes, quint64 size, Reading &reading)
{
    return bytes && bytes->size() == size ? digestOf(*bytes, reading) : QByteArray();
}

/// Digests of what lies on disk wherever it does, so that they speak for what was written and not for what was meant.
void addDigests(RepairedFile &file, Reading &reading)
{
    RepairRecord &record = file.record;
    if (!record.failure.isEmpty())
        return;
    const std::shared_ptr<const ByteSource> kept = file.original ? file.original : open(record.before.path).bytes;
    const std::shared_ptr<const ByteSource> written = openPlain(record.after.path).bytes;
    switch (file.target.place) {
    case RepairPlace::Copy:
        record.before.sha256 = digestIfSame(kept.get(), record.before.size, reading);
        record.after.sha256 = digestIfSame(written.get(), record.after.size, reading);
        break;
    case RepairPlace::File:
        record.after.sha256 = digestIfSame(written.get(), record.after.size, reading);
        if (written && written->size() == record.after.size) {
            const Changed before(*written, file.inverse);
            record.before.sha256 = digestIfSame(&before, record.before.size, reading);
        }
        break;
    case RepairPlace::Document:
        record.before.sha256 = digestIfSame(kept.get(), record.before.size, reading);
        if (kept) {
            const Changed after(*kept, file.plan);
            record.after.sha256 = digestIfSame(&after, record.after.size, reading);
        }
        break;
    }
}

} // namespace

QString saveReportFile(const QString &path, std::vector<RepairedFile> repairs, const Progress &progress)
{
    Reading reading{progress};
    for (const RepairedFile &file : repairs)
        reading.total += file.record.failure.isEmpty() ? file.record.before.size + file.record.after.size : 0;
    RepairReport report;
    report.program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    report.made = QDateTime::currentDateTimeUtc();
    for (RepairedFile &file : repairs) {
        addDigests(file, reading);
        report.repairs.append(std::move(file.record));
    }
    if (progress.isCancelled())
        return ReportFile::tr("Cancelled. No report was written.");
    return saveReport(path, reportPage(report), [&report](Json &json) { writeReport(json, report); });
}

} // namespace ft
