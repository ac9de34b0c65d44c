// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datfile.h"

#include "evidence/kzhash.h"
#include "schema/chance.h"

namespace ft::test {

/// A file without any pattern, with the hashes it has.
struct HashedFile {
    explicit HashedFile(std::size_t size, std::uint64_t seed = 1) : bytes(size)
    {
        Chance chance(seed);
        for (std::uint8_t &byte : bytes)
            byte = chance.byte();
        hash = kzHash(MemorySource(bytes)).hash;
    }

    /// The file on its way: all data there, `completed` listed, and `sources` sources that name its hash.
    DatFile download(std::vector<std::pair<std::uint32_t, std::uint32_t>> completed, std::uint32_t sources = 1) const
    {
        DatFile file;
        file.data = bytes;
        file.dataSize = static_cast<std::uint32_t>(bytes.size());
        file.fileSize = file.dataSize;
        file.sources = sources;
        file.completed = std::move(completed);
        file.hashes.assign(sources, Bytes(hash.uuHash.begin(), hash.uuHash.end()));
        return file;
    }
    DatFile complete() const { return download({{0, static_cast<std::uint32_t>(bytes.size())}}); }

    Bytes bytes;
    KzHash hash;
};

} // namespace ft::test
