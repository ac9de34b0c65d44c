// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairreport.h"

#include "json.h"
#include "pageparts.h"
#include "text.h"

#include <QCoreApplication>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(report)
};

QString digest(const RepairRecord::File &file)
{
    return file.sha256.isEmpty() ? ReportWords::tr("not computed") : QString::fromLatin1(file.sha256.toHex());
}

QString fileTable(const QString &title, const RepairRecord::File &file)
{
    return page::heading(title) + u"<table>"_s
        + page::row(ReportWords::tr("File"), file.path.isEmpty() ? ReportWords::tr("not written yet") : file.path)
        + page::row(ReportWords::tr("Size"), exactSizeText(file.size)) + page::row(u"SHA-256"_s, digest(file)) + u"</table>"_s;
}

QString valueText(const QString &value)
{
    return value.isEmpty() ? ReportWords::tr("not there") : value;
}

QString changeTable(const RepairRecord &record)
{
    if (record.changes.isEmpty())
        return {};
    QString rows = page::tableHead({ReportWords::tr("Field"), ReportWords::tr("Before"), ReportWords::tr("After")});
    for (const RepairRecord::Change &change : record.changes)
        rows += u"<tr>"_s + page::cell(change.path) + page::cell(valueText(change.before)) + page::cell(valueText(change.after)) + u"</tr>"_s;
    return page::heading(ReportWords::tr("Fields that changed")) + u"<table>"_s + rows + u"</table>"_s;
}

QString outcome(const RepairRecord &record)
{
    return record.failure.isEmpty() ? ReportWords::tr("written") : record.failure;
}

/// One line for each file, for whoever wants to know no more.
QString overview(const QList<RepairRecord> &records)
{
    QString rows = page::tableHead({ReportWords::tr("File"), ReportWords::tr("Confidence"), ReportWords::tr("Method"), ReportWords::tr("Outcome")});
    for (const RepairRecord &record : records)
        rows += u"<tr>"_s + page::cell(record.before.path) + page::cell(record.confidence) + page::cell(record.method) + page::cell(outcome(record)) + u"</tr>"_s;
    return u"<table>"_s + rows + u"</table>"_s;
}

QString section(const RepairRecord &record)
{
    QString text = page::paragraph(record.failure) + fileTable(ReportWords::tr("Before"), record.before);
    if (record.failure.isEmpty())
        text += fileTable(ReportWords::tr("After"), record.after);
    text += page::paragraph(record.note);
    if (!record.backup.isEmpty())
        text += page::paragraph(ReportWords::tr("What the file was before is kept in %1").arg(oneLine(record.backup)));
    text += page::list(ReportWords::tr("What was found"), record.found, ReportWords::tr("Nothing wrong."));
    text += page::heading(ReportWords::tr("What was done")) + u"<table>"_s + page::row(ReportWords::tr("Method"), record.method)
        + page::row(ReportWords::tr("Confidence"), record.confidence) + page::row(ReportWords::tr("Because"), record.reason)
        + page::row(ReportWords::tr("Bytes changed"), QLocale().toString(record.bytesChanged)) + u"</table>"_s;
    if (!record.map.isEmpty()) {
        text += page::heading(ReportWords::tr("Chunks before and after")) + u"<p><img alt=\"\" width=\"600\" src=\"data:image/png;base64,"_s
            + QString::fromLatin1(record.map.toBase64()) + u"\"></p>"_s;
    }
    text += changeTable(record);
    return text + page::list(ReportWords::tr("What stays wrong or lost"), record.left, ReportWords::tr("Nothing wrong was found in the result."));
}

QString nameOf(const RepairRecord &record)
{
    return oneLine(record.before.path.section(u'/', -1));
}

void writeFile(Json &json, QLatin1StringView key, const RepairRecord::File &file)
{
    json.key(key);
    json.beginObject();
    json.text(QLatin1StringView("path"), file.path);
    json.number(QLatin1StringView("size"), file.size);
    json.key(QLatin1StringView("sha256"));
    if (file.sha256.isEmpty())
        json.null();
    else
        json.text(QString::fromLatin1(file.sha256.toHex()));
    json.endObject();
}

void writeList(Json &json, QLatin1StringView key, const QStringList &sentences)
{
    json.key(key);
    json.beginArray();
    for (const QString &sentence : sentences)
        json.text(sentence);
    json.endArray();
}

void writeChanges(Json &json, const QList<RepairRecord::Change> &changes)
{
    json.key(QLatin1StringView("changes"));
    json.beginArray();
    for (const RepairRecord::Change &change : changes) {
        json.beginObject();
        json.text(QLatin1StringView("path"), change.path);
        json.text(QLatin1StringView("before"), change.before);
        json.text(QLatin1StringView("after"), change.after);
        json.endObject();
    }
    json.endArray();
}

void writeRecord(Json &json, const RepairRecord &record)
{
    json.beginObject();
    writeFile(json, QLatin1StringView("before"), record.before);
    writeFile(json, QLatin1StringView("after"), record.after);
    json.text(QLatin1StringView("note"), record.note);
    json.text(QLatin1StringView("backup"), record.backup);
    json.text(QLatin1StringView("failure"), record.failure);
    writeList(json, QLatin1StringView("found"), record.found);
    json.text(QLatin1StringView("method"), record.method);
    json.text(QLatin1StringView("confidence"), record.confidence);
    json.text(QLatin1StringView("reason"), record.reason);
    json.key(QLatin1StringView("odds"));
    if (record.odds)
        json.real(*record.odds);
    else
        json.null();
    json.number(QLatin1StringView("bytes_changed"), record.bytesChanged);
    writeChanges(json, record.changes);
    writeList(json, QLatin1StringView("left"), record.left);
    json.endObject();
}

} // namespace

QString reportPage(const RepairReport &report)
{
    const bool isOne = report.repairs.size() == 1;
    const QString title = isOne ? ReportWords::tr("Repair of %1").arg(nameOf(report.repairs.constFirst()))
                                : ReportWords::tr("Repair of %n file(s)", nullptr, static_cast<int>(report.repairs.size()));
    QString page = page::paragraph(ReportWords::tr("%1, %2").arg(report.program, report.made.toString(Qt::ISODate)));
    if (!isOne)
        page += overview(report.repairs);
    for (const RepairRecord &record : report.repairs) {
        if (!isOne)
            page += u"<h2>"_s + nameOf(record).toHtmlEscaped() + u"</h2>"_s;
        page += section(record);
    }
    return page::wholePage(title, page);
}

void writeReport(Json &json, const RepairReport &report)
{
    json.beginObject();
    json.text(QLatin1StringView("program"), report.program);
    json.text(QLatin1StringView("made"), report.made.toString(Qt::ISODate));
    json.key(QLatin1StringView("repairs"));
    json.beginArray();
    for (const RepairRecord &record : report.repairs)
        writeRecord(json, record);
    json.endArray();
    json.endObject();
}

} // namespace ft
