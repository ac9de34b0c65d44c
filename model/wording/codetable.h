// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

/// The documentation of all findings as a Markdown table: code, usual severity, title, what it means. In the language
/// of the interface; resources/help/findings.md is its English form.
QString codeTable();

} // namespace ft
