// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/rows.h"
#include "schema/wellformed.h"

// Body of the network message 0x00, as captured by sniffers: 200 supernodes, big-endian like all of the network.
// hashes-links-nodes.md; source GF and its captured logs.
namespace ft {

namespace {

constexpr Field entryFields[] = {
    address("ip", TR("Address")).big().from("GF"),
    u16("port", TR("Port")).big().is(Meaning::Port).plausible(Severity::Warning).from("GF"),
    u8("time", TR("Last seen"), TR("Minutes before the message")).is(Meaning::Minutes).from("GF"),
    u8("load", TR("Load"), TR("Percent")).is(Meaning::Percent).within(0, 100).from("GF"),
};
constexpr Layout entryLayout{"entry", entryFields};
static_assert(isWellFormed(entryLayout));
constexpr Field entry = group("entry", TR("Entry"), entryLayout);
constexpr Field rootFields[] = {list("entries", TR("Supernodes"), entry).every(8).from("GF")};
constexpr Layout rootLayout{"fasttrack.nodelist", rootFields};
constexpr Field root = group("", TR("Supernode list from the wire"), rootLayout);
constexpr Str globs[] = {"~*nodelist*", "~*.bin"};

} // namespace

extern constexpr Format fasttrackNodelist{"fasttrack.nodelist", TR("Supernode list from the wire"),
                                          TR("Message 0x00 of the network, decrypted"), globs, &root};

} // namespace ft
