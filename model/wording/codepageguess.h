// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

#include <vector>

namespace ft {

/// Which code page texts were probably written in, and how sure that is. Never more than a guess about what no file
/// says.
struct CodePageGuess {
    CodePage codePage;
    int texts = 0; ///< that hold more than ASCII; 0: nothing is known
    int fitting = 0; ///< of them, those that no other code page reads clearly better
    Trust trust = Trust::Guess; ///< likely at the best

    friend bool operator==(const CodePageGuess &, const CodePageGuess &) = default;
};

/// Whether a text says something about its code page: it holds more than ASCII.
bool isForeign(View text);

/// Reads the texts in each code page that a Windows of the time could have, and takes the one in which their letters
/// are those of a language and stand as they do in words. Texts of ASCII alone are not counted.
CodePageGuess guessCodePage(const std::vector<QByteArray> &texts);

} // namespace ft
