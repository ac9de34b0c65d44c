// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

/// Markdown of resources/help in the language of the interface, of the same structure. Each heading, paragraph, item of a
/// list and cell of a table stands on one line there; that is a text, looked up in the context "manual". The marks
/// around the texts are of no language. translations/update.cmake splits by the same rule.
QString manualText(const QString &markdown);

} // namespace ft
