// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcolumns.h"

#include <algorithm>

namespace ft::cli {

namespace {

/// Blanks between two columns.
constexpr qsizetype Gap = 2;

} // namespace

void TextColumns::add(const QStringList &row)
{
    if (!m_widths.isEmpty()) {
        print(row);
        return;
    }
    m_waiting.append(row);
    if (m_waiting.size() == MeasuredRows)
        flush();
}

void TextColumns::flush()
{
    for (const QStringList &row : m_waiting) {
        m_widths.resize(std::max(m_widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            m_widths[column] = std::clamp(row.at(column).size(), m_widths.at(column), std::max(m_widths.at(column), WidestColumn));
    }
    for (const QStringList &row : m_waiting)
        print(row);
    m_waiting.clear();
}

void TextColumns::print(const QStringList &row)
{
    QString line(m_indent, u' ');
    for (qsizetype column = 0; column < row.size(); ++column) {
        line += row.at(column);
        if (column + 1 < row.size())
            line.resize(line.size() + std::max<qsizetype>(0, m_widths.value(column) - row.at(column).size()) + Gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_console.print(line);
}

} // namespace ft::cli
