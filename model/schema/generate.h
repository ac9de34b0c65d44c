// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <map>

namespace ft {

/// What a generated file shall be like. Whatever is not said here is left to chance.
struct Recipe {
    std::uint64_t seed = 1;
    std::vector<std::uint8_t> readings = {}; ///< per rival of the format; the default where nothing is said
    std::vector<Str> layouts = {}; ///< ids of layouts that are taken wherever several are possible ("utf16")
    std::size_t sumForm = 0; ///< which form of the checksum is written
    Str lineEnd = {}; ///< of text formats
    /// Elements of a list, bytes of a payload, 0 for an optional part that shall be missing, by path. A list of lines
    /// goes by the path of what it lies in: "" for a whole file, "keys[0]" for the values of a registry key.
    std::map<std::string, std::uint64_t, std::less<>> rows = {};
    /// Values by path, as decode() gives them. A chosen count, length or checksum stays as chosen, right or wrong; a
    /// text may be UTF-8 where the file is UTF-16.
    std::map<std::string, Value, std::less<>> values = {};

    Recipe &set(std::string path, std::uint64_t number);
    Recipe &set(std::string path, Str text);
    Recipe &set(std::string path, Bytes bytes);
};

/// A file of a format, made from nothing but its table: counts, lengths and checksums agree with what they are about;
/// names, addresses and times are such as the table expects, and all invented (addresses are those reserved for
/// documentation). The same recipe gives the same bytes everywhere. Elements of fixed stride keep it: chosen values
/// that do not fit such a slot are cut at its end.
Bytes generate(const Format &format, const Recipe &recipe = {});

/// The bytes of a new element for a list of a format: zeros, empty texts, marks in their places, no elements in lists
/// of its own. What a choice depends on is the first that has a meaning; where a number must not be 0 it is the least
/// that is expected. A line ends with `lineEnd`. Plain bytes, before any coding.
Bytes blank(const Format &format, const Field &element, const std::vector<std::uint8_t> &readings, Str lineEnd);

} // namespace ft
