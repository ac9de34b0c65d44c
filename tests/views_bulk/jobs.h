// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/kazaafiles.h"

#include <QByteArray>

namespace ft::test {

/// A sound download of `size` bytes, whose path begins with C:\My Shared Folder.
inline QByteArray job(std::uint32_t size, std::uint32_t sources = 3)
{
    const std::string tail = appendix(size, sources, 36);
    return QByteArray(static_cast<qsizetype>(size), '.') + QByteArray::fromStdString(tail + trailer(tail));
}

} // namespace ft::test
