// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashtext.h"

namespace ft {

/// What a hash text or a download link says. A link names a file; it proves nothing about it.
struct Link {
    std::string name; ///< bytes as written, percent-decoding undone; the encoding is not known
    std::optional<std::uint64_t> size;
    std::optional<UuHash> uuHash; ///< that of the kzhash, if only that was given
    std::optional<KzHash> kzHash;
    std::vector<LinkFinding> findings; ///< in the order of the text
    bool isUsable() const { return uuHash.has_value(); }
};

/// Reads any form of hashes-links-nodes.md: hex, Base64 with '=', kzhash, urn:, FTH:, sig2dat: with or without slashes,
/// magnet:, the clipboard block of three lines. Blanks around it do not matter. Never fails: what is wrong, and where,
/// is in `findings`.
Link readLink(std::string_view text);

/// The canonical link: sig2dat:///|File:..|Length:..Bytes|UUHash:=..=|. Parts that are not known are left out; a name
/// with a bar, a percent sign, a control character or blanks around it is percent-encoded.
std::string linkText(const Link &link);
/// The three lines that sig2dat put on the clipboard.
std::string clipboardText(const Link &link);
/// magnet:?xt=urn:kzhash:..&dn=..; empty without a kzhash.
std::string magnetText(const Link &link);

/// How the small hash of `hash` was made for a file of `size` bytes, if it can be told from the two alone: Strict for
/// files of up to 300 KiB that agree, HeadOnly and Untailed by their traces; nothing where only the data can tell.
std::optional<WindowRule> tracesOfRule(const UuHash &hash, std::uint64_t size);

} // namespace ft
