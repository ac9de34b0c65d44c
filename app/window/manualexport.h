// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

struct Language;
struct ManualPage;

/// Writes the manual as web pages into a folder, which is made where it is missing: index.html, and for each language a
/// folder of its name. Pages there are replaced. Gives what went wrong, in a sentence; empty: nothing. Needs a
/// QGuiApplication, and no translation installed: the manual in English is what stays untranslated.
QString exportManual(const QString &folder);

/// A page as HTML without style of its own but for one sheet at its top. The language is the one it is written in.
QString webPage(const ManualPage &page, const Language &language);

} // namespace ft
