// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

namespace ft {

/// One wrong byte: where, and which of its bits are wrong.
struct ByteError {
    std::size_t at = 0; ///< counted from the first byte that the checksum covers; behind the last: in the checksum
    std::uint8_t flip = 0;
    bool isBit() const { return (flip & (flip - 1)) == 0; }
    friend bool operator==(const ByteError &, const ByteError &) = default;
};

/// Where the bytes are wrong, as far as a CRC-32 that does not agree can tell.
///
/// The checksum is linear over GF(2): the difference between the stored and the computed one depends on the error alone,
/// not on the contents. One step of the register can be undone, so undoing it byte by byte from the end gives for every
/// place the one error of up to 32 bits that would explain the difference if it began there. All places together cost
/// one pass. Contents and stored checksum are seen as one run: an error may lie in either, or across the border.
class Syndrome {
public:
    /// `difference`: stored xor computed checksum, of any form (start value and inversion cancel out), not 0.
    /// `size`: bytes that it covers.
    Syndrome(std::uint32_t difference, std::size_t size);

    /// Bytes that the checksum covers.
    std::size_t size() const { return m_bursts.size() - 1; }

    /// The one error of at most 32 bits in the four bytes from `at` on (0 to size()), lowest byte first. There is one
    /// at every place, so it proves nothing unless something else points there.
    std::uint32_t burstAt(std::size_t at) const { return m_bursts[at]; }

    /// Every single byte whose error explains the difference, by place. Errors of a single bit are among them.
    std::vector<ByteError> byteErrors() const;

private:
    std::vector<std::uint32_t> m_bursts; ///< by place; the last one is the checksum's own
};

} // namespace ft
