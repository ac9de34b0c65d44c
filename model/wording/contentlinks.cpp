// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentformats.h"

#include "evidence/link.h"
#include "formats/sig2dat.h"

#include <QStringDecoder>

#include <vector>

namespace ft {

namespace {

/// Longer than any link: names have at most 255 characters, each written with three at worst.
constexpr std::size_t LongestLink = 16 * 1024;

Link readAt(ContentWriter &writer, NodeId node)
{
    const Bytes bytes = contents(writer.tree().nodes[node], writer.bytes(), LongestLink);
    return readLink({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

/// Web pages wrote names in UTF-8 or in the code page; UTF-8 seldom fits by chance.
QString nameOf(const Link &link, const CodePage &codePage)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString name = utf8.decode(QByteArrayView(link.name.data(), static_cast<qsizetype>(link.name.size())));
    if (!utf8.hasError())
        return name;
    return codePage.decode({reinterpret_cast<const std::uint8_t *>(link.name.data()), link.name.size()});
}

void writeText(Json &json, QLatin1StringView key, const std::string &ascii)
{
    json.key(key);
    if (ascii.empty())
        json.null();
    else
        json.text(QLatin1StringView(ascii.data(), static_cast<qsizetype>(ascii.size())));
}

void writeLink(ContentWriter &writer, const Link &link)
{
    Json &json = writer.json();
    json.key(QLatin1StringView("name"));
    if (link.name.empty())
        json.null();
    else
        json.text(nameOf(link, writer.codePage()));
    writer.number("size", link.size);
    writeText(json, QLatin1StringView("uuhash"), link.uuHash ? hexText(*link.uuHash) : std::string());
    writeText(json, QLatin1StringView("kzhash"), link.kzHash ? hexText(*link.kzHash) : std::string());
}

} // namespace

void writeLinks(ContentWriter &writer)
{
    Json &json = writer.json();
    std::vector<Link> links;
    for (NodeId node = 0; node < writer.tree().nodes.size(); ++node) {
        if (isLink(writer.tree().nodes[node]))
            links.push_back(readAt(writer, node));
    }
    json.beginObject();
    writeLink(writer, links.empty() ? Link() : links.front());
    if (links.size() > 1) {
        json.key(QLatin1StringView("links"));
        json.beginArray();
        for (const Link &link : links) {
            json.beginObject();
            writeLink(writer, link);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

} // namespace ft
