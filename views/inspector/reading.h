// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <optional>
#include <string>
#include <vector>

namespace ft {

/// One way to read the first bytes of a place as a number, in both byte orders. Bit pattern; no Qt.
struct Reading {
    enum Type { Unsigned, Signed, Time, Address };
    Type type;
    int size; ///< bytes: 1, 2, 4 or 8
    std::optional<std::uint64_t> little; ///< nothing where the file ends before `size` bytes
    std::optional<std::uint64_t> big;

    std::optional<std::uint64_t> in(Endian endian) const { return endian == Endian::Little ? little : big; }
};

/// All readings in the order they are shown: u8, i8, u16 ... i64, time, IPv4.
std::vector<Reading> readings(View bytes);

/// The value of a signed reading: the bit pattern widened to 64 bits.
std::int64_t signedValue(std::uint64_t pattern, int size);

/// Whether a value can be what its type says: a time in the years in which such files were written and kept (1995 to
/// 2037), an address that a host can have. Numbers always can.
bool isPlausible(Reading::Type type, std::uint64_t value);

/// Bytes as binary digits in groups of four: "0100 1011  0100 0001".
std::string bits(View bytes);

} // namespace ft
