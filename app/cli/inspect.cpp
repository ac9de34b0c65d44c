// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"
#include "subject.h"

#include "storage/archivepath.h"
#include "wording/content.h"
#include "wording/recognition.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// Why the file was taken for what it is: {"score", "reasons", "others"}; null where the user said what it is.
void writeRecognition(Json &json, const Subject &subject)
{
    json.key(key("recognition"));
    if (subject.candidates.empty()) {
        json.null();
        return;
    }
    const Candidate &best = subject.candidates.front();
    json.beginObject();
    json.number(key("score"), static_cast<quint64>(best.score));
    json.key(key("reasons"));
    json.beginArray();
    for (const QString &reason : reasons(best))
        json.text(reason);
    json.endArray();
    json.key(key("others"));
    json.beginObject();
    for (std::size_t i = 1; i < subject.candidates.size(); ++i) {
        const Str id = subject.candidates[i].format->id;
        json.number(QLatin1StringView(id.data(), static_cast<qsizetype>(id.size())),
                    static_cast<quint64>(subject.candidates[i].score));
    }
    json.endObject();
    json.endObject();
}

void writeHead(Json &json, const Subject &subject)
{
    json.text(key("path"), subject.path);
    json.key(key("size"));
    if (subject.opened.bytes)
        json.number(subject.size());
    else
        json.null();
    json.key(key("format"));
    if (subject.isRead())
        json.text(QLatin1StringView(subject.tree.format->id.data(), static_cast<qsizetype>(subject.tree.format->id.size())));
    else
        json.null();
}

void writeJson(Json &json, const Subject &subject, const Style &style)
{
    json.beginObject();
    writeHead(json, subject);
    json.key(key("findings"));
    json.beginArray();
    for (const Finding &finding : subject.findings)
        writeFinding(json, subject.tree, finding, style);
    json.endArray();
    if (!subject.isRead()) {
        json.text(key("error"), subject.problem);
        json.key(key("content"));
        json.null();
    } else {
        writeRecognition(json, subject);
        json.key(key("readings"));
        writeReadings(json, subject.tree);
        json.key(key("grades"));
        writeGrades(json, subject.tree);
        json.key(key("content"));
        ByteWindow bytes(*subject.opened.bytes);
        writeContent(json, subject.tree, bytes, style.codePage);
    }
    json.endObject();
    json.finishLine();
}

void show(const Subject &subject, const Request &request, Json &json, Console &console)
{
    if (request.json)
        writeJson(json, subject, request.style);
    else if (subject.isRead())
        printReport(subject, request.style, console);
}

/// Every file in an archive, as if each had been named. What is of no known kind is told but no failure, as nobody asked
/// for it; an archive in which nothing could be read is one.
Status showArchive(const QString &path, const Request &request, Json &json, Console &console)
{
    const OpenedArchive opened = openArchive(path);
    if (!opened.archive) {
        console.complain(path, opened.reason);
        return Failed;
    }
    const bool isWhole = opened.archive->trouble() == ArchiveTrouble::None;
    if (!isWhole)
        console.complain(path, sentence(opened.archive->trouble()));
    Status status = isWhole ? Done : Findings;
    bool isAnyRead = false;
    const std::vector<ArchiveEntry> &entries = opened.archive->entries();
    for (std::size_t i = 0; i < entries.size() && !console.isBroken(); ++i) {
        if (entries[i].kind == ArchiveEntry::Folder)
            continue;
        const QString name = path + u'/' + entries[i].path;
        const Subject subject = readSubject(name, openEntry(*opened.archive, i, path), request, console);
        show(subject, request, json, console);
        isAnyRead = isAnyRead || subject.isRead();
        status = worse(status, subject.isRead() ? subject.status() : subject.opened.bytes ? Done : Findings);
    }
    return isAnyRead ? status : Failed;
}

Status run(const Request &request, Console &console)
{
    if (!checkReadingOptions(request, console))
        return Failed;
    Json json(console.out());
    return withEach(request, console, [&](const QString &path) {
        Opened opened = ft::open(path);
        if (opened.bytes && !archiveIn(opened).empty() && !request.has(QStringLiteral("as")))
            return showArchive(path, request, json, console);
        const Subject subject = readSubject(path, std::move(opened), request, console);
        show(subject, request, json, console);
        return subject.status();
    });
}

} // namespace

const Command inspectCommand{
    "inspect", "FILE...",
    QT_TRANSLATE_NOOP("cli", "Shows what a file is, everything in it, and what is wrong with it."), readingOptions, run};

} // namespace ft::cli
