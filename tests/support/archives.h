// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ft::test {

// Archives made byte by byte, so that every lie a stranger could tell can be told.

struct ZipMember {
    std::string name;
    std::string contents = {};
    bool deflated = true;
    std::uint16_t flags = 0; ///< 1: encrypted
    std::uint16_t method = 0xFFFF; ///< said instead of the true one
    std::optional<std::uint32_t> checksum = {}; ///< said instead of the true one
    std::optional<std::uint32_t> size = {}; ///< likewise, unpacked
    std::uint32_t attributes = 0; ///< as Unix has them, in the upper half
};
std::string zip(const std::vector<ZipMember> &members);
/// Many names in the directory for the same packed bytes.
std::string overlappingZip(const ZipMember &member, int names);

struct TarMember {
    std::string name;
    std::string contents = {};
    char type = '0';
    std::string target = {};
};
std::string tar(const std::vector<TarMember> &members);

struct SevenZipMember {
    std::string name;
    std::string contents = {};
    std::optional<std::uint32_t> checksum = {};
};
/// One block of stored files. `method`: bytes of its id, said instead of the true one.
std::string sevenZip(const std::vector<SevenZipMember> &members, const std::string &method = std::string(1, '\0'),
                     std::optional<std::uint64_t> blockSize = {});

std::uint32_t crc32Of(const std::string &bytes);

} // namespace ft::test
