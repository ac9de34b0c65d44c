// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairreport.h"

#include "json.h"
#include "text.h"

#include <QCoreApplication>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(report)
};

constexpr QLatin1StringView PageStyle(
    "body{font:14px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.6em}table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;vertical-align:top;padding:.25em .75em .25em 0;border-bottom:1px solid #ddd;"
    "overflow-wrap:anywhere}code{font-family:monospace;overflow-wrap:anywhere}img{max-width:100%}");

QString cell(const QString &text)
{
    return u"<td>"_s + oneLine(text).toHtmlEscaped() + u"</td>"_s;
}

QString row(const QString &name, const QString &text)
{
    return u"<tr><th>"_s + name.toHtmlEscaped() + u"</th>"_s + cell(text) + u"</tr>"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>"_s;
}

QString digest(const RepairReport::File &file)
{
    return file.sha256.isEmpty() ? ReportWords::tr("not computed") : QString::fromLatin1(file.sha256.toHex());
}

QString fileTable(const QString &title, const RepairReport::File &file)
{
    return heading(title) + u"<table>"_s + row(ReportWords::tr("File"), file.path)
        + row(ReportWords::tr("Size"), exactSizeText(file.size)) + row(u"SHA-256"_s, digest(file)) + u"</table>"_s;
}

QString list(const QString &title, const QStringList &sentences, const QString &none)
{
    QString items;
    for (const QString &sentence : sentences)
        items += u"<li>"_s + sentence.toHtmlEscaped() + u"</li>"_s;
    return heading(title) + (items.isEmpty() ? u"<p>"_s + none.toHtmlEscaped() + u"</p>"_s : u"<ul>"_s + items + u"</ul>"_s);
}

QString changeTable(const RepairReport &report)
{
    if (report.changes.isEmpty())
        return {};
    QString rows = heading(ReportWords::tr("Fields that changed")) + u"<rows><tr>"_s;
    for (const QString &title : {ReportWords::tr("Field"), ReportWords::tr("Before"), ReportWords::tr("After")})
        rows += u"<th>"_s + title.toHtmlEscaped() + u"</th>"_s;
    rows += u"</tr>"_s;
    for (const RepairReport::Change &change : report.changes)
        rows += u"<tr>"_s + cell(change.path) + cell(change.before) + cell(change.after) + u"</tr>"_s;
    return rows + u"</rows>"_s;
}

void writeFile(Json &json, QLatin1StringView key, const RepairReport::File &file)
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

} // namespace

QString reportPage(const RepairReport &report)
{
    const QString title = ReportWords::tr("Repair of %1").arg(oneLine(report.before.path));
    QString page = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"_s + title.toHtmlEscaped()
        + u"</title><style>"_s + PageStyle + u"</style></head><body><h1>"_s + title.toHtmlEscaped() + u"</h1><p>"_s
        + ReportWords::tr("%1, %2").arg(report.program, report.made.toString(Qt::ISODate)).toHtmlEscaped() + u"</p>"_s;
    page += fileTable(ReportWords::tr("Before"), report.before);
    page += fileTable(ReportWords::tr("After"), report.after);
    page += list(ReportWords::tr("What was found"), report.found, ReportWords::tr("Nothing wrong."));
    page += heading(ReportWords::tr("What was done")) + u"<table>"_s + row(ReportWords::tr("Method"), report.method)
        + row(ReportWords::tr("Confidence"), report.confidence) + row(ReportWords::tr("Because"), report.reason)
        + row(ReportWords::tr("Bytes changed"), QLocale().toString(report.bytesChanged)) + u"</table>"_s;
    if (!report.map.isEmpty()) {
        page += heading(ReportWords::tr("Chunks before and after")) + u"<p><img alt=\"\" src=\"data:image/png;base64,"_s
            + QString::fromLatin1(report.map.toBase64()) + u"\"></p>"_s;
    }
    page += changeTable(report);
    page += list(ReportWords::tr("What stays wrong or lost"), report.left, ReportWords::tr("Nothing wrong was found in the result."));
    return page + u"</body></html>\n"_s;
}

void writeReport(Json &json, const RepairReport &report)
{
    json.beginObject();
    json.text(QLatin1StringView("program"), report.program);
    json.text(QLatin1StringView("made"), report.made.toString(Qt::ISODate));
    writeFile(json, QLatin1StringView("before"), report.before);
    writeFile(json, QLatin1StringView("after"), report.after);
    writeList(json, QLatin1StringView("found"), report.found);
    json.text(QLatin1StringView("method"), report.method);
    json.text(QLatin1StringView("confidence"), report.confidence);
    json.text(QLatin1StringView("reason"), report.reason);
    json.key(QLatin1StringView("odds"));
    if (report.odds)
        json.real(*report.odds);
    else
        json.null();
    json.number(QLatin1StringView("bytes_changed"), report.bytesChanged);
    json.key(QLatin1StringView("changes"));
    json.beginArray();
    for (const RepairReport::Change &change : report.changes) {
        json.beginObject();
        json.text(QLatin1StringView("path"), change.path);
        json.text(QLatin1StringView("before"), change.before);
        json.text(QLatin1StringView("after"), change.after);
        json.endObject();
    }
    json.endArray();
    writeList(json, QLatin1StringView("left"), report.left);
    json.endObject();
}

} // namespace ft
