// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline.h"

#include "tagfields.h"

#include <QCoreApplication>

#include <iterator>

namespace ft {

namespace {

/// Parts that say nothing about what the whole is.
bool isIncidental(const Field &field)
{
    switch (field.meaning) {
    case Meaning::Magic:
    case Meaning::Count:
    case Meaning::Length:
    case Meaning::Filler:
    case Meaning::LeftOver:
    case Meaning::Payload:
    case Meaning::Checksum:
    case Meaning::Unknown:
        return true;
    default:
        return false;
    }
}

/// The first leaf of that meaning which says something, looking through transparent groups.
QString textOf(const Tree &tree, NodeId group, Meaning meaning, ByteWindow &bytes, const Style &style)
{
    QString text;
    forEachChild(tree, group, [&](NodeId part) {
        const Field &field = *tree.nodes[part].field;
        if (!text.isEmpty())
            return;
        if (tree.isLeaf(part) && field.meaning == meaning)
            text = display(tree, part, bytes, style);
        else if (field.kind == Kind::Group)
            text = textOf(tree, part, meaning, bytes, style);
    });
    return text;
}

QStringList telling(const Tree &tree, NodeId group, ByteWindow &bytes, const Style &style)
{
    constexpr qsizetype MostParts = 3;
    QStringList parts;
    forEachChild(tree, group, [&](NodeId part) {
        const Field &field = *tree.nodes[part].field;
        if (parts.size() >= MostParts || isIncidental(field) || field.kind == Kind::List)
            return;
        const QString text = valueText(tree, part, bytes, style);
        if (!text.isEmpty())
            parts.append(text);
    });
    return parts;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("items", text);
}

const char *meaningWord(Meaning meaning)
{
    static constexpr const char *words[] = {
        "", // Plain: see kindWord()
        QT_TRANSLATE_NOOP("items", "count"),
        QT_TRANSLATE_NOOP("items", "length"),
        QT_TRANSLATE_NOOP("items", "checksum"),
        QT_TRANSLATE_NOOP("items", "time"),
        QT_TRANSLATE_NOOP("items", "time"), // FileTime: the same in other ticks
        QT_TRANSLATE_NOOP("items", "minutes"),
        QT_TRANSLATE_NOOP("items", "IPv4 address"),
        QT_TRANSLATE_NOOP("items", "port"),
        QT_TRANSLATE_NOOP("items", "hash"),
        QT_TRANSLATE_NOOP("items", "file id"),
        QT_TRANSLATE_NOOP("items", "size"),
        QT_TRANSLATE_NOOP("items", "offset"),
        QT_TRANSLATE_NOOP("items", "percent"),
        QT_TRANSLATE_NOOP("items", "duration"),
        QT_TRANSLATE_NOOP("items", "bit rate"),
        QT_TRANSLATE_NOOP("items", "mark"),
        QT_TRANSLATE_NOOP("items", "name"),
        QT_TRANSLATE_NOOP("items", "path"),
        QT_TRANSLATE_NOOP("items", "filler"),
        QT_TRANSLATE_NOOP("items", "file data"),
        QT_TRANSLATE_NOOP("items", "left-overs"),
        QT_TRANSLATE_NOOP("items", "unknown"),
    };
    static_assert(std::size(words) == static_cast<std::size_t>(Meaning::Unknown) + 1);
    return words[static_cast<std::size_t>(meaning)];
}

const char *kindWord(Kind kind)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("items", "number"), QT_TRANSLATE_NOOP("items", "number in digits"),
        QT_TRANSLATE_NOOP("items", "number"), QT_TRANSLATE_NOOP("items", "bytes"),
        QT_TRANSLATE_NOOP("items", "text"),   QT_TRANSLATE_NOOP("items", "group"),
        QT_TRANSLATE_NOOP("items", "list"),   QT_TRANSLATE_NOOP("items", "group"),
    };
    static_assert(std::size(words) == static_cast<std::size_t>(Kind::Choice) + 1);
    return words[static_cast<std::size_t>(kind)];
}

} // namespace

QString headline(const Tree &tree, NodeId element, ByteWindow &bytes, const Style &style)
{
    if (isTag(*tree.nodes[element].field)) {
        const NodeId value = child(tree, element, "value");
        return value == NoNode ? QString() : valueText(tree, value, bytes, style);
    }
    for (const Meaning meaning : {Meaning::Ipv4, Meaning::Name}) {
        const QString text = textOf(tree, element, meaning, bytes, style);
        if (!text.isEmpty())
            return text;
    }
    return telling(tree, element, bytes, style).join(QStringLiteral(" · "));
}

QString valueText(const Tree &tree, NodeId node, ByteWindow &bytes, const Style &style)
{
    if (isTag(*tree.nodes[node].field))
        return headline(tree, node, bytes, style);
    const QString text = display(tree, node, bytes, style);
    if (!text.isEmpty() || tree.isLeaf(node) || tree.nodes[node].field->kind != Kind::Group)
        return text;
    const NodeId parent = tree.nodes[node].parent;
    const bool isElement = parent == NoNode || tree.nodes[parent].field->kind == Kind::List;
    return isElement ? headline(tree, node, bytes, style) : QString();
}

QString typeText(const Field &field)
{
    if (field.meaning != Meaning::Plain)
        return translated(meaningWord(field.meaning));
    if (field.kind == Kind::UInt && field.extent.how == Extent::Fixed)
        return translated(QT_TRANSLATE_NOOP("items", "%1-byte number")).arg(field.extent.size);
    return translated(kindWord(field.kind));
}

} // namespace ft
