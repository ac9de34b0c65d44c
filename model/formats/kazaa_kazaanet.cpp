// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazaa_kazaanet.h"

#include "schema/rows.h"
#include "schema/wellformed.h"

// The supernode cache: registry value KazaaNet. formats.md section 5. No real value was available: version 1 is graded
// likely, version 0 (old Morpheus) is a guess.
namespace ft {

namespace {

constexpr Named versions[] = {{0, TR("version 0"), Trust::Guess}, {1, TR("version 1"), Trust::Likely}};
constexpr Named availabilities[] = {{0, TR("candidate")}, {1, TR("being probed")}, {2, TR("unreachable")}};

constexpr Field entryFields[] = {
    address("ip", TR("Address"), TR("IPv4; the first octet is stored last")).likely("formats.md 5"),
    u16("port", TR("Port")).is(Meaning::Port).plausible(Severity::Warning).likely("formats.md 5"),
    u8("load", TR("Load"), TR("Percent, lower is better; one author reads it as free capacity"))
        .is(Meaning::Percent).within(0, 100).likely("formats.md 5"),
    u8("availability", TR("Availability")).named(availabilities).within(0, 2, Severity::Note).likely("formats.md 5"),
    time("time", TR("Last known")).likely("formats.md 5"),
};
constexpr Layout entryLayout{"entry", entryFields};
constexpr Field entry = group("entry", TR("Entry"), entryLayout);

constexpr Field shortEntryFields[] = {
    address("ip", TR("Address")).guess("formats.md 5"),
    u16("port", TR("Port")).is(Meaning::Port).plausible(Severity::Warning).guess("formats.md 5"),
    blob("unknown", TR("Unknown")).bytes(3).is(Meaning::Unknown).guess("formats.md 5"),
};
constexpr Layout shortEntryLayout{"short_entry", shortEntryFields};
constexpr Field shortEntry = group("entry", TR("Entry"), shortEntryLayout);

constexpr Field entriesOf12 = list("entries", TR("Supernodes"), entry).every(12).likely("formats.md 5");
constexpr Field entriesOf9 = list("entries", TR("Supernodes"), shortEntry).every(9).guess("formats.md 5");
constexpr Case entrySizes[] = {{0, {}, &entriesOf12}, {1, {}, &entriesOf9}};

constexpr Field valueFields[] = {
    u8("version", TR("Version")).named(versions).within(0, 1).strict().likely("formats.md 5"),
    choice("entries", TR("Supernodes"), "@entries", entrySizes),
};

} // namespace

constexpr Layout kazaaNetLayout{"kazaanet", valueFields};
static_assert(isWellFormed(kazaaNetLayout));

namespace {

constexpr Field root = group("", TR("Supernode cache"), kazaaNetLayout);
constexpr Rival rivals[] = {kazaaNetRival};
constexpr Str globs[] = {"kazaanet*.bin", "~kazaanet*", "~*.bin"};

} // namespace

extern constexpr Format kazaaNet{"kazaa.kazaanet", TR("Supernode cache"), TR("The registry value KazaaNet"), globs, &root, rivals};

} // namespace ft
