// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ft {

// How a text is written into each kind of file. All append UTF-8.

/// In quotes where it must be.
void appendCsv(std::string &out, std::string_view text);
/// Tabs and line ends become blanks.
void appendTsv(std::string &out, std::string_view text);
/// With the quotes.
void appendJson(std::string &out, std::string_view text);
void appendHtml(std::string &out, std::string_view text);
/// As a part of the path in a link.
void appendUrl(std::string &out, std::string_view text);

/// Whether a spreadsheet would run the text instead of showing it. Plain numbers with a sign are shown.
bool isFormula(std::string_view text);

} // namespace ft
