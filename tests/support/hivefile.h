// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <string>

namespace ft::test {

/// A value of a hive that is made up for a test.
struct MadeValue {
    std::string name;
    std::uint32_t type; ///< 1 text, 3 binary, 4 number
    Bytes data;
};

/// A small hive of Windows NT with one key Software\KaZaA that holds the values; its header says it was closed properly.
Bytes hiveFile(const std::vector<MadeValue> &values);

/// A small hive of Windows 9x with the key SOFTWARE\KaZaA.
Bytes oldHiveFile(const std::vector<MadeValue> &values);

/// A KazaaNet value of version 1 with so many invented supernodes.
Bytes cache(std::uint32_t nodes);

} // namespace ft::test
