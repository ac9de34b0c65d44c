// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sig2dat.h"

#include "lines.h"

#include "schema/wellformed.h"

// Links that people put on web pages: sig2dat's, its clipboard block of three lines, and magnet links with a kzhash.
// hashes-links-nodes.md, "Text forms". Keys come in any case and any order, with or without a blank behind the colon.
namespace ft {

namespace {

constexpr Str PartEnd = "|\r\n";
constexpr Str Unit = " BbYyTtEeSs,";

constexpr Row keyword(Str id, Str spelling) { return literal(id, spelling).anyCase(); }
constexpr Row nameValue = text("name", TR("File name"), TR("Raw or percent-encoded")).is(Meaning::Name);
constexpr Row sizeValue = decimal("size", TR("File size"), TR("Bytes")).is(Meaning::FileSize);
constexpr Row hashValue = text("uuhash", TR("Content hash"), TR("'=' and 28 characters of Base64")).until(PartEnd);
constexpr Row kilobytes = text("kilobytes", TR("Rounded size"), TR("The length in kilobytes, rounded down; often left out"))
                              .until(PartEnd).maybe();

constexpr Field nameFields[] = {keyword("name_key", "File:"), Row(nameValue).until(PartEnd)};
constexpr Field nameFieldsBlank[] = {keyword("name_key", "File: "), Row(nameValue).until(PartEnd)};
constexpr Field bareSizeFields[] = {keyword("size_key", "Length:"), Row(sizeValue).until(PartEnd)};
constexpr Field bareSizeFieldsBlank[] = {keyword("size_key", "Length: "), Row(sizeValue).until(PartEnd)};
constexpr Field sizeFields[] = {keyword("size_key", "Length:"), Row(sizeValue).until(Unit), kilobytes};
constexpr Field sizeFieldsBlank[] = {keyword("size_key", "Length: "), Row(sizeValue).until(Unit), kilobytes};
constexpr Field hashFields[] = {keyword("uuhash_key", "UUHash:"), hashValue};
constexpr Field hashFieldsBlank[] = {keyword("uuhash_key", "UUHash: "), hashValue};
constexpr Layout nameLayout{"name", nameFields};
constexpr Layout nameLayoutBlank{"name", nameFieldsBlank};
constexpr Layout bareSizeLayout{"size", bareSizeFields};
constexpr Layout bareSizeLayoutBlank{"size", bareSizeFieldsBlank};
constexpr Layout sizeLayout{"size", sizeFields};
constexpr Layout sizeLayoutBlank{"size", sizeFieldsBlank};
constexpr Layout hashLayout{"hash", hashFields};
constexpr Layout hashLayoutBlank{"hash", hashFieldsBlank};
constexpr Field parts[] = {
    group("", TR("Name"), nameLayoutBlank),     group("", TR("Name"), nameLayout),
    group("", TR("Size"), bareSizeLayoutBlank), group("", TR("Size"), bareSizeLayout),
    group("", TR("Size"), sizeLayoutBlank),     group("", TR("Size"), sizeLayout),
    group("", TR("Hash"), hashLayoutBlank),     group("", TR("Hash"), hashLayout),
};
constexpr Field part = either("", TR("Part"), parts);

constexpr Field linkFields[] = {
    keyword("scheme", "sig2dat://"),
    text("slashes", TR("Slashes")).until("|").is(Meaning::Filler),
    list("", TR("Parts"), part).whileFits(),
    text("end", TR("End mark")).until(LineEnd).is(Meaning::Filler).maybe(),
};
constexpr Layout linkLayout{"link", linkFields};

constexpr Str MagnetEnd = "&\r\n \t";
constexpr Field kzhashFields[] = {keyword("kzhash_key", "xt=urn:kzhash:"), text("kzhash", TR("kzhash"), TR("72 hex digits")).until(MagnetEnd)};
constexpr Field urnFields[] = {keyword("urn_key", "xt=urn:sig2dat:"), text("urn", TR("Content hash"), TR("Base32")).until(MagnetEnd)};
constexpr Field magnetNameFields[] = {keyword("name_key", "dn="), Row(nameValue).until(MagnetEnd)};
constexpr Field magnetSizeFields[] = {keyword("size_key", "xl="), Row(sizeValue).until(MagnetEnd)};
constexpr Layout kzhashLayout{"kzhash", kzhashFields};
constexpr Layout urnLayout{"urn", urnFields};
constexpr Layout magnetNameLayout{"name", magnetNameFields};
constexpr Layout magnetSizeLayout{"size", magnetSizeFields};
constexpr Field magnetParts[] = {
    group("", TR("kzhash"), kzhashLayout), group("", TR("Hash"), urnLayout), group("", TR("Name"), magnetNameLayout),
    group("", TR("Size"), magnetSizeLayout), text("others", TR("Other parameter")).until(MagnetEnd).numbered(),
};
constexpr Field magnetPart = either("", TR("Part"), magnetParts);
constexpr Field magnetFields[] = {keyword("scheme", "magnet:?"), list("", TR("Parts"), magnetPart)};
constexpr Layout magnetLayout{"magnet", magnetFields};

constexpr Field blockFields[] = {
    group("", TR("Name"), nameLayoutBlank),
    group("", TR("Size"), sizeLayoutBlank),
    group("", TR("Hash"), hashLayoutBlank),
};
constexpr Layout blockLayout{"block", blockFields};
static_assert(isWellFormed(linkLayout) && isWellFormed(magnetLayout) && isWellFormed(blockLayout));

constexpr Field emptyLines[] = {emptyLineDos, emptyLineUnix};
constexpr Field emptyLineOfAnyKind = either("", TR("Empty line"), emptyLines);
constexpr Field links[] = {
    group("", TR("Link"), linkLayout).line(),
    group("", TR("Magnet link"), magnetLayout).line(),
    group("", TR("Clipboard block"), blockLayout),
};
constexpr Field singleFields[] = {either("", TR("Link"), links), list("", TR("Empty lines"), emptyLineOfAnyKind)};
constexpr Layout singleLayout{"single", singleFields};

constexpr Field lines[] = {
    emptyLineDos, emptyLineUnix,
    group("links", TR("Link"), linkLayout).line().numbered(),
    group("links", TR("Magnet link"), magnetLayout).line().numbered(),
    group("links", TR("Clipboard block"), blockLayout).numbered(),
    text("other_lines", TR("Other line")).line().is(Meaning::LeftOver).numbered(),
};
constexpr Field line = either("", TR("Line"), lines);

constexpr Field texts[] = {group("", TR("Link"), singleLayout), list("", TR("Lines"), line)};
constexpr Field rootFields[] = {either("", TR("Text"), texts).rest()};
constexpr Layout rootLayout{"sig2dat.link", rootFields};
constexpr Field root = group("", TR("Download links"), rootLayout);
constexpr Str globs[] = {"~*.sig2dat", "~*.link", "~*.txt", "~*.magnet"};

} // namespace

bool isLink(const Node &node)
{
    const Layout *layout = node.field->type;
    return layout == &linkLayout || layout == &magnetLayout || layout == &blockLayout;
}

NodeId linkAround(const Tree &tree, Str path)
{
    NodeId node = find(tree, path);
    if (path.empty()) { // a link that stands alone is transparent
        node = 0;
        while (node < tree.nodes.size() && !(isLink(tree.nodes[node]) && ft::path(tree, node).empty()))
            ++node;
        return node < tree.nodes.size() ? node : NoNode;
    }
    while (node != NoNode && !isLink(tree.nodes[node]))
        node = tree.nodes[node].parent;
    return node;
}

extern constexpr Format sig2datLink{"sig2dat.link", TR("Download links"), TR("sig2dat and magnet links in a text"), globs, &root};

} // namespace ft
