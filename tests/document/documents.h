// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QString>

#include <string>

namespace ft::test {

/// A file in memory, as if it had been opened from disk.
Opened opened(const QString &name, std::string_view bytes);

/// A partial download of 1 000 bytes with three sources.
std::string smallDat();

/// A data256.dbb with that many sound slots. More than 4096 are read lazily.
std::string database(std::uint32_t slots);

/// Runs the event loop until the rows are checked; false after a time in which they should have been.
bool waitForCheck(const Document &document);

/// How many findings have that code.
std::size_t count(const std::vector<Finding> &findings, Code code);

/// All bytes of a source.
Bytes copyOf(const ByteSource &source);

/// Whether each byte lies in exactly one leaf (or lazy list), in order.
bool isTiled(const Tree &tree);

} // namespace ft::test
