// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include "wording/namedparts.h"
#include "wording/text.h"

namespace ft::cli {

/// The contents of a file as indented text: a line a field, a table for a list of equal groups. Uncertain facts carry
/// their mark: ~ likely, ? guess.
class Outline
{
public:
    Outline(const Tree &tree, ByteWindow &bytes, const Style &style, Console &console)
        : m_tree(tree), m_bytes(bytes), m_style(style), m_console(console)
    {
    }

    void print() { parts(0, 2); }

private:
    using Parts = std::vector<NamedPart>;

    void parts(NodeId group, int indent);
    void rows(const NamedPart &part, int indent);
    QString tagOrLeaf(const Tree &tree, NodeId row) const;
    bool fitsInRow(const Tree &tree, const Parts &parts) const;
    QStringList headings(const Tree &tree, const Parts &parts) const;
    QStringList cells(const Tree &tree, const Parts &parts, const QList<Str> &columns) const;
    QString valueText(const Tree &tree, NodeId node) const;

    const Tree &m_tree;
    ByteWindow &m_bytes;
    const Style &m_style;
    Console &m_console;
};

} // namespace ft::cli
