// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

namespace ft {

/// First bytes of every slot, in Kazaa's and in Skype's databases. C
inline constexpr Str SlotLabel = "l33l";

/// Slot sizes that occur; N + 8 bytes with N from the file name.
inline constexpr Rival::Reading slotReadings[] = {
    {"256", TR("264 bytes"), "data256.dbb"},
    {"1024", TR("1032 bytes"), "data1024.dbb"},
    {"2048", TR("2056 bytes"), "data2048.dbb"},
    {"4096", TR("4104 bytes"), "data4096.dbb"},
};

/// Says where slots have lost their label or were shifted: the label stands at another place in the slot. A rule for
/// whole trees and for single rows.
void checkSlots(Tree &tree, ByteWindow &bytes);

} // namespace ft
