// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ft::test {

/// A file or folder of the project, named from the top of its source tree.
std::filesystem::path sourceFile(std::string_view name);

/// A file of tests/data.
std::filesystem::path dataFile(std::string_view name);

/// The folder of collected files, which are not part of the project: FT_SAMPLES, else ../shared/samples beside the
/// source tree. Empty where there is none; tests that need it skip then.
std::filesystem::path samples();

/// All bytes of a file; throws std::ios_base::failure where it cannot be read.
std::string contents(const std::filesystem::path &file);

} // namespace ft::test
