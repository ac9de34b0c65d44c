// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hexcanvas.h"

namespace ft {

/// What stands around the bytes: the head of the columns, signs of findings, offsets with the band of the part they
/// lie in, names of the fields that begin in a row.
void paintHexHeader(const HexCanvas &canvas);
void paintHexMargins(const HexCanvas &canvas);

} // namespace ft
