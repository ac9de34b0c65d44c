// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kzhash.h"

#include <string>
#include <string_view>
#include <utility>

namespace ft {

/// Largest file that FastTrack could carry: its sizes have 32 bits.
inline constexpr std::uint64_t LargestShared = 0xFFFF'FFFF;

/// What can be wrong with a hash text or a link. Sentences are made in model/wording.
enum class LinkProblem : std::uint8_t {
    Empty, ///< nothing but blanks
    NotALink, ///< no form that is known
    WrongLength, ///< `expected` and `found` characters of a hash
    BadCharacter, ///< one that the alphabet lacks, at `at`
    BadLastCharacter, ///< the 27th of Base64 carries four bits: one of AEIMQUYcgkosw048
    MissingEquals, ///< the '=' before or behind Base64
    BadPercent, ///< '%' without two hex digits
    BadNumber, ///< a length that is no number, or none that fits 64 bits
    MissingHash,
    RepeatedKey, ///< a key that was there before, with another value
    SizeMismatch, ///< the small hash of a file of up to 300 KiB says another size
    SizeTooLarge, ///< FastTrack could not carry files of 4 GiB and more
    KilobytesMismatch, ///< the rounded size does not fit the length
    UnknownPart, ///< a key that no program is known to write
};

/// Something odd about a link or a hash text. The numbers are what its problem says they are.
struct LinkFinding {
    LinkProblem problem;
    std::size_t at = 0; ///< first character, counted in bytes from 0
    std::size_t size = 0; ///< characters it is about
    std::uint64_t expected = 0;
    std::uint64_t found = 0;
    bool fatal() const; ///< nothing usable came of it
};

// Reading. `at` is the place of `text` in what the user gave, for findings. Nothing on failure.
std::optional<UuHash> uuHashFromHex(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings);
/// 27 characters, the padding and the '=' before it already taken off.
std::optional<UuHash> uuHashFromBase64(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings);
/// 32 characters of RFC 4648 Base32.
std::optional<UuHash> uuHashFromBase32(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings);
std::optional<KzHash> kzHashFromHex(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings);

// Writing: the canonical forms.
std::string hexText(View bytes); ///< lower case
std::string hexText(const KzHash &hash); ///< 72 digits
std::string base64Text(const UuHash &hash); ///< "=" + 27 characters + "="
std::string base32Text(const UuHash &hash); ///< 32 characters

/// Percent-decodes; what is malformed stays as it is and is noted.
std::string percentDecoded(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings);
/// Encodes everything but letters, digits and -._~
std::string percentEncoded(std::string_view text);

} // namespace ft
