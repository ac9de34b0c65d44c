// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QList>
#include <QStringList>

namespace ft::cli {

/// Rows of text in aligned columns. The first hundred rows say how wide the columns are, so that a table of a million
/// rows goes out as it comes; its owner must not print anything else before flush(). The last column is as wide as it
/// needs to be.
class TextColumns
{
public:
    /// `widths`: of the columns where they are known before.
    TextColumns(Console &console, int indent, const QList<qsizetype> &widths = {})
        : m_console(console), m_indent(indent), m_widths(widths)
    {
    }
    ~TextColumns() { flush(); }
    Q_DISABLE_COPY_MOVE(TextColumns)

    void add(const QStringList &row);
    void flush();

private:
    static constexpr qsizetype MeasuredRows = 100;
    static constexpr qsizetype WidestColumn = 48;

    void print(const QStringList &row);

    Console &m_console;
    int m_indent;
    QList<QStringList> m_waiting;
    QList<qsizetype> m_widths; ///< empty while rows are measured
};

} // namespace ft::cli
