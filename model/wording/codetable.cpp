// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codetable.h"

#include "sentences.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct FindingsPage {
    Q_DECLARE_TR_FUNCTIONS(findings_page)
};

} // namespace

QString codeTable()
{
    QString page = QStringLiteral("# ") + FindingsPage::tr("Findings") + QStringLiteral("\n\n")
        + FindingsPage::tr("Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the "
                     "command line and in scripts. The severity is the usual one; a format may grade a remark "
                     "differently.")
        + QStringLiteral("\n\n| ") + FindingsPage::tr("Code") + QStringLiteral(" | ") + FindingsPage::tr("Severity")
        + QStringLiteral(" | ") + FindingsPage::tr("In short") + QStringLiteral(" | ") + FindingsPage::tr("What it means")
        + QStringLiteral(" |\n|---|---|---|---|\n");
    for (std::size_t i = 0; i < codes().size(); ++i) {
        const auto code = static_cast<Code>(i);
        page += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                    .arg(latin(info(code).word), latin(word(info(code).severity)), title(code), explanation(code));
    }
    return page;
}

} // namespace ft
