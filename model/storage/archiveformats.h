// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

namespace ft {

// The kinds of archives, for archive.cpp. Directories are read whole, but no longer than ArchiveLimits say; `bytes` must
// outlive them.

/// By the mark at the start of the file, as isSevenZip().
bool isZip(View start);
/// Where the directory at the end is missing, what the files say about themselves is listed.
ArchiveDirectory readZip(const ByteSource &bytes);

bool isSevenZip(View start);
ArchiveDirectory readSevenZip(const ByteSource &bytes);

inline constexpr std::size_t tarHeaderSize = 512;
bool isTar(View start); ///< takes a whole header to know
ArchiveDirectory readTar(const ByteSource &bytes);

} // namespace ft
