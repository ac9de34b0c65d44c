// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slots.h"
#include "tags.h"

#include "schema/rows.h"
#include "schema/wellformed.h"

// The database of shared files: data256.dbb, data1024.dbb, data2048.dbb, data4096.dbb.
// formats.md section 3; sources FJ, BU (S. Bunting's experiments on real files).
namespace ft {

namespace {

constexpr Named flags[] = {{0, TR("sharing stopped")}, {1, TR("shared")}};

constexpr Field recordFields[] = {
    ansiz("name", TR("File name")).is(Meaning::Name).from("FJ BU"),
    ansiz("folder", TR("Folder"), TR("Normally without a backslash at the end")).is(Meaning::Path).from("FJ BU"),
    u32("size", TR("File size")).is(Meaning::FileSize).from("FJ BU"),
    u32("file_time", TR("File time"), TR("Last modification")).is(Meaning::Time).from("FJ BU"),
    time("share_time", TR("Last available"), TR("0 while the file exists; else the time of the scan that found it gone"))
        .from("FJ BU"),
    u32("unknown", TR("Unknown"), TR("Mostly 0, sometimes 1")).is(Meaning::Unknown).within(0, 1, Severity::Note).from("FJ"),
    u8("flag", TR("Sharing")).named(flags).within(0, 1).from("FJ BU"),
    count("tag_count", TR("Number of tags")).within(0, 512).from("FJ BU"),
    list("tags", TR("Tags"), tagField).counted("tag_count"),
};
constexpr Layout recordLayout{"record", recordFields};

constexpr Field slotFields[] = {
    literal("label", SlotLabel).from("FJ BU"),
    u32("length", TR("Length"), TR("Bytes in use behind this number; 0: a free slot")).is(Meaning::Length).from("FJ BU"),
    group("", TR("Record"), recordLayout).sized("length"),
    list("", TR("Behind the record"), leftOverTagField,
         TR("Zeros in a fresh slot, else what a longer record left behind")).scattered().likely("BU"),
};
constexpr Layout slotLayout{"slot", slotFields};
static_assert(isWellFormed(recordLayout) && isWellFormed(slotLayout));
constexpr Field slot = group("record", TR("Slot"), slotLayout);

constexpr Field slots256 = list("records", TR("Records"), slot, TR("Slots of 256 + 8 bytes")).every(264).from("FJ BU");
constexpr Field slots1024 = list("records", TR("Records"), slot, TR("Slots of 1024 + 8 bytes")).every(1032).from("FJ BU");
constexpr Field slots2048 = list("records", TR("Records"), slot, TR("Slots of 2048 + 8 bytes")).every(2056).likely("FJ");
constexpr Field slots4096 = list("records", TR("Records"), slot, TR("Slots of 4096 + 8 bytes")).every(4104).likely("FJ");
constexpr Case slotSizes[] = {{0, {}, &slots256}, {1, {}, &slots1024}, {2, {}, &slots2048}, {3, {}, &slots4096}};

constexpr Field rootFields[] = {choice("records", TR("Records"), "@slots", slotSizes)};
constexpr Layout rootLayout{"kazaa.dbb", rootFields};
static_assert(isWellFormed(rootLayout));
constexpr Field root = group("", TR("Database of shared files"), rootLayout);

constexpr Rival rivals[] = {{"slots", TR("Slots have"), "records", slotReadings, Trust::Certain}};
constexpr Rule rules[] = {{checkTags}, {checkSlots}};
constexpr Str globs[] = {"data256.dbb", "data1024.dbb", "data2048.dbb", "data4096.dbb", "~*.dbb"};

} // namespace

extern constexpr Format kazaaDbb{"kazaa.dbb", TR("Database of shared files"),
                                 TR("Slots of equal size, one for each file that was shared"), globs, &root, rivals, rules, rules};

} // namespace ft
