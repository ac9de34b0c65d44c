// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "wording/json.h"
#include "wording/pageparts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(inspection)
};

QString countTable(const QString &title, const QList<InspectedFile::Count> &counts)
{
    QString rows;
    for (const InspectedFile::Count &count : counts)
        rows += page::row(count.name, QLocale().toString(count.count));
    return rows.isEmpty() ? QString() : page::heading(title) + u"<table>"_s + rows + u"</table>"_s;
}

QString lineTable(const QString &title, const QStringList &heads, const QList<InspectedFile::Line> &lines)
{
    if (lines.isEmpty())
        return {};
    QString rows = page::tableHead(heads);
    for (const InspectedFile::Line &line : lines)
        rows += u"<tr>"_s + page::cell(offsetText(line.offset)) + page::cell(line.what) + page::cell(line.text) + u"</tr>"_s;
    return page::heading(title) + u"<table>"_s + rows + u"</table>"_s;
}

QString section(const InspectedFile &file)
{
    if (!file.failure.isEmpty())
        return page::paragraph(file.failure);
    QString text = u"<table>"_s + page::row(ReportWords::tr("File"), file.path) + page::row(ReportWords::tr("Size"), exactSizeText(file.size))
        + page::row(u"SHA-256"_s, file.sha256.isEmpty() ? ReportWords::tr("not computed") : QString::fromLatin1(file.sha256.toHex()))
        + page::row(ReportWords::tr("Kind"), file.kind);
    if (!file.facts.isEmpty())
        text += page::row(ReportWords::tr("What is in it"), file.facts);
    text += u"</table>"_s + page::paragraph(file.verdict);
    text += countTable(ReportWords::tr("Counts"), file.counts) + countTable(ReportWords::tr("Kinds of files"), file.kinds);
    const QString offset = ReportWords::tr("Offset");
    text += lineTable(ReportWords::tr("Vanished files"), {offset, ReportWords::tr("Name"), ReportWords::tr("Last available")}, file.vanished);
    text += lineTable(ReportWords::tr("Recovered from left-over bytes"),
                      {offset, ReportWords::tr("What it is"), ReportWords::tr("What it says")}, file.recovered);
    text += page::list(ReportWords::tr("What was found"), file.found, ReportWords::tr("Nothing wrong."));
    if (file.unlisted > 0)
        text += page::paragraph(ReportWords::tr("%Ln more line(s) are not listed here.", nullptr, static_cast<int>(file.unlisted)));
    return text;
}

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

void writeCounts(Json &json, const char *name, const QList<InspectedFile::Count> &counts)
{
    json.key(key(name));
    json.beginArray();
    for (const InspectedFile::Count &count : counts) {
        json.beginObject();
        json.text(key("name"), count.name);
        json.number(key("count"), count.count);
        json.endObject();
    }
    json.endArray();
}

void writeLines(Json &json, const char *name, const QList<InspectedFile::Line> &lines)
{
    json.key(key(name));
    json.beginArray();
    for (const InspectedFile::Line &line : lines) {
        json.beginObject();
        json.number(key("offset"), line.offset);
        json.text(key("what"), line.what);
        json.text(key("text"), line.text);
        json.endObject();
    }
    json.endArray();
}

void writeFile(Json &json, const InspectedFile &file)
{
    json.beginObject();
    json.text(key("path"), file.path);
    json.text(key("failure"), file.failure);
    json.number(key("size"), file.size);
    json.key(key("sha256"));
    if (file.sha256.isEmpty())
        json.null();
    else
        json.text(QString::fromLatin1(file.sha256.toHex()));
    json.text(key("kind"), file.kind);
    json.text(key("facts"), file.facts);
    json.text(key("verdict"), file.verdict);
    json.key(key("found"));
    json.beginArray();
    for (const QString &sentence : file.found)
        json.text(sentence);
    json.endArray();
    writeCounts(json, "counts", file.counts);
    writeCounts(json, "kinds", file.kinds);
    writeLines(json, "vanished", file.vanished);
    writeLines(json, "recovered", file.recovered);
    json.number(key("unlisted"), file.unlisted);
    json.endObject();
}

} // namespace

QString reportPage(const InspectionReport &report)
{
    QString body = page::paragraph(ReportWords::tr("%1, %2").arg(report.program, report.made.toString(Qt::ISODate)));
    for (const InspectedFile &file : report.files)
        body += u"<h2>"_s + oneLine(file.path.section(u'/', -1)).toHtmlEscaped() + u"</h2>"_s + section(file);
    return page::wholePage(ReportWords::tr("Report on %Ln file(s)", nullptr, static_cast<int>(report.files.size())), body);
}

void writeReport(Json &json, const InspectionReport &report)
{
    json.beginObject();
    json.text(key("program"), report.program);
    json.text(key("made"), report.made.toString(Qt::ISODate));
    json.key(key("files"));
    json.beginArray();
    for (const InspectedFile &file : report.files)
        writeFile(json, file);
    json.endArray();
    json.endObject();
}

QByteArray reportLine(const InspectionReport &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Json json(buffer);
    writeReport(json, report);
    json.finishLine();
    return buffer.data();
}

std::vector<BundleFile> reportFiles(const InspectionReport &report)
{
    return {madeFile({}, u"report.html"_s, reportPage(report).toUtf8()), madeFile({}, u"report.json"_s, reportLine(report))};
}

} // namespace ft
