// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/generate.h"

namespace ft::samples {

/// What looks like an MP3 in a hex view: an ID3v2 tag, frames of 128 kbit/s with random bytes in them, an ID3v1 tag.
/// Nothing that could be listened to. `size` is at least 1 KiB.
Bytes songBytes(Str artist, Str title, std::uint64_t size, std::uint64_t seed);

/// What looks like an AVI: RIFF header, stream headers, chunks with random bytes.
Bytes videoBytes(std::uint64_t size, std::uint64_t seed);

/// The UUHash of a file of at most 307 200 bytes: MD5 of all of it, and its length inverted.
Bytes contentHash(View contents);

/// The hash as links write it: '=' and Base64.
std::string hashText(View hash);

} // namespace ft::samples
