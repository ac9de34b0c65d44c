// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsdump.h"

#include "schema/reader.h"

#include <algorithm>

namespace ft {

namespace {

/// Bytes shown of what is no text and no number. Longer ones are better looked at in a hex view.
constexpr std::size_t DumpedBytes = 64;
/// The longest texts are registry values in exports; the rest of them is better looked at in the file.
constexpr std::size_t ShownText = 64 * 1024;

bool isPlain(QChar character)
{
    return character > u' ' && character != u'"' && character != u'\\' && character.isPrint();
}

QByteArray textValue(const QString &text)
{
    const bool plain = !text.isEmpty() && text != u"-" && std::all_of(text.begin(), text.end(), isPlain);
    return plain ? text.toUtf8() : Json::quoted(text);
}

QByteArray numberValue(const Field &field, std::uint64_t number)
{
    if (field.meaning == Meaning::Ipv4)
        return dottedQuad(static_cast<quint32>(number)).toLatin1();
    if (field.meaning == Meaning::Checksum)
        return checksumText(static_cast<quint32>(number)).toLatin1();
    return QByteArray::number(static_cast<qulonglong>(number));
}

QByteArray hexValue(const Value &value)
{
    if (value.bytes.empty())
        return QByteArrayLiteral("-");
    const QByteArrayView view(value.bytes.data(), static_cast<qsizetype>(value.bytes.size()));
    const QByteArray digits = view.toByteArray().toHex();
    return value.cut ? digits + "..." : digits;
}

QByteArray valueText(const Tree &tree, NodeId leaf, ByteWindow &bytes, const CodePage &codePage)
{
    const Field &field = *tree.nodes[leaf].field;
    if (field.meaning == Meaning::Payload)
        return QByteArrayLiteral("-");
    const Value value = decode(tree, leaf, bytes, field.kind == Kind::Blob ? DumpedBytes : ShownText);
    switch (value.type) {
    case Value::Number:
        return numberValue(field, value.number);
    case Value::Text: {
        const QByteArrayView raw(value.bytes.data(), static_cast<qsizetype>(value.bytes.size()));
        return textValue(value.utf8 ? QString::fromUtf8(raw) : codePage.decode(value.bytes));
    }
    case Value::Bytes:
        return hexValue(value);
    case Value::None:
        break;
    }
    return QByteArrayLiteral("-");
}

std::string pathText(const Tree &tree, NodeId leaf)
{
    std::string result = path(tree, leaf);
    return result.empty() ? std::string("-") : result;
}

} // namespace

void forEachLeaf(const Tree &tree, ByteWindow &bytes, const std::function<bool(const Tree &tree, NodeId leaf)> &visit)
{
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.isLeaf(node)) {
            if (!visit(tree, node))
                return;
            continue;
        }
        const std::uint64_t rows = tree.nodes[node].lazy ? rowCount(tree, node) : 0;
        Tree row;
        for (std::uint64_t i = 0; i < rows; ++i) {
            readRow(tree, node, i, bytes, row, {.checks = false});
            for (NodeId inside = 0; inside < row.nodes.size(); ++inside) {
                if (row.isLeaf(inside) && !visit(row, inside))
                    return;
            }
        }
    }
}

QByteArray fieldLine(const Tree &tree, NodeId leaf, ByteWindow &bytes, const CodePage &codePage)
{
    const Node &node = tree.nodes[leaf];
    return QByteArray::number(static_cast<qulonglong>(node.at)) + ' '
        + QByteArray::number(static_cast<qulonglong>(node.size)) + ' ' + pathText(tree, leaf).c_str() + ' '
        + valueText(tree, leaf, bytes, codePage) + ' ' + word(node.field->trust).data() + '\n';
}

void writeField(Json &json, const Tree &tree, NodeId leaf, ByteWindow &bytes, const CodePage &codePage)
{
    const Node &node = tree.nodes[leaf];
    json.beginObject();
    json.number(QLatin1StringView("offset"), node.at);
    json.number(QLatin1StringView("size"), node.size);
    json.text(QLatin1StringView("path"), QString::fromStdString(pathText(tree, leaf)));
    json.key(QLatin1StringView("value"));
    const Field &field = *node.field;
    if (const auto plain = field.meaning == Meaning::Ipv4 || field.meaning == Meaning::Checksum
            ? std::nullopt
            : number(tree, leaf, bytes)) {
        json.number(*plain);
    } else if (field.kind == Kind::Text) {
        const Value value = decode(tree, leaf, bytes, ShownText);
        const QByteArrayView raw(value.bytes.data(), static_cast<qsizetype>(value.bytes.size()));
        json.text(value.utf8 ? QString::fromUtf8(raw) : codePage.decode(value.bytes));
    } else {
        json.text(QString::fromLatin1(valueText(tree, leaf, bytes, codePage)));
    }
    json.key(QLatin1StringView("trust"));
    json.text(QLatin1StringView(word(node.field->trust).data()));
    json.endObject();
}

} // namespace ft
