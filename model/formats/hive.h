// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <optional>
#include <string>

namespace ft {

/// A value of a registry hive of Windows NT that a client of the network wrote.
struct HiveValue {
    std::string key; ///< path in the hive, UTF-8: "Software\\KaZaA\\ConnectionInfo"; empty: the tree of keys is damaged
    std::string name; ///< UTF-8
    std::uint32_t type = 0; ///< RegistryType
    Extents record; ///< the value's cell in the file, without its size
    Extents data; ///< where its data lies; empty: in the record itself, in several pieces, or nowhere
};

/// What was found in a registry hive of Windows NT.
struct HiveSearch {
    enum Problem {
        None,
        TooLarge, ///< more than is copied into memory
        NoLibrary, ///< this program was built without hivex
        Damaged, ///< hivex cannot read the tree of keys
        Endless, ///< more keys than a hive can have: the tree is damaged
    };
    Problem problem = None; ///< why values were looked for by their marks only, or not at all
    std::vector<HiveValue> values; ///< in the order of their records
};

/// Looks for the value KazaaNet anywhere in a hive, and for all values below keys of the network's clients. Where the
/// tree of keys cannot be read, records of KazaaNet are found by their marks. Copies the hive.
HiveSearch searchHive(const ByteSource &hive);

/// A copy of a hive with other data in one binary value, made by hivex: cells that are not about it keep their bytes, the
/// header is made anew. Nothing where the key is not there, or the hive cannot be read.
std::optional<Bytes> hiveWith(const ByteSource &hive, const std::string &key, const std::string &name, View data);

} // namespace ft
