// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"
#include "tree.h"

namespace ft {

/// Something that went wrong with the bytes of a file. A value: it can be applied, told, and applied again.
struct Damage {
    enum Kind : std::uint8_t {
        FlipBit, ///< bit `value` of the byte at `at`
        SetByte, ///< the byte at `at` becomes `value`
        Truncate, ///< the file ends at `at`
        Cut, ///< `size` bytes are gone; what follows moves up
        Insert, ///< `size` random bytes, of the stream with the seed `value`, come before `at`
        Overwrite, ///< the same over what was there
        Swap, ///< `size` bytes at `at` and at `value` change places
        Number, ///< the little-endian number of `size` bytes becomes `value`
        Fill, ///< `size` bytes become `value`
    };
    Kind kind = FlipBit;
    std::uint64_t at = 0;
    std::uint64_t size = 1;
    std::uint64_t value = 0;
};

/// The bytes with the damage done to them. What lies beyond their end does nothing.
Bytes damaged(View bytes, const Damage &damage);

/// For test messages and logs: "bit 3 of byte 17 flipped".
std::string describe(const Damage &damage);

/// Where counts, lengths and other numbers lie that decide how much is read: what is worth overflowing.
std::vector<Extents> decidingNumbers(const Tree &tree);

/// Some damage to a file of `size` bytes, of any kind. Some of it hits the numbers given.
Damage anyDamage(Chance &chance, std::uint64_t size, std::span<const Extents> numbers = {});

} // namespace ft
