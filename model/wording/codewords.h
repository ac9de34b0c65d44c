// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"

#include <QtGlobal>

namespace ft {

/// How the two numbers of a finding are written in its sentence.
enum class Unit : quint8 {
    Number, ///< in digits
    ByteCount, ///< with the word "bytes"
    Hex, ///< 0x and eight digits
    Address, ///< dotted quad
    Time, ///< UTC
    Offset,
};

/// What is said about one code, and with it what Finding::expected, found and detail mean for that code: exactly what
/// the sentence calls them. Source texts in English, to be translated in the context "finding".
///
/// A sentence holds placeholders: {place} the labels of the field's path, {expected} and {found} the finding's numbers
/// in the code's unit, {detail} its remark or its detail, {size} and {offset} of the bytes it is about, {codepage}.
/// What stands in square brackets is left out if a placeholder inside has nothing to say: no path, no text, no bytes,
/// both numbers zero.
struct CodeWords {
    Code code;
    Unit unit;
    const char *title;
    const char *sentence;
    const char *explanation;
};

/// Every code has words.
const CodeWords &wordsOf(Code code);

} // namespace ft
