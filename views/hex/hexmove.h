// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hexlayout.h"

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace ft {

/// A step of the caret.
enum class HexMove { Left, Right, Up, Down, PageUp, PageDown, RowStart, RowEnd, FileStart, FileEnd, FieldBefore, FieldAfter };

/// The step that a key asks for. Shift is not looked at: it decides what happens to the selection, not where one goes.
std::optional<HexMove> moveFor(const QKeyEvent &event);

/// Where a step leads, held within the file. Steps by field need the tree and are left to who has it: they stay.
std::uint64_t moved(HexMove move, std::uint64_t from, const HexLayout &layout);

} // namespace ft
