// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentwriter.h"

#include "formats/tags.h"

#include <algorithm>

namespace ft {

namespace {

/// No value of the network is longer; what is, is no value.
constexpr std::size_t LongestValue = 1024 * 1024;

} // namespace

ContentWriter::ContentWriter(Json &json, const Tree &tree, ByteWindow &bytes, const CodePage &codePage)
    : m_json(json), m_tree(tree), m_bytes(bytes), m_codePage(codePage)
{
}

void ContentWriter::value(NodeId node)
{
    if (node == NoNode) {
        m_json.null();
        return;
    }
    switch (m_tree.nodes[node].field->kind) {
    case Kind::Group:
        m_json.beginObject();
        parts(node);
        m_json.endObject();
        break;
    case Kind::List:
        list(node);
        break;
    default:
        leaf(node);
        break;
    }
}

void ContentWriter::member(Str key, NodeId node)
{
    m_json.key(latin(key));
    value(node);
}

void ContentWriter::members(NodeId from, std::initializer_list<Str> paths)
{
    for (const Str path : paths)
        member(path, from == NoNode ? NoNode : find(m_tree, path, from));
}

void ContentWriter::parts(NodeId group, std::initializer_list<Str> except)
{
    for (const NamedPart &part : namedParts(m_tree, group)) {
        const bool isAsked = std::find(except.begin(), except.end(), part.id) == except.end();
        if (!isAsked || !isContent(*m_tree.nodes[part.nodes.front()].field))
            continue;
        if (part.numbered) {
            m_json.key(latin(part.id));
            m_json.beginArray();
            for (const NodeId node : part.nodes)
                value(node);
            m_json.endArray();
        } else {
            member(part.id, part.nodes.front());
        }
    }
}

void ContentWriter::number(Str key, std::optional<std::uint64_t> number)
{
    m_json.key(latin(key));
    if (number)
        m_json.number(*number);
    else
        m_json.null();
}

QString ContentWriter::text(NodeId node) const
{
    if (node == NoNode)
        return {};
    const Value value = decode(m_tree, node, m_bytes, LongestValue);
    const QByteArrayView bytes(value.bytes.data(), static_cast<qsizetype>(value.bytes.size()));
    return value.utf8 ? QString::fromUtf8(bytes) : m_codePage.decode(value.bytes);
}

void ContentWriter::hex(NodeId node)
{
    m_json.hex(contents(m_tree.nodes[node], m_bytes, LongestValue));
}

void ContentWriter::leaf(NodeId node)
{
    const Field &field = *m_tree.nodes[node].field;
    if (field.kind == Kind::Text) {
        m_json.text(text(node));
        return;
    }
    if (field.kind == Kind::Blob) {
        hex(node);
        return;
    }
    const std::optional<std::uint64_t> number = ft::number(m_tree, node, m_bytes);
    if (!number)
        m_json.null();
    else if (field.meaning == Meaning::Ipv4)
        m_json.text(dottedQuad(static_cast<quint32>(*number)));
    else if (field.meaning == Meaning::Checksum)
        m_json.text(checksumText(static_cast<quint32>(*number)));
    else
        m_json.number(*number);
}

void ContentWriter::list(NodeId node)
{
    m_json.beginArray();
    forEachRow(m_tree, {{}, false, {node}}, m_bytes, [this](const Tree &tree, NodeId row) {
        ContentWriter(m_json, tree, m_bytes, m_codePage).value(row);
    });
    m_json.endArray();
}

void ContentWriter::tag(NodeId tag)
{
    const NodeId valueNode = child(m_tree, tag, "value");
    const NodeId idNode = child(m_tree, tag, "id");
    const auto id = idNode == NoNode ? std::nullopt : ft::number(m_tree, idNode, m_bytes);
    m_json.beginObject();
    number("id", id);
    m_json.text(QLatin1StringView("name"), id ? nameText(tagLabel(*id)) : QString());
    m_json.key(QLatin1StringView("type"));
    if (valueNode == NoNode) {
        m_json.null();
        m_json.endObject();
        return;
    }
    const Field &field = *m_tree.nodes[valueNode].field;
    const bool isResolution = field.kind == Kind::Group;
    m_json.text(field.kind == Kind::UInt   ? QLatin1StringView("integer")
                : field.kind == Kind::Text ? QLatin1StringView("text")
                : isResolution             ? QLatin1StringView("resolution")
                : field.meaning == Meaning::Digest ? QLatin1StringView("hash")
                                                   : QLatin1StringView("bytes"));
    m_json.key(QLatin1StringView("value"));
    if (isResolution) {
        m_json.beginArray();
        forEachChild(m_tree, valueNode, [this](NodeId part) { value(part); });
        m_json.endArray();
    } else {
        value(valueNode);
    }
    m_json.key(QLatin1StringView("raw"));
    hex(valueNode);
    m_json.key(QLatin1StringView("grade"));
    m_json.text(latin(word(field.trust)));
    m_json.endObject();
}

void ContentWriter::tags(Str key, NodeId from)
{
    m_json.key(latin(key));
    m_json.beginArray();
    if (from != NoNode)
        forEachRow(m_tree, from, key, m_bytes, [this](const Tree &, NodeId row) { tag(row); });
    m_json.endArray();
}

} // namespace ft
