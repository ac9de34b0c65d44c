// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace ft {

/// How well a text answers what was typed.
struct FuzzyMatch {
    int score = 0; ///< the higher, the better; comparable among matches of one pattern
    QList<int> places; ///< of the letters in the text, ascending
};

/// Whether the letters of `pattern` stand in `text` in their order, whatever stands between; upper and lower case are
/// the same, blanks are skipped. Letters at the beginnings of words and next to each other count most: "of" finds
/// "Open folder" before "Profile". An empty pattern matches with 0.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace ft
