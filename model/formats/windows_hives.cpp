// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/rows.h"
#include "schema/wellformed.h"

// Registry hives as they lie on disk: recognised, with their headers; the cells inside are one leaf.
// NT: M. Suhanov, "Windows registry file format specification"; 9x: J. Metz, "Windows 9x/Me Registry File format".
namespace ft {

namespace {

constexpr Str ntOrigin = "Suhanov";
constexpr Named fileTypes[] = {{0, TR("primary")}, {1, TR("log")}};
constexpr Field ntFields[] = {
    literal("magic", "regf").from(ntOrigin),
    u32("sequence1", TR("First sequence number"), TR("Differs from the second while a write is not finished")).from(ntOrigin),
    u32("sequence2", TR("Second sequence number")).from(ntOrigin),
    number("written", TR("Last written"), TR("FILETIME: 100 ns since 1601"), 8).from(ntOrigin),
    u32("major", TR("Major version")).equals(1).from(ntOrigin),
    u32("minor", TR("Minor version")).within(0, 6, Severity::Note).from(ntOrigin),
    u32("type", TR("File type")).named(fileTypes).from(ntOrigin),
    u32("form", TR("Form")).equals(1).from(ntOrigin),
    u32("root", TR("Root cell"), TR("Offset behind the header")).is(Meaning::Offset).from(ntOrigin),
    u32("bins_size", TR("Size of the bins")).from(ntOrigin),
    u32("clustering", TR("Clustering factor")).from(ntOrigin),
    blob("name", TR("File name"), TR("The last characters of it, UTF-16")).bytes(64).from(ntOrigin),
    blob("reserved", TR("Reserved")).bytes(396).is(Meaning::Filler),
    u32("checksum", TR("Header checksum"), TR("XOR of the 127 numbers before it")).from(ntOrigin),
    blob("header_rest", TR("Rest of the header")).bytes(3584).is(Meaning::Filler),
    blob("bins", TR("Hive bins"), TR("Keys and values")).is(Meaning::Payload).maybe(),
};
constexpr Layout ntLayout{"windows.regf", ntFields};
static_assert(isWellFormed(ntLayout));
constexpr Field ntRoot = group("", TR("Registry hive"), ntLayout);

constexpr Str w9Origin = "Metz";
constexpr Field w9Fields[] = {
    literal("magic", "CREG").from(w9Origin),
    u16("minor", TR("Minor version")).equals(0).from(w9Origin),
    u16("major", TR("Major version")).equals(1).from(w9Origin),
    u32("data_offset", TR("First data block")).is(Meaning::Offset).from(w9Origin),
    u32("checksum", TR("Checksum")).from(w9Origin),
    u16("block_count", TR("Number of data blocks")).from(w9Origin),
    u16("flags", TR("Flags")).from(w9Origin),
    blob("blocks", TR("Key list and data blocks"), TR("Keys and values")).is(Meaning::Payload).maybe(),
};
constexpr Layout w9Layout{"windows.creg", w9Fields};
static_assert(isWellFormed(w9Layout));
constexpr Field w9Root = group("", TR("Registry hive of Windows 9x"), w9Layout);

constexpr Str ntGlobs[] = {"~SOFTWARE", "~NTUSER.DAT", "~SYSTEM"};
constexpr Str w9Globs[] = {"~SYSTEM.DAT", "~USER.DAT"};

} // namespace

extern constexpr Format windowsRegf{"windows.regf", TR("Registry hive"), TR("Registry of Windows NT and later, as it lies on disk"),
                                    ntGlobs, &ntRoot};
extern constexpr Format windowsCreg{"windows.creg", TR("Registry hive of Windows 9x"), TR("Registry of Windows 95, 98 and Me"),
                                    w9Globs, &w9Root};

} // namespace ft
