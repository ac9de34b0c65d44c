// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QByteArray>

namespace ft {

/// By what a file is known again: whether it is still the one that was read, as it was read.
struct FileIdentity {
    /// The end of the file that is compared by its contents: a whole appendix (a WORD counts it) and its trailer, or
    /// a whole small file. What lies before is known by size and time alone.
    static constexpr std::uint64_t GuardedTail = 128 * 1024;

    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    QByteArray tail; ///< BLAKE2b of the guarded tail

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// The digest for FileIdentity::tail. Bytes that cannot be read are left out.
QByteArray tailDigest(const ByteSource &bytes);

} // namespace ft
