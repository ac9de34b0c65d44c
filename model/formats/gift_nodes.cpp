// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "schema/wellformed.h"

// The `nodes` file of giFT-FastTrack, and MLDonkey's nodes.gzip once unpacked: one supernode a line.
// hashes-links-nodes.md; source GF. Older files have three columns, converters add a sixth.
namespace ft {

namespace {

constexpr Named classes[] = {{0, TR("user")}, {1, TR("supernode")}, {2, TR("index node")}};

constexpr Field entryFields[] = {
    word("host", TR("Host"), TR("Address or name")).is(Meaning::Ipv4).host().from("GF"),
    digits("port", TR("Port")).is(Meaning::Port).within(0, 65535).strict().from("GF"),
    digits("class", TR("Class")).named(classes).within(0, 255).strict().from("GF"),
    digits("load", TR("Load"), TR("Percent")).is(Meaning::Percent).within(0, 100).maybe().from("GF"),
    digits("time", TR("Last seen"), TR("0: unknown")).is(Meaning::Time).plausible().maybe().from("GF"),
    word("country", TR("Country"), TR("Added by converters")).maybe().from("GF"),
};
constexpr Layout entryLayout{"entry", entryFields};
static_assert(isWellFormed(entryLayout));

constexpr Field lines[] = {
    commentLine, emptyLineDos, emptyLineUnix, group("entries", TR("Node"), entryLayout).line().numbered(), damagedLine,
};
constexpr Field line = either("", TR("Line"), lines);
constexpr Field rootFields[] = {list("", TR("Lines"), line)};
constexpr Layout rootLayout{"gift.nodes", rootFields};
constexpr Field root = group("", TR("Node list of giFT"), rootLayout);
constexpr Rule rules[] = {{checkLines}};
constexpr Str globs[] = {"nodes", "nodes.gzip", "*.nodes", "nodes~"};

} // namespace

extern constexpr Format giftNodes{"gift.nodes", TR("Node list of giFT"), TR("Text, one node a line; MLDonkey's are compressed"),
                                  globs, &root, {}, rules};

} // namespace ft
