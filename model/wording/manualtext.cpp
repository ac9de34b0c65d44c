// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ft {

QString manualText(const QString &markdown)
{
    // What begins a line, parts and ends the cells of a row, rules off the titles of a table, and the ends of lines.
    static const QRegularExpression marks(u"^(?:#+|-|\\d+\\.|\\|) | \\| | \\|$|^\\|-.*$|\\n"_s,
                                          QRegularExpression::MultilineOption);
    QString translated;
    qsizetype from = 0;
    const auto sayUpTo = [&](qsizetype end) {
        if (end > from)
            translated += QCoreApplication::translate("manual", markdown.mid(from, end - from).toUtf8());
    };
    for (auto each = marks.globalMatch(markdown); each.hasNext();) {
        const QRegularExpressionMatch mark = each.next();
        sayUpTo(mark.capturedStart());
        translated += mark.captured();
        from = mark.capturedEnd();
    }
    sayUpTo(markdown.size());
    return translated;
}

} // namespace ft
