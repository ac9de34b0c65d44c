// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codetable.h"

#include "sentences.h"

#include <QCoreApplication>

namespace ft {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("findings page", text);
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString codeTable()
{
    QString page = QStringLiteral("# ") + translated("Findings") + QStringLiteral("\n\n")
        + translated("Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the "
                     "command line and in scripts. The severity is the usual one; a format may grade a remark "
                     "differently.")
        + QStringLiteral("\n\n| ") + translated("Code") + QStringLiteral(" | ") + translated("Severity")
        + QStringLiteral(" | ") + translated("In short") + QStringLiteral(" | ") + translated("What it means")
        + QStringLiteral(" |\n|---|---|---|---|\n");
    for (std::size_t i = 0; i < codes().size(); ++i) {
        const auto code = static_cast<Code>(i);
        page += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                    .arg(latin(info(code).word), latin(word(info(code).severity)), title(code), explanation(code));
    }
    return page;
}

} // namespace ft
