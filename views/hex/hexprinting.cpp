// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexview.h"

#include <QLocale>

// The bytes on paper: rows of text, as the page shows them.

namespace ft {

namespace {

/// About seventy pages.
constexpr std::uint64_t PrintedBytesLimit = 64 * 1024;

} // namespace

PrintJob HexView::printJob() const
{
    const Extents chosen = chosenBytes().size > 1 ? chosenBytes() : m_layout.pageBytes();
    if (chosen.size == 0)
        return {};
    const Extents printed{chosen.at, std::min(chosen.size, PrintedBytesLimit)};
    QString rows;
    for (std::uint64_t row = m_layout.rowOf(printed.at); row <= m_layout.rowOf(printed.end() - 1); ++row)
        rows += rowText(row).text.toHtmlEscaped() + u'\n';
    QString page = QStringLiteral("<pre style=\"font-size:8pt\">") + rows + QStringLiteral("</pre>");
    if (printed.size < chosen.size) {
        page += QStringLiteral("<p>")
            + tr("The first %1 of %2 bytes.")
                  .arg(QLocale().toString(printed.size), QLocale().toString(chosen.size))
                  .toHtmlEscaped()
            + QStringLiteral("</p>");
    }
    return printedText(tr("Bytes from %1 of %2").arg(offsetText(printed.at), oneLine(m_document->fileName())), page);
}

} // namespace ft
