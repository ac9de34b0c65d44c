// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairreportfile.h"

#include "repair/repaircase.h"

#include "common/chunkstrip.h"
#include "evidence/chunkmap.h"
#include "items/differences.h"
#include "wording/json.h"
#include "wording/repairreport.h"
#include "wording/repairwords.h"
#include "wording/sentences.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

constexpr int MapWidth = 960;
constexpr int StripHeight = 32;
constexpr int StripGap = 8;

QByteArray digestOf(const ByteSource &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Bytes block(1024 * 1024);
    for (std::uint64_t at = 0; at < bytes.size();) {
        const std::size_t count = bytes.read(at, block);
        if (count == 0)
            return {};
        hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(count)));
        at += count;
    }
    return hash.result();
}

QStringList sentences(const Document &document, const std::vector<Finding> &findings, const Style &style)
{
    QStringList lines;
    for (const Finding &odd : findings) {
        if (odd.severity > Severity::Note)
            lines += sentence(document.tree(), odd, style);
    }
    return lines;
}

/// The chunks before, and below them after. Drawn in light colours: a report is paper.
QByteArray mapPicture(const Document &before, const Document &after)
{
    QImage image(MapWidth, 2 * StripHeight + StripGap, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    int top = 0;
    for (const Document *shown : {&before, &after}) {
        ByteWindow window(shown->bytes());
        paintChunkThumbnail(painter, QRectF(0, top, MapWidth, StripHeight), ChunkLane(chunkMap(shown->tree(), window)),
                            QPalette(Qt::white));
        top += StripHeight + StripGap;
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

RepairReport reportOf(RepairCase &repair, const RepairTarget &written)
{
    const JudgedPlan &plan = *repair.chosenPlan();
    const Document &before = *repair.document();
    const Document &after = *repair.after();
    RepairReport report;
    report.program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    report.made = QDateTime::currentDateTimeUtc();
    report.before = {before.path(), before.bytes().size(), digestOf(before.bytes())};
    report.after = {written.path, after.bytes().size(), digestOf(after.bytes())};
    report.found = sentences(before, before.findings(), repair.style());
    report.method = title(plan);
    report.confidence = confidenceText(plan.confidence);
    report.reason = reasonText(plan);
    report.odds = plan.odds;
    report.bytesChanged = plan.bytesChanged;
    for (const Difference &difference : differences(before, after, repair.style()))
        report.changes.append({difference.path, difference.before, difference.after});
    report.left = sentences(after, plan.left, repair.style());
    if (before.tree().format->id == "kazaa.dat")
        report.map = mapPicture(before, after);
    return report;
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

QString saveReportFile(const QString &path, RepairCase &repair, const RepairTarget &written)
{
    const RepairReport report = reportOf(repair, written);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAs(QFileInfo(path).suffix().toLower(), report, file) && file.commit())
        return {};
    return QCoreApplication::translate("RepairReportFile", "The report cannot be written: %1").arg(file.errorString());
}

} // namespace ft
