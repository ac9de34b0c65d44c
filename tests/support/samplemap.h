// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/chunkmap.h"

#include <memory>

namespace ft::test {

/// The map of a download without the file: `fileSize` bytes, of which `dataSize` are on disk and `chunks` are listed.
std::shared_ptr<const ChunkMap> sampleMap(std::uint64_t fileSize, std::uint64_t dataSize, std::vector<Extents> chunks);

/// 4 GiB in 100 000 ranges with gaps between them.
std::shared_ptr<const ChunkMap> manyRanges();

} // namespace ft::test
