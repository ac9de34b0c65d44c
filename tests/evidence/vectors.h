// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ft::test {

/// The members of a JSON object without others in it, as they are written; texts without quotes.
using FlatObject = std::map<std::string, std::string>;

/// All innermost objects of a file of hash vectors, in its order. Enough for that file, and no JSON reader.
std::vector<FlatObject> flatObjects(const std::filesystem::path &file);

/// The file of collected vectors; empty where the samples are missing.
std::filesystem::path collectedVectors();

} // namespace ft::test
