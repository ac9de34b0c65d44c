// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace ft {

namespace {

constexpr int Letter = 1; ///< found at all
constexpr int Neighbour = 10; ///< right behind the one before
constexpr int WordStart = 8;
constexpr int TextStart = 4; ///< in addition
constexpr int Impossible = -1;

/// Longer texts are paths and sentences; nobody looks for a letter behind these.
constexpr qsizetype TextLimit = 200;

int worth(QStringView text, qsizetype at)
{
    if (at == 0)
        return Letter + WordStart + TextStart;
    const QChar before = text[at - 1];
    const bool isStart = !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
    return isStart ? Letter + WordStart : Letter;
}

} // namespace

/// The best of all ways to place the letters: best[i][j] is the worth of the first i + 1 letters with the last at j.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    QString pattern;
    for (const QChar letter : typed) {
        if (!letter.isSpace())
            pattern += letter.toCaseFolded();
    }
    const auto letters = static_cast<std::size_t>(pattern.size());
    const auto length = static_cast<std::size_t>(std::min(text.size(), TextLimit));
    if (letters == 0)
        return FuzzyMatch();
    if (letters > length)
        return std::nullopt;
    std::vector<std::vector<int>> best(letters, std::vector<int>(length, Impossible));
    std::vector<std::vector<int>> previous(letters, std::vector<int>(length, Impossible));
    for (std::size_t i = 0; i < letters; ++i) {
        int bestBefore = i == 0 ? 0 : Impossible; // of the letters before, anywhere to the left
        int placeBefore = Impossible;
        for (std::size_t j = i; j < length; ++j) {
            if (i > 0 && best[i - 1][j - 1] > bestBefore) {
                bestBefore = best[i - 1][j - 1];
                placeBefore = static_cast<int>(j) - 1;
            }
            const auto at = static_cast<qsizetype>(j);
            if (bestBefore == Impossible || text[at].toCaseFolded() != pattern[static_cast<qsizetype>(i)])
                continue;
            best[i][j] = bestBefore + worth(text, at);
            previous[i][j] = placeBefore;
            if (i > 0 && best[i - 1][j - 1] != Impossible
                && best[i - 1][j - 1] + worth(text, at) + Neighbour > best[i][j]) {
                best[i][j] = best[i - 1][j - 1] + worth(text, at) + Neighbour;
                previous[i][j] = static_cast<int>(j) - 1;
            }
        }
    }
    const auto end = std::max_element(best.back().begin(), best.back().end());
    if (*end == Impossible)
        return std::nullopt;
    FuzzyMatch match;
    match.score = *end * 4 - static_cast<int>(length) / 8; // of two alike, the shorter text
    int place = static_cast<int>(end - best.back().begin());
    for (std::size_t i = letters; i-- > 0; place = previous[i][static_cast<std::size_t>(place)])
        match.places.prepend(place);
    return match;
}

} // namespace ft
