// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "schema/wellformed.h"

// Lists of KaZuperNodes: .kzn with address and port apart, .kzf with both in one. hashes-links-nodes.md.
namespace ft {

namespace {

constexpr Str Bar = "|\r\n";

constexpr Row part(Str id, Str label) { return text(id, label).until(Bar).maybe(); }
constexpr Row ip = text("ip", TR("Address")).is(Meaning::Ipv4).host();
constexpr Row port = decimal("port", TR("Port")).until(Bar).is(Meaning::Port).within(0, 65535).strict();

constexpr Field kznFields[] = {
    literal("ip_mark", "IP:"), Row(ip).until(Bar),
    literal("port_mark", "port:"), port,
    literal("user_mark", "user:"), part("user", TR("User name")),
    literal("country_mark", "country:"), part("country", TR("Country")),
    literal("state_mark", "state:"), part("state", TR("State")),
    literal("city_mark", "city:"), part("city", TR("City")),
};
constexpr Layout kznLayout{"kzn_entry", kznFields};

constexpr Field kzfFields[] = {
    literal("ip_mark", "IPport:"), Row(ip).until(":"), port,
    literal("user_mark", "user:"), part("user", TR("User name")),
    literal("country_mark", "country:"), part("country", TR("Country")),
    literal("state_mark", "state:"), part("state", TR("State")),
    literal("city_mark", "city:"), part("city", TR("City")),
};
constexpr Layout kzfLayout{"kzf_entry", kzfFields};
static_assert(isWellFormed(kznLayout) && isWellFormed(kzfLayout));

constexpr Field kznLines[] = {emptyLineDos, emptyLineUnix, group("entries", TR("Node"), kznLayout).line().numbered(), damagedLine};
constexpr Field kznLine = either("", TR("Line"), kznLines);
constexpr Field kznRootFields[] = {list("", TR("Lines"), kznLine)};
constexpr Layout kznRootLayout{"kazuper.kzn", kznRootFields};
constexpr Field kznRoot = group("", TR("KaZuperNodes list"), kznRootLayout);

constexpr Field kzfLines[] = {emptyLineDos, emptyLineUnix, group("entries", TR("Node"), kzfLayout).line().numbered(), damagedLine};
constexpr Field kzfLine = either("", TR("Line"), kzfLines);
constexpr Field kzfRootFields[] = {list("", TR("Lines"), kzfLine)};
constexpr Layout kzfRootLayout{"kazuper.kzf", kzfRootFields};
constexpr Field kzfRoot = group("", TR("KaZuperNodes favourites"), kzfRootLayout);

constexpr Rule rules[] = {{checkLines}};
constexpr Str kznGlobs[] = {"*.kzn"};
constexpr Str kzfGlobs[] = {"*.kzf"};

} // namespace

extern constexpr Format kazuperKzn{"kazuper.kzn", TR("KaZuperNodes list"), TR("Text, one node a line"), kznGlobs, &kznRoot, {}, rules};
extern constexpr Format kazuperKzf{"kazuper.kzf", TR("KaZuperNodes favourites"), TR("Text, one node a line"), kzfGlobs, &kzfRoot, {}, rules};

} // namespace ft
