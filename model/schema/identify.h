// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tree.h"

#include <vector>

namespace ft {

/// How well a format fits a file, and why.
struct Candidate {
    const Format *format = nullptr;
    int score = 0; ///< 0 to 100; below Unlikely it is not offered by itself
    int content = 0; ///< the part of the score that comes from the bytes
    int name = 0; ///< the part that comes from the file name
    Tally tally; ///< of the bytes
    static constexpr int Unlikely = 30;
};

/// All formats that could be meant, best first. Content counts more than the name. Reads at most the first and the
/// last 64 KiB. An empty result, or a best score below Candidate::Unlikely: not recognised.
std::vector<Candidate> identify(std::span<const Format *const> formats, const ByteSource &source, Str fileName);

/// Whether a file name matches a pattern with `*` and `?`, ASCII case ignored.
bool globMatches(Str pattern, Str name);

} // namespace ft
