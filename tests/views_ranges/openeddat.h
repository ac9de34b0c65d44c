// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/opened.h"
#include "support/datfile.h"

namespace ft::test {

/// A download of 100 000 bytes with a gap between its two parts and nothing behind them.
inline Opened openedDat()
{
    DatFile file;
    file.dataSize = 60'000;
    file.fileSize = 100'000;
    file.completed = {{0, 20'000}, {30'000, 30'000}};
    Opened opened;
    opened.path = QStringLiteral("/downloads/download103988081426526625.dat");
    opened.bytes = std::make_shared<MemorySource>(file.bytes());
    return opened;
}

} // namespace ft::test
