// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace ft {

/// Why an archive, or a file in it, cannot be read, or not all of it.
enum class ArchiveTrouble : std::uint8_t {
    None,
    Encrypted, ///< nothing can be said about it without the password
    MethodUnknown, ///< packed in a way that nothing here unpacks
    CutOff, ///< the archive ends before it
    Damaged, ///< the packed data or the directory says nonsense
    SizeWrong, ///< it unpacks to fewer or more bytes than the archive says
    ChecksumWrong, ///< it unpacks, to something else than was packed
    Overlaps, ///< its packed data are those of another file: a known trap
    TooLarge, ///< ArchiveLimits::File
    TooDense, ///< RatioLimit
    TooMuch, ///< ArchiveLimits::Total
    TooMany, ///< ArchiveLimits::Count
    TooDeep, ///< ArchiveLimits::Depth
    Unreadable, ///< the medium does not give the bytes
    NoFile, ///< a folder, a link, a device: nothing to read
    NoArchive, ///< what should hold it is a file of another kind
    NotThere, ///< the archive holds no file of that name
    Cancelled,
};

/// A sentence for people about a file in an archive; empty for None.
QString sentence(ArchiveTrouble trouble);

} // namespace ft
