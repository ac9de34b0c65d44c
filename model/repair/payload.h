// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <optional>
#include <string>

namespace ft {

/// What the first bytes of a medium say about the file that it is.
struct StatedSize {
    std::uint64_t size = 0; ///< in bytes; media can have more behind what they state, such as a tag of 128 bytes
    std::string ending; ///< ".avi"
};

/// The size that AVI and WAV files (RIFF), Windows Media (ASF) and MP3 files with a Xing, Info or VBRI header state.
/// Nothing for anything else, nor where the head is not there. A claim to be doubted like any other.
std::optional<StatedSize> statedSize(const ByteSource &source);

} // namespace ft
