// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <optional>
#include <string_view>

namespace ft {

inline constexpr std::ptrdiff_t UuHashSize = 20;
inline constexpr std::ptrdiff_t KzHashSize = 36; ///< UUHash and the root of an MD5 tree

/// The 20 bytes of a UUHash from its text: 40 hex digits, 27 characters of Base64 with or without '=' around them, or
/// 32 of Base32. Nothing for any other text.
std::optional<Bytes> uuHashFromText(std::string_view text);

/// The 36 bytes of a kzhash from 72 hex digits.
std::optional<Bytes> kzHashFromText(std::string_view text);

} // namespace ft
