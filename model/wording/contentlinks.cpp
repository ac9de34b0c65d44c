// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentformats.h"

#include "evidence/hashtext.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <vector>

namespace ft {

namespace {

/// Links hold names raw or percent-encoded. A percent sign that no two hex digits follow was meant as itself.
QString linkName(const ContentWriter &writer, NodeId node)
{
    const QString raw = writer.text(node);
    static const QRegularExpression stray(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    if (!raw.contains(u'%') || raw.contains(stray))
        return raw;
    const QByteArray bytes = QByteArray::fromPercentEncoding(raw.toUtf8());
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString name = utf8.decode(bytes);
    if (!utf8.hasError())
        return name;
    const View view(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    return writer.codePage().decode(view);
}

void writeHash(Json &json, QLatin1StringView key, const std::optional<Bytes> &hash)
{
    json.key(key);
    if (!hash) {
        json.null();
        return;
    }
    const QByteArrayView view(hash->data(), static_cast<qsizetype>(hash->size()));
    json.text(QLatin1StringView(view.toByteArray().toHex()));
}

void writeLink(ContentWriter &writer, NodeId link)
{
    const Tree &tree = writer.tree();
    Json &json = writer.json();
    const NodeId name = link == NoNode ? NoNode : child(tree, link, "name");
    json.key(QLatin1StringView("name"));
    if (name == NoNode)
        json.null();
    else
        json.text(linkName(writer, name));
    writer.members(link, {"size"});

    const auto text = [&](Str id) {
        return writer.text(link == NoNode ? NoNode : child(tree, link, id)).toStdString();
    };
    const std::optional<Bytes> kzhash = kzHashFromText(text("kzhash"));
    std::optional<Bytes> uuhash = uuHashFromText(text("uuhash"));
    if (!uuhash)
        uuhash = uuHashFromText(text("urn"));
    if (!uuhash && kzhash)
        uuhash = Bytes(kzhash->begin(), kzhash->begin() + UuHashSize);
    writeHash(json, QLatin1StringView("uuhash"), uuhash);
    writeHash(json, QLatin1StringView("kzhash"), kzhash);
}

} // namespace

void writeLinks(ContentWriter &writer)
{
    Json &json = writer.json();
    std::vector<NodeId> links;
    forEachRow(writer.tree(), 0, "links", writer.bytes(), [&links](const Tree &, NodeId link) { links.push_back(link); });
    json.beginObject();
    writeLink(writer, links.empty() ? NoNode : links.front());
    if (links.size() > 1) {
        json.key(QLatin1StringView("links"));
        json.beginArray();
        for (const NodeId link : links) {
            json.beginObject();
            writeLink(writer, link);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

} // namespace ft
