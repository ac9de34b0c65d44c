// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hive.h"
#include "kazaa_kazaanet.h"
#include "kazaa_values.h"

#include "schema/rows.h"
#include "schema/tree.h"
#include "schema/wellformed.h"

#include <algorithm>

// Registry hives of Windows NT and later: SOFTWARE, NTUSER.DAT. M. Suhanov, "Windows registry file format specification".
// The tree of keys is walked by libhivex, which leads to the records of values; they and their data are read here, each in
// its place. Everything else in the bins is kept as it is.
namespace ft {

namespace {

constexpr Str origin = "Suhanov";
constexpr std::uint64_t HeaderSize = 4096;
constexpr Named fileTypes[] = {{0, TR("primary")}, {1, TR("log")}};
constexpr Field headerFields[] = {
    literal("magic", "regf").from(origin),
    u32("sequence1", TR("First sequence number"), TR("Differs from the second while a write is not finished")).from(origin),
    u32("sequence2", TR("Second sequence number")).from(origin),
    number("written", TR("Last written"), TR("FILETIME: 100 ns since 1601"), 8).is(Meaning::FileTime).from(origin),
    u32("major", TR("Major version")).equals(1).from(origin),
    u32("minor", TR("Minor version")).within(0, 6, Severity::Note).from(origin),
    u32("type", TR("File type")).named(fileTypes).from(origin),
    u32("form", TR("Form")).equals(1).from(origin),
    u32("root", TR("Root cell"), TR("Offset behind the header")).is(Meaning::Offset).from(origin),
    u32("bins_size", TR("Size of the bins")).from(origin),
    u32("clustering", TR("Clustering factor")).from(origin),
    blob("name", TR("File name"), TR("The last characters of it, UTF-16")).bytes(64).from(origin),
    blob("reserved", TR("Reserved")).bytes(396).is(Meaning::Filler),
    u32("checksum", TR("Header checksum"), TR("XOR of the 127 numbers before it")).from(origin),
    blob("header_rest", TR("Rest of the header")).bytes(3584).is(Meaning::Filler),
};
constexpr Layout headerLayout{"regf_header", headerFields};

constexpr Str EndMark{"\0", 1};
constexpr Field valueFields[] = {
    literal("mark", "vk").from(origin),
    u16("name_length", TR("Length of the name")).is(Meaning::Length).from(origin),
    u32("data_length", TR("Length of the data"), TR("With the highest bit set, the data stands in the next field")).from(origin),
    u32("data_offset", TR("Place of the data"), TR("Offset of its cell behind the header; or the data, up to 4 bytes")).from(origin),
    u32("type", TR("Type")).named(registryTypes).from(origin),
    u16("flags", TR("Flags"), TR("1: the name is in Latin-1, else in UTF-16")).from(origin),
    u16("spare", TR("Spare")).is(Meaning::Unknown),
    text("name", TR("Value")).sized("name_length").from(origin),
};
constexpr Layout valueLayout{"regf_value", valueFields};
constexpr Field wideFields[] = {text("text", TR("Text")).until(EndMark)};
constexpr Layout wideLayout{"regf_text", wideFields};
static_assert(isWellFormed(headerLayout) && isWellFormed(valueLayout) && isWellFormed(wideLayout));

constexpr Field rootFields[] = {
    group("", TR("Header"), headerLayout),
    blob("bins", TR("Hive bins"), TR("Keys, and values of other programs")).is(Meaning::Payload).numbered(),
    group("values", TR("Value"), valueLayout).numbered(),
    group("lists", TR("Supernode cache"), kazaaNetLayout).numbered(),
    group("texts", TR("Text of a value"), wideLayout).rest().coded(Utf16).numbered(),
    blob("data", TR("Data of a value")).numbered(),
};
constexpr Layout rootLayout{"windows.regf", rootFields};
constexpr Field root = group("", TR("Registry hive"), rootLayout);

Str fieldFor(const HiveValue &value)
{
    if (isSameName(value.name, KazaaNetName))
        return "lists";
    return value.type == RegistryText || value.type == RegistryExpandText ? "texts" : "data";
}

std::vector<Place> locate(ByteWindow &bytes)
{
    const std::uint64_t size = bytes.size();
    std::vector<Place> places = {{"", {0, std::min(size, HeaderSize)}}};
    if (size <= HeaderSize)
        return places;
    std::vector<Place> known;
    constexpr std::uint64_t Regf = 0x66676572;
    for (const HiveValue &value : bytes.little(0, 4) == Regf ? searchHive(bytes.source()).values : std::vector<HiveValue>()) {
        known.push_back({"values", value.record});
        if (value.data.size > 0)
            known.push_back({fieldFor(value), value.data});
    }
    std::sort(known.begin(), known.end(), [](const Place &a, const Place &b) { return a.extents.at < b.extents.at; });
    std::uint64_t at = HeaderSize;
    for (const Place &place : known) {
        if (place.extents.at < at)
            continue; // a cell in the header: the hive is damaged
        if (place.extents.at > at)
            places.push_back({"bins", {at, place.extents.at - at}});
        places.push_back(place);
        at = place.extents.end();
    }
    if (at < size)
        places.push_back({"bins", {at, size - at}});
    return places;
}

std::uint32_t headerSum(ByteWindow &bytes)
{
    std::uint32_t sum = 0;
    for (std::uint64_t at = 0; at < 508; at += 4)
        sum ^= static_cast<std::uint32_t>(bytes.little(at, 4));
    return sum == 0 ? 1 : sum == 0xFFFFFFFF ? 0xFFFFFFFE : sum;
}

/// Cut, dirty or changed by a program that did not know how.
void checkHeader(Tree &tree, ByteWindow &bytes)
{
    if (tree.size < HeaderSize)
        return;
    const std::uint64_t bins = bytes.little(40, 4);
    if (HeaderSize + bins > tree.size)
        tree.add(finding(Code::Truncated, tree.size, 0, "bins_size", HeaderSize + bins, tree.size));
    if (bytes.little(4, 4) != bytes.little(8, 4)) {
        Finding inUse = finding(Code::ValueUnexpected, 8, 4, "sequence2", bytes.little(4, 4), bytes.little(8, 4));
        inUse.remark = TR("the hive was in use; its last changes are in log files");
        tree.add(std::move(inUse));
    }
    if (headerSum(bytes) != bytes.little(508, 4))
        tree.add(finding(Code::ValueUnexpected, 508, 4, "checksum", headerSum(bytes), bytes.little(508, 4)));
}

Str words(HiveSearch::Problem problem)
{
    switch (problem) {
    case HiveSearch::TooLarge:
        return TR("the hive is too large to be searched");
    case HiveSearch::NoLibrary:
        return TR("this program was built without hivex and looks for the marks of KazaaNet only");
    case HiveSearch::Endless:
        return TR("the tree of keys has no end; looked for the marks of KazaaNet only");
    default:
        return TR("the tree of keys is damaged; looked for the marks of KazaaNet only");
    }
}

/// Searching once more is cheap where nothing was found by walking the keys.
void checkSearch(Tree &tree, ByteWindow &bytes)
{
    const HiveSearch search = searchHive(bytes.source());
    if (search.problem != HiveSearch::None) {
        const std::uint64_t at = std::min(tree.size, HeaderSize);
        Finding said = finding(Code::NothingRelevant, at, tree.size - at, {});
        said.severity = Severity::Warning;
        said.remark = words(search.problem);
        tree.add(std::move(said));
    }
}

constexpr Rival rivals[] = {kazaaNetRival};
constexpr Rule rules[] = {{checkHeader}, {checkSearch}, {checkKazaaNet}};
constexpr Str globs[] = {"~SOFTWARE", "~NTUSER.DAT", "~SYSTEM"};

} // namespace

extern constexpr Format windowsRegf{"windows.regf", TR("Registry hive"), TR("Registry of Windows NT and later, as it lies on disk"),
                                    globs, &root, rivals, rules, {}, locate};

} // namespace ft
