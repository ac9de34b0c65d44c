// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedrows.h"

#include "shownrows.h"

#include "items/exporttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ft {

namespace {

struct PrintedRows {
    Q_DECLARE_TR_FUNCTIONS(PrintedRows)
};

} // namespace

PrintJob printedRows(const QAbstractItemView &view, const QString &title)
{
    ShownRows rows = selectedRows(view, PrintedRowLimit);
    if (rows.total < 2)
        rows = allRows(view, PrintedRowLimit);
    if (rows.indexes.isEmpty())
        return {title, {}};
    QString page = htmlTable(rows.indexes, shownColumns(view));
    if (rows.total > rows.indexes.size()) {
        const QLocale locale;
        page += QStringLiteral("<p>%1</p>")
                    .arg(PrintedRows::tr("The first %1 of %2 rows. An export writes all of them.")
                             .arg(locale.toString(rows.indexes.size()), locale.toString(rows.total))
                             .toHtmlEscaped());
    }
    return printedText(title, page);
}

} // namespace ft
