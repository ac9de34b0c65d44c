// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include "textcolumns.h"

#include "formats/tags.h"

#include <QLocale>

#include <algorithm>

namespace ft::cli {

namespace {

constexpr int Step = 2;

bool isTag(const Tree &tree, NodeId node)
{
    return tree.nodes[node].field->type == tagField.type;
}

QString marked(const Field &field, const QString &text)
{
    switch (field.trust) {
    case Trust::Likely:
        return text + QStringLiteral(" ~");
    case Trust::Guess:
        return text + QStringLiteral(" ?");
    case Trust::Certain:
        break;
    }
    return text;
}

/// What nobody understands, or says what the table shows, would only make the table wider.
bool isColumn(const Field &field)
{
    return isContent(field) && field.meaning != Meaning::Unknown && field.meaning != Meaning::Length
        && field.meaning != Meaning::Count;
}

qsizetype widestLabel(const Tree &tree, const std::vector<NamedPart> &parts)
{
    qsizetype widest = 0;
    for (const NamedPart &part : parts)
        widest = std::max(widest, label(*tree.nodes[part.nodes.front()].field).size());
    return widest;
}

} // namespace

void Outline::parts(NodeId group, int indent)
{
    const std::vector<NamedPart> all = namedParts(m_tree, group);
    TextColumns lines(m_console, indent, {widestLabel(m_tree, all)});
    for (const NamedPart &part : all) {
        const NodeId node = part.nodes.front();
        const Field &field = *m_tree.nodes[node].field;
        const QString value = part.numbered || field.kind == Kind::List ? QString() : valueText(m_tree, node);
        if (part.numbered && !isContent(field)) {
            continue; // empty lines
        } else if (part.numbered || field.kind == Kind::List) {
            lines.flush();
            rows(part, indent);
        } else if (m_tree.isLeaf(node) || !value.isEmpty()) {
            if (field.meaning == Meaning::Payload)
                lines.add({label(field), exactSizeText(m_tree.nodes[node].size)});
            else if (isContent(field))
                lines.add({label(field), marked(field, value)});
        } else {
            lines.flush();
            m_console.print(QString(indent, u' ') + label(field));
            parts(node, indent + Step);
        }
    }
}

void Outline::rows(const NamedPart &part, int indent)
{
    const Node &first = m_tree.nodes[part.nodes.front()];
    const quint64 count = part.numbered ? part.nodes.size() : rowCount(m_tree, part.nodes.front());
    m_console.print(QStringLiteral("%1%2 (%3)").arg(QString(indent, u' '), label(*first.field), QLocale().toString(count)));
    TextColumns table(m_console, indent + Step);
    QList<Str> columns;
    forEachRow(m_tree, part, m_bytes, [&](const Tree &tree, NodeId row) {
        const QString number = QStringLiteral("[%1]").arg(tree.nodes[row].row);
        const Parts parts = namedParts(tree, row);
        if (isTag(tree, row) || tree.isLeaf(row)) {
            table.add({number, tagOrLeaf(tree, row)});
        } else if (fitsInRow(tree, parts)) {
            if (columns.isEmpty()) {
                for (const NamedPart &column : parts) {
                    if (isColumn(*tree.nodes[column.nodes.front()].field))
                        columns.append(column.id);
                }
                table.add(headings(tree, parts));
            }
            table.add(QStringList(number) + cells(tree, parts, columns));
        } else {
            table.flush();
            m_console.print(QString(indent + Step, u' ') + number);
            Outline(tree, m_bytes, m_style, m_console).parts(row, indent + 2 * Step);
        }
    });
}

/// Rows whose parts show in one cell each make a table; others are printed below each other.
bool Outline::fitsInRow(const Tree &tree, const Parts &parts) const
{
    return std::all_of(parts.begin(), parts.end(), [&](const NamedPart &part) {
        const NodeId node = part.nodes.front();
        const Field &field = *tree.nodes[node].field;
        const bool isTags = field.type == tagField.type || (field.element && field.element->type == tagField.type);
        return tree.isLeaf(node) || isTags || !valueText(tree, node).isEmpty();
    });
}

QStringList Outline::headings(const Tree &tree, const Parts &parts) const
{
    QStringList words{QString()};
    for (const NamedPart &part : parts) {
        const Field &field = *tree.nodes[part.nodes.front()].field;
        if (isColumn(field))
            words.append(marked(field, label(field)));
    }
    return words;
}

QStringList Outline::cells(const Tree &tree, const Parts &parts, const QList<Str> &columns) const
{
    QStringList cells;
    for (const Str column : columns) {
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const NamedPart &one) { return one.id == column; });
        cells.append(part == parts.end() ? QString() : valueText(tree, part->nodes.front()));
    }
    return cells;
}

QString Outline::tagOrLeaf(const Tree &tree, NodeId row) const
{
    if (!isTag(tree, row))
        return valueText(tree, row);
    const NodeId value = child(tree, row, "value");
    if (value == NoNode)
        return {};
    const Field &field = *tree.nodes[value].field;
    return marked(field, label(field) + QStringLiteral(": ") + display(tree, value, m_bytes, m_style));
}

/// A short list inside a row stands in one cell, its tags with their names.
QString Outline::valueText(const Tree &tree, NodeId node) const
{
    if (tree.nodes[node].field->kind != Kind::List)
        return display(tree, node, m_bytes, m_style);
    QStringList words;
    forEachChild(tree, node, [&](NodeId row) {
        if (isTag(tree, row))
            words.append(tagOrLeaf(tree, row));
    });
    return words.isEmpty() ? display(tree, node, m_bytes, m_style) : words.join(QStringLiteral("; "));
}

} // namespace ft::cli
