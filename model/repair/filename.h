// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ft {

/// The longest name that common file systems take, in bytes.
inline constexpr std::size_t LongestName = 255;

/// A name for a file, made from a path that a stranger wrote, UTF-8: its last component, with nothing in it that leads
/// out of a folder, that names a device on Windows, that hides the file, that is not allowed somewhere, or that is not
/// to be seen (control and direction characters). Never empty, never longer than LongestName.
std::string safeName(std::string_view path);

/// The same name with a word in parentheses before its ending: "song (first half).mp3".
std::string labelledName(const std::string &name, const std::string &label);
/// The same name with a number before its ending: "song (2).mp3".
std::string numberedName(const std::string &name, unsigned number);

} // namespace ft
