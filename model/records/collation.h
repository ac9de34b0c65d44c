// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ft {

/// Appends the sort key of a text (UTF-8), which compares byte by byte as people order texts: without regard to case
/// and accents, numbers within by their value ("track 2" before "track 10"). It holds no NUL. Keys of long texts are cut.
void appendSortKey(std::string &keys, std::string_view text);

} // namespace ft
