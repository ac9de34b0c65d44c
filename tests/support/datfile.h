// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <utility>

namespace ft::test {

/// A partial download with as little in it as possible: what a test does not set is sound and empty.
struct DatFile {
    std::uint32_t dataSize = 1;
    std::uint32_t fileSize = 1;
    std::uint32_t sources = 1; ///< each states `fileSize`
    std::vector<std::pair<std::uint32_t, std::uint32_t>> completed;
    std::pair<std::uint32_t, std::uint32_t> fullRange{0, 0}; ///< {0, 0} stands for {0, fileSize}
    std::vector<std::pair<std::uint32_t, std::uint32_t>> states;
    Bytes data; ///< with what the data begins; zeros follow
    std::vector<Bytes> hashes; ///< of the sources, 20 bytes each; sources behind the last one know none

    Bytes bytes() const;
};

} // namespace ft::test
