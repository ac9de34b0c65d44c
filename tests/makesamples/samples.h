// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <string>
#include <vector>

namespace ft::samples {

/// One file of resources/samples.
struct Sample {
    std::string path; ///< below resources/samples
    std::string about; ///< one sentence for the README
    Bytes bytes;
};

/// All of them, the README last. The same bytes everywhere.
std::vector<Sample> samples();

// What they are made of
std::vector<Sample> partials();
std::vector<Sample> databases();
std::vector<Sample> nodeLists();

} // namespace ft::samples
