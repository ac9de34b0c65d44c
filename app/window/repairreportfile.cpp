// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairreportfile.h"

#include "wording/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(RepairReportFile)
};

constexpr std::size_t DigestBlock = 1024 * 1024;

/// Bytes that were read for digests, of all that will be.
struct Reading {
    const Progress &progress;
    std::uint64_t total = 0;
    std::uint64_t done = 0;
};

/// Empty where the bytes cannot be read to their end, or nobody wants to know any more.
QByteArray digestOf(const ByteSource &bytes, Reading &reading)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Bytes block(DigestBlock);
    for (std::uint64_t at = 0; at < bytes.size();) {
        const std::size_t count = bytes.read(at, block);
        if (count == 0 || reading.progress.isCancelled())
            return {};
        hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(count)));
        at += count;
        reading.done += count;
        reading.progress.tell(reading.done, reading.total);
    }
    return hash.result();
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

bool writeAs(const QString &kind, const RepairReport &report, QIODevice &out)
{
    if (kind == u"json"_s) {
        Json json(out);
        writeReport(json, report);
        return json.finishLine();
    }
    const QString page = reportPage(report);
    if (kind != u"pdf"_s)
        return out.write(page.toUtf8()) >= 0;
    QPdfWriter pdf(&out);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(page); // our own page: texts of files are escaped in it
    document.print(&pdf);
    return true;
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
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAs(QFileInfo(path).suffix().toLower(), report, file) && file.commit())
        return {};
    return ReportFile::tr("The report cannot be written: %1").arg(file.errorString());
}

} // namespace ft
