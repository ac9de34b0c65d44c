// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/rows.h"

/// Rows that all formats made of lines share.
namespace ft {

inline constexpr Str LineEnd = "\r\n";

/// A line that no other row fits. What it says is kept and shown. The last alternative of a list of lines.
inline constexpr Row damagedLine = text("damaged_lines", TR("Damaged line"), TR("Fits no form that is known here"))
                                       .line().is(Meaning::LeftOver).numbered();

constexpr Row emptyLine(Str ending)
{
    return literal("empty_lines", ending).is(Meaning::Filler).numbered();
}
inline constexpr Row emptyLineDos = emptyLine("\r\n");
inline constexpr Row emptyLineUnix = emptyLine("\n");

inline constexpr Field commentFields[] = {literal("mark", "#"), text("text", TR("Comment")).until(LineEnd).maybe()};
inline constexpr Layout commentLayout{"comment", commentFields};
inline constexpr Row commentLine = group("comments", TR("Comment"), commentLayout).line().numbered();

/// A word, and the blanks or the line end behind it.
constexpr Row word(Str id, Str label, Str help = {}) { return text(id, label, help).until(" \t\r\n"); }
constexpr Row digits(Str id, Str label, Str help = {}) { return decimal(id, label, help).until(" \t\r\n"); }

/// Turns lines that fit nothing into findings. A rule.
void checkLines(Tree &tree, ByteWindow &bytes);

} // namespace ft
