// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace ft::test {

/// The appendix of a sound partial download of `fileSize` bytes, of which the first half was received. It has
/// `sources` sources and a path of `pathLength` characters to fill it up to a wanted length.
std::string appendix(std::uint32_t fileSize, std::uint32_t sources, std::size_t pathLength = 24);

/// The ten bytes behind an appendix, with the right checksum.
std::string trailer(const std::string &appendix);

/// A slot of data256.dbb with the record of a shared file; the names tell the row.
std::string slot(std::uint32_t row);
inline constexpr std::size_t SlotSize = 264;

} // namespace ft::test
