// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "proofs.h"

#include "storage/opened.h"
#include "wording/proofwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft::cli {

namespace {

/// A text of links has some kilobytes; more is some other file.
constexpr std::size_t TextLimit = 1024 * 1024;

/// The argument itself, or what stands in the file of that name.
QString textOf(const QString &argument)
{
    if (!QFileInfo(argument).isFile())
        return argument;
    const Opened opened = openPlain(argument);
    if (!opened.bytes)
        return argument;
    ByteWindow bytes(*opened.bytes);
    const View view = bytes.view(0, TextLimit);
    return QString::fromUtf8(reinterpret_cast<const char *>(view.data()), static_cast<qsizetype>(view.size()));
}

/// Every link of a text: one a line, a clipboard block counting as one. A text without any gives one with findings.
std::vector<std::pair<QString, Link>> linksIn(const QString &text)
{
    std::vector<std::pair<QString, Link>> links;
    Link whole = readLink(text.toStdString());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (whole.isUsable() || lines.size() < 2)
        return {{text, std::move(whole)}};
    for (const QString &line : lines) {
        Link link = readLink(line.toStdString());
        if (link.isUsable())
            links.emplace_back(line, std::move(link));
    }
    if (links.empty())
        links.emplace_back(text, std::move(whole));
    return links;
}

void writeMembers(Json &json, const QString &text, const Link &link)
{
    json.key(QLatin1StringView("name"));
    if (link.name.empty())
        json.null();
    else
        json.text(nameText(link));
    json.key(QLatin1StringView("size"));
    if (link.size)
        json.number(*link.size);
    else
        json.null();
    writeHashes(json, link.uuHash, link.kzHash);
    json.key(QLatin1StringView("link"));
    if (link.isUsable())
        json.text(QString::fromStdString(linkText(link)));
    else
        json.null();
    writeFindings(json, link, text);
}

void writeJson(Json &json, const std::vector<std::pair<QString, Link>> &links)
{
    json.beginObject();
    writeMembers(json, links.front().first, links.front().second);
    if (links.size() > 1) {
        json.key(QLatin1StringView("links"));
        json.beginArray();
        for (const auto &[text, link] : links) {
            json.beginObject();
            writeMembers(json, text, link);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    json.finishLine();
}

void print(const Link &link, Console &console)
{
    if (!link.name.empty())
        console.print(oneLine(nameText(link)));
    if (link.size)
        console.print(QStringLiteral("  ") + exactSizeText(*link.size));
    if (link.uuHash)
        console.print(QStringLiteral("  ") + latinText(hexText(View(*link.uuHash))) + QStringLiteral("  ") + latinText(base64Text(*link.uuHash)));
    if (link.kzHash)
        console.print(QStringLiteral("  ") + latinText(hexText(*link.kzHash)));
    if (link.isUsable())
        console.print(QStringLiteral("  ") + oneLine(QString::fromStdString(linkText(link))));
}

Status statusOf(const Link &link)
{
    if (!link.isUsable())
        return Failed;
    return link.findings.empty() ? Done : Findings;
}

Status run(const Request &request, Console &console)
{
    Json json(console.out());
    return withEach(request, console, [&](const QString &argument) {
        Status status = Done;
        const auto links = linksIn(textOf(argument));
        for (const auto &[text, link] : links) {
            complain(link, text, console);
            status = worse(status, statusOf(link));
            if (!request.json)
                print(link, console);
        }
        if (request.json)
            writeJson(json, links);
        return status;
    });
}

} // namespace

const Command linkCommand{"link", "TEXT|FILE...", QT_TRANSLATE_NOOP("cli", "Reads hash texts and download links of any form."), {}, run};

} // namespace ft::cli
