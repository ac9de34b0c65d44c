// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Parts of the pages of reports: they stand alone, without links to elsewhere and without scripts. All texts are plain
/// and are escaped here; a `body` is made of such parts.
namespace ft::page {

QString cell(const QString &text); ///< in one line
QString row(const QString &name, const QString &text); ///< of a table of two columns
QString heading(const QString &text);
/// Sentences below a heading; `none` where there are none.
QString list(const QString &title, const QStringList &sentences, const QString &none);
QString paragraph(const QString &text); ///< nothing for an empty text
QString tableHead(const QStringList &titles);
QString wholePage(const QString &title, const QString &body);

} // namespace ft::page
