// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slots.h"

#include "schema/rows.h"
#include "schema/wellformed.h"

// Skype kept its profiles and chats in the same container with another body: a sequence number, then numbers in groups
// of 7 bits (formats.md section 3: C for the container and the two facts, nothing more is claimed here).
namespace ft {

namespace {

constexpr Field packedNumber = packed("number", TR("Number"), TR("7 bits a byte, low bits first; may as well be part of a text"))
                                   .is(Meaning::Unknown).graded(Trust::Guess);
constexpr Field bodyFields[] = {
    u32("sequence", TR("Sequence number")).from("formats.md 3"),
    list("numbers", TR("Packed numbers"), packedNumber),
};
constexpr Layout bodyLayout{"body", bodyFields};
constexpr Field slotFields[] = {
    literal("label", SlotLabel).from("formats.md 3"),
    u32("length", TR("Length"), TR("Bytes in use behind this number")).is(Meaning::Length),
    group("", TR("Body"), bodyLayout).sized("length"),
    blob("filler", TR("Filler")).is(Meaning::Filler),
};
constexpr Layout slotLayout{"slot", slotFields};
static_assert(isWellFormed(bodyLayout) && isWellFormed(slotLayout));
constexpr Field slot = group("record", TR("Slot"), slotLayout);

constexpr Field slots256 = list("records", TR("Records"), slot).every(264);
constexpr Field slots1024 = list("records", TR("Records"), slot).every(1032);
constexpr Field slots2048 = list("records", TR("Records"), slot).every(2056);
constexpr Field slots4096 = list("records", TR("Records"), slot).every(4104);
constexpr Case slotSizes[] = {{0, {}, &slots256}, {1, {}, &slots1024}, {2, {}, &slots2048}, {3, {}, &slots4096}};
constexpr Field rootFields[] = {choice("records", TR("Records"), "@slots", slotSizes)};
constexpr Layout rootLayout{"skype.dbb", rootFields};
static_assert(isWellFormed(rootLayout));
constexpr Field root = group("", TR("Skype database"), rootLayout);

void sayOtherProgram(Tree &tree, ByteWindow &)
{
    tree.add(finding(Code::OtherProgram, 0, 0, {}, 0, 0, "Skype"));
}

constexpr Rival rivals[] = {{"slots", TR("Slots have"), "records", slotReadings, Trust::Likely}};
constexpr Rule rules[] = {{sayOtherProgram}};
constexpr Str globs[] = {"~user*.dbb", "~chat*.dbb", "~call*.dbb", "~profile*.dbb"};

} // namespace

extern constexpr Format skypeDbb{"skype.dbb", TR("Skype database"),
                                 TR("The container of Kazaa's databases with contents of Skype"), globs, &root, rivals, rules};

} // namespace ft
