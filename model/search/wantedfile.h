// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/joined.h"
#include "evidence/link.h"
#include "evidence/rangeset.h"

namespace ft {

/// What is known of a file that is looked for on disk. What is not known is not compared.
struct WantedFile {
    std::optional<std::uint64_t> size; ///< without it every file is a candidate, and 300 KiB of each are read
    std::optional<UuHash> hash;
    std::optional<KzHash> kzHash; ///< proves every byte, for which files that agree so far are read whole
    std::optional<Md5Digest> head; ///< MD5 of the first 300 KiB (all of a smaller file), known from data
};

/// What a job, a record or a document says of its file.
WantedFile wantedFile(const Mention &mention);
/// What a link or a hash text says.
WantedFile wantedFile(const Link &link);

/// MD5 of the head of a file of `size` bytes, of which `present` are in `data`. Nothing where the head is not all there
/// or cannot be read. Reads 300 KiB at most.
std::optional<Md5Digest> headOf(const ByteSource &data, const RangeSet &present, std::uint64_t size);

} // namespace ft
