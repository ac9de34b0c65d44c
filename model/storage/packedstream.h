// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compression.h"

#include <memory>

namespace ft {

/// Contents that come out of packed bytes from front to back. Takes little memory however much comes out.
class PackedStream
{
public:
    enum End : std::uint8_t { Open, Whole, CutOff, Damaged };

    virtual ~PackedStream() = default;
    /// The next bytes; fewer than asked only where the contents end, see end().
    virtual std::size_t read(std::span<std::uint8_t> into) = 0;
    virtual End end() const = 0; ///< Open until read() came back short
};

/// All of these read from `packed` within `place`; it must outlive them.
std::unique_ptr<PackedStream> storedStream(const ByteSource &packed, Extents place);
/// Deflate without a header, as zip and 7z hold it.
std::unique_ptr<PackedStream> deflatedStream(const ByteSource &packed, Extents place);
/// One that has a header of its own.
std::unique_ptr<PackedStream> compressedStream(const ByteSource &packed, Extents place, Compression compression);

/// LZMA and what 7z puts before it, in the order of packing.
enum class LzmaStep : std::uint8_t { Lzma1, Lzma2, Delta, X86, PowerPc, Ia64, Arm, ArmThumb, Sparc };
/// One step with its settings, as the archive holds them.
struct LzmaFilter {
    LzmaStep step;
    Bytes properties;
};
/// Without a header. Null: the properties make no sense, or ask for more memory than LzmaMemory.
std::unique_ptr<PackedStream> lzmaStream(const ByteSource &packed, Extents place, std::span<const LzmaFilter> filters,
                                         std::uint64_t size);
/// 7-Zip's strongest level asks for 64 to 256 MB, its other levels for less.
inline constexpr std::uint64_t LzmaMemory = 300 * 1024 * 1024;

} // namespace ft
