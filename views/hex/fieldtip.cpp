// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtip.h"

#include "schema/reader.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace ft {

namespace {

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style=\"margin:2px 0; white-space:pre-wrap\">%1</p>").arg(html);
}

/// Values longer than this are cut: a tip is a glance.
constexpr qsizetype LongestValue = 160;

QString shortened(const QString &text)
{
    return text.size() > LongestValue ? text.left(LongestValue) + QChar(0x2026) : text;
}

QString tipOf(const Tree &tree, NodeId leaf, ByteWindow &bytes, const Style &style)
{
    const Node &node = tree.nodes[leaf];
    const QString value = shortened(display(tree, leaf, bytes, style));
    QString tip = paragraph(QStringLiteral("<b>%1</b>&nbsp; %2").arg(label(*node.field).toHtmlEscaped(), value.toHtmlEscaped()));
    const QString path = oneLine(QString::fromStdString(ft::path(tree, leaf)));
    if (!path.isEmpty())
        tip += paragraph(path.toHtmlEscaped());
    tip += paragraph(QStringLiteral("%1 · %2 · %3")
                         .arg(offsetText(node.at), exactSizeText(node.size), gradeName(node.field->trust))
                         .toHtmlEscaped());
    const QString about = help(*node.field);
    if (!about.isEmpty())
        tip += paragraph(about.toHtmlEscaped());
    return tip;
}

} // namespace

QString fieldTip(const Tree &tree, std::uint64_t offset, ByteWindow &bytes,
                 const std::vector<const Finding *> &findings, const Style &style, const QStringList &notes)
{
    QString tip;
    visitLeaf(tree, offset, bytes,
              [&](const Tree &near, NodeId leaf) { tip = tipOf(near, leaf, bytes, style); });
    for (const Finding *finding : findings)
        tip += paragraph(sentence(tree, *finding, style).toHtmlEscaped());
    for (const QString &note : notes)
        tip += paragraph(note.toHtmlEscaped());
    return tip;
}

} // namespace ft
