// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collage.h"

#include "schema/tree.h"

#include <string>

namespace ft {

/// What a job has received, to be taken out of it as it is: finished ranges that are on disk. Nothing is judged, and
/// what is on disk without being listed is left where it is.
struct Extract {
    RangeSet held; ///< of the file
    std::uint64_t fileSize = 0; ///< 0: nobody says it
    Bytes path; ///< where the job would have put the file, in the code page of the job

    /// Length of a copy that has every byte in its place.
    std::uint64_t size() const;
};

/// What a partial download has received, as far as its data reaches. Without an appendix: nothing.
Extract extract(const Tree &tree, const ByteSource &source);

/// A name for one finished range: "song (bytes 0-40959).mp3". `name` is a safe one (filename.h), and so is the result.
std::string partName(const std::string &name, Extents part);

/// The file with what is there in its place, and zeros in the gaps. The source must outlive it.
Collage sparseCopy(const Extract &extract, const ByteSource &source);

/// A map for GNU ddrescue of what a sparse copy has: `+` finished, `?` not there. With it other tools can go on, such as
/// filling the gaps from another copy of the file.
std::string rescueMap(const Extract &extract);

} // namespace ft
