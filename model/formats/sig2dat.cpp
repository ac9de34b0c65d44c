// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "schema/wellformed.h"

// Links that people put on web pages: sig2dat's, its clipboard block of three lines, and magnet links with a kzhash.
// hashes-links-nodes.md, "Text forms". Keys come in any case and any order, with or without a blank behind the colon.
namespace ft {

namespace {

constexpr Str PartEnd = "|\r\n";
constexpr Str UnitLetters = " BbYyTtEeSs,|\r\n";

constexpr Row keyword(Str spelling) { return literal("key", spelling).anyCase(); }
constexpr Row nameValue = text("name", TR("File name"), TR("Raw or percent-encoded")).is(Meaning::Name);
constexpr Row sizeValue = decimal("size", TR("File size"), TR("Bytes")).is(Meaning::FileSize);
constexpr Row hashValue = text("uuhash", TR("Content hash"), TR("'=' and 28 characters of Base64"));
constexpr Row kilobytes = text("kilobytes", TR("Rounded size"), TR("The length in kilobytes, rounded down")).until(PartEnd).maybe();

constexpr Field nameFields[] = {keyword("File:"), Row(nameValue).until(PartEnd)};
constexpr Field nameFieldsBlank[] = {keyword("File: "), Row(nameValue).until(PartEnd)};
constexpr Field sizeFields[] = {keyword("Length:"), Row(sizeValue).until(UnitLetters), kilobytes};
constexpr Field sizeFieldsBlank[] = {keyword("Length: "), Row(sizeValue).until(UnitLetters), kilobytes};
constexpr Field hashFields[] = {keyword("UUHash:"), Row(hashValue).until(PartEnd)};
constexpr Field hashFieldsBlank[] = {keyword("UUHash: "), Row(hashValue).until(PartEnd)};
constexpr Layout nameLayout{"name", nameFields};
constexpr Layout nameLayoutBlank{"name", nameFieldsBlank};
constexpr Layout sizeLayout{"size", sizeFields};
constexpr Layout sizeLayoutBlank{"size", sizeFieldsBlank};
constexpr Layout hashLayout{"hash", hashFields};
constexpr Layout hashLayoutBlank{"hash", hashFieldsBlank};
constexpr Field parts[] = {
    group("", TR("Name"), nameLayoutBlank), group("", TR("Name"), nameLayout), group("", TR("Size"), sizeLayoutBlank),
    group("", TR("Size"), sizeLayout),      group("", TR("Hash"), hashLayoutBlank), group("", TR("Hash"), hashLayout),
};
constexpr Field part = either("", TR("Part"), parts);

constexpr Field linkFields[] = {
    keyword("sig2dat://"),
    text("slashes", TR("Slashes")).until("|").is(Meaning::Filler),
    list("", TR("Parts"), part).whileFits(),
    text("end", TR("End mark")).until(LineEnd).is(Meaning::Filler).maybe(),
};
constexpr Layout linkLayout{"link", linkFields};

constexpr Str MagnetEnd = "&\r\n \t";
constexpr Field kzhashFields[] = {keyword("xt=urn:kzhash:"), text("kzhash", TR("kzhash"), TR("72 hex digits")).until(MagnetEnd)};
constexpr Field urnFields[] = {keyword("xt=urn:sig2dat:"), text("urn", TR("Content hash"), TR("Base32")).until(MagnetEnd)};
constexpr Field magnetNameFields[] = {keyword("dn="), Row(nameValue).until(MagnetEnd)};
constexpr Field magnetSizeFields[] = {keyword("xl="), Row(sizeValue).until(MagnetEnd)};
constexpr Layout kzhashLayout{"kzhash", kzhashFields};
constexpr Layout urnLayout{"urn", urnFields};
constexpr Layout magnetNameLayout{"name", magnetNameFields};
constexpr Layout magnetSizeLayout{"size", magnetSizeFields};
constexpr Field magnetParts[] = {
    group("", TR("kzhash"), kzhashLayout), group("", TR("Hash"), urnLayout), group("", TR("Name"), magnetNameLayout),
    group("", TR("Size"), magnetSizeLayout), text("others", TR("Other parameter")).until(MagnetEnd).numbered(),
};
constexpr Field magnetPart = either("", TR("Part"), magnetParts);
constexpr Field magnetFields[] = {keyword("magnet:?"), list("", TR("Parts"), magnetPart)};
constexpr Layout magnetLayout{"magnet", magnetFields};

constexpr Field blockFields[] = {
    group("", TR("Name"), nameLayoutBlank),
    group("", TR("Size"), sizeLayoutBlank),
    group("", TR("Hash"), hashLayoutBlank),
};
constexpr Layout blockLayout{"block", blockFields};
static_assert(isWellFormed(linkLayout) && isWellFormed(magnetLayout) && isWellFormed(blockLayout));

constexpr Field lines[] = {
    emptyLineDos, emptyLineUnix,
    group("links", TR("Link"), linkLayout).line().numbered(),
    group("links", TR("Magnet link"), magnetLayout).line().numbered(),
    group("links", TR("Clipboard block"), blockLayout).numbered(),
    text("other_lines", TR("Other line")).line().is(Meaning::LeftOver).numbered(),
};
constexpr Field line = either("", TR("Line"), lines);
constexpr Field rootFields[] = {list("", TR("Lines"), line)};
constexpr Layout rootLayout{"sig2dat.link", rootFields};
constexpr Field root = group("", TR("Download links"), rootLayout);
constexpr Str globs[] = {"~*.sig2dat", "~*.link", "~*.txt", "~*.magnet"};

} // namespace

extern constexpr Format sig2datLink{"sig2dat.link", TR("Download links"), TR("sig2dat and magnet links in a text"), globs, &root};

} // namespace ft
