// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edgegrip.h"

#include "evidence/chunkmap.h"
#include "items/hashwindows.h"

#include <QString>

namespace ft {

/// "340 181 – 421 925 (0x530d5 – 0x67025)": first and last byte; one offset for one byte.
QString placeText(Extents extents);

/// What the stretch is made of: "received", or "received 3 100 bytes, missing 996 bytes".
QString mixText(const ChunkMix &mix);

/// One line about a stretch of the scale: where, how long, in which state, by which field listed, what the hash says.
QString readout(const ChunkMap &map, const ChunkLane &lane, const HashWindows &windows, Extents extents);

/// The same in several lines, with the findings that touch it. Plain text.
QString toolTipText(const ChunkMap &map, const ChunkLane &lane, const HashWindows &windows, Extents extents);

/// An edge in hand: "Received from 40 960 (0xa000) on: 4 096 bytes more".
QString edgeText(const EdgeGrip &grip);

/// How much is there: "31.8 % received · 318 565 of 1 001 381 bytes · 3 ranges, 4 gaps".
QString summaryText(const ChunkMap &map);

} // namespace ft
