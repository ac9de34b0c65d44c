// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

namespace ft {

/// A stretch of a file seen through a coding: the reader works on plain bytes, the nodes it makes lie at the places
/// that these bytes have in the file. Tiling survives, because a place's end is the next one's start.
struct Lane {
    ByteWindow *bytes = nullptr; ///< the plain bytes; not owned
    std::uint8_t coding = Raw; ///< Coding flags, summed from the file inwards
    std::uint64_t base = 0; ///< place of plain byte 0
    std::uint64_t scale = 1; ///< bytes of the file a plain byte
    const std::vector<std::uint64_t> *places = nullptr; ///< place of each plain byte and of the end; overrides the sum

    std::uint64_t place(std::uint64_t at) const { return places ? (*places)[at] : base + at * scale; }
};

/// UTF-16LE narrowed to one byte a unit, for reading structure: ASCII as it is, everything else 0x1A.
class NarrowSource final : public ByteSource {
public:
    /// `outer` must outlive it; `room` is the stretch of UTF-16 in it.
    NarrowSource(const ByteSource &outer, Extents room) : m_outer(&outer), m_room(room) {}

    std::uint64_t size() const override { return m_room.size / 2; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;

private:
    const ByteSource *m_outer;
    Extents m_room;
};

/// Bytes that a text of hex digits stands for.
struct HexBytes {
    Bytes bytes;
    std::vector<std::uint64_t> starts; ///< offset in the text of each byte's digits, the first being 0; then the end
    bool wellFormed = true; ///< nothing but pairs of digits, commas, blanks, and backslashes at line ends
};

/// Reads hex text such as `01,52,\` + line end + `  0a`. What is malformed is passed over and remembered.
HexBytes fromHex(View text);

/// The text that a registry editor writes for bytes: `01,52,\`, line ends, two blanks. `column` characters stand
/// before it in its line.
std::string toHex(View bytes, std::size_t column, Str lineEnd);

/// Hex text that stands for `bytes`, as much as possible as it was: digits of other values where as many bytes stay,
/// and else written anew from the first byte that differs. `column` characters stand before the text in its line.
std::string withBytes(View text, View bytes, std::size_t column, Str lineEnd);

/// UTF-8 to UTF-16LE. What is no UTF-8 becomes U+FFFD.
Bytes toUtf16(View text);

} // namespace ft
