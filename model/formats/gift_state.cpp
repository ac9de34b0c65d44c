// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "schema/wellformed.h"

// The text job state that giFT kept beside a partial: hash as FTH:=..=, total size, missing ranges.
// hashes-links-nodes.md names no more than that, so lines are read as `key = value` and everything is graded a guess.
namespace ft {

namespace {

constexpr Str KeyEnd = " \t=:";

constexpr Field sectionFields[] = {literal("mark", "["), text("name", TR("Section")).until("]\r\n")};
constexpr Layout sectionLayout{"section", sectionFields};

constexpr Row key = text("key", TR("Key")).until(KeyEnd).guess("GF");
constexpr Field hashFields[] = {key, literal("hash_mark", "FTH:"),
                                text("hash", TR("Content hash"), TR("'=' and Base64")).until(" \t\r\n").guess("GF")};
constexpr Layout hashLayout{"hash", hashFields};
constexpr Field bareHashFields[] = {literal("hash_mark", "FTH:"),
                                    text("hash", TR("Content hash"), TR("'=' and Base64")).until(" \t\r\n").guess("GF")};
constexpr Layout bareHashLayout{"bare_hash", bareHashFields};
constexpr Field rangeFields[] = {decimal("start", TR("Start")).until("- \t").is(Meaning::Offset).guess("GF"),
                                 digits("end", TR("End")).is(Meaning::Offset).guess("GF")};
constexpr Layout rangeLayout{"range", rangeFields};
constexpr Field numberFields[] = {key, digits("value", TR("Number")).guess("GF")};
constexpr Layout numberLayout{"number", numberFields};
constexpr Field wordFields[] = {key, text("value", TR("Value")).until(LineEnd).maybe().guess("GF")};
constexpr Layout wordLayout{"word", wordFields};
static_assert(isWellFormed(hashLayout) && isWellFormed(rangeLayout) && isWellFormed(numberLayout) && isWellFormed(wordLayout));

constexpr Field lines[] = {
    commentLine, emptyLineDos, emptyLineUnix,
    group("sections", TR("Section"), sectionLayout).line().numbered(),
    group("hashes", TR("Hash"), bareHashLayout).line().numbered(),
    group("hashes", TR("Hash"), hashLayout).line().numbered(),
    group("ranges", TR("Range"), rangeLayout).line().numbered(),
    group("numbers", TR("Number"), numberLayout).line().numbered(),
    group("words", TR("Setting"), wordLayout).line().numbered(),
    damagedLine,
};
constexpr Field line = either("", TR("Line"), lines);
constexpr Field rootFields[] = {list("", TR("Lines"), line)};
constexpr Layout rootLayout{"gift.state", rootFields};
constexpr Field root = group("", TR("Job state of giFT"), rootLayout);
constexpr Rule rules[] = {{checkLines}};
constexpr Str globs[] = {"*.state", ".*.state"};

} // namespace

extern constexpr Format giftState{"gift.state", TR("Job state of giFT"), TR("Text beside a partial download of giFT"), globs, &root, {}, rules};

} // namespace ft
