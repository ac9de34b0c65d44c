// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include "wording/fieldsdump.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

/// Lines handed on at once.
constexpr qsizetype BlockSize = 64 * 1024;

void printLines(const Subject &subject, const CodePage &codePage, Console &console)
{
    ByteWindow bytes(*subject.opened.bytes);
    QByteArray lines;
    forEachLeaf(subject.tree, bytes, [&](const Tree &tree, NodeId leaf) {
        lines += fieldLine(tree, leaf, bytes, codePage);
        if (lines.size() >= BlockSize) {
            console.out().write(lines);
            lines.clear();
        }
        return !console.isBroken();
    });
    console.out().write(lines);
}

void writeJson(const Subject &subject, const CodePage &codePage, Console &console)
{
    Json json(console.out());
    json.beginObject();
    json.text(QLatin1StringView("path"), subject.path);
    json.key(QLatin1StringView("format"));
    if (!subject.isRead()) {
        json.null();
        json.text(QLatin1StringView("error"), subject.problem);
    } else {
        const Str format = subject.tree.format->id;
        json.text(QLatin1StringView(format.data(), static_cast<qsizetype>(format.size())));
        json.key(QLatin1StringView("fields"));
        json.beginArray();
        ByteWindow bytes(*subject.opened.bytes);
        forEachLeaf(subject.tree, bytes, [&](const Tree &tree, NodeId leaf) {
            writeField(json, tree, leaf, bytes, codePage);
            return !console.isBroken();
        });
        json.endArray();
    }
    json.endObject();
    json.finishLine();
}

Status run(const Request &request, Console &console)
{
    if (!checkReadingOptions(request, console))
        return Failed;
    return withEach(request, console, [&](const QString &path) {
        const Subject subject = readSubject(path, request, console);
        if (request.json) {
            writeJson(subject, request.style.codePage, console);
        } else if (subject.isRead()) {
            if (request.arguments.size() > 1)
                console.print(QStringLiteral("# ") + oneLine(path));
            printLines(subject, request.style.codePage, console);
        }
        return subject.status();
    });
}

} // namespace

const Command fieldsCommand{
    "fields", "FILE...",
    QT_TRANSLATE_NOOP("cli", "Lists every field: offset, size, path, value, grade. Together they cover each byte once."),
    readingOptions, run};

} // namespace ft::cli
