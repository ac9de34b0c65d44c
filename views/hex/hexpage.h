// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldspans.h"
#include "fileparts.h"
#include "hexlayout.h"
#include "hextext.h"
#include "hextyping.h"

namespace ft {

/// How the caret says what typing does.
enum class CaretShape {
    Block, ///< nothing: for reading
    Over, ///< a block with a line under the digit or character that is typed over
    Between, ///< a bar before the byte, or between its digits: bytes are inserted
};

/// What a page of bytes shows, besides where it shows it: all that the painter needs, copied out of the document.
struct HexPage {
    Extents extents; ///< the bytes that show, in part too
    Bytes bytes;
    Extents lost; ///< of these, those that could not be read
    FieldSpans spans;
    QVector<TextCell> text; ///< a cell for each byte
    QString textTitle; ///< of the text column: the code page
    std::vector<const Finding *> findings;

    Extents selection; ///< empty unless more than the caret is selected
    Extents framed; ///< the focused field
    Extents lit; ///< the field under the pointer, here or in another view
    std::vector<Extents> changed; ///< bytes that differ from the saved ones; empty places where some are gone
    std::vector<Extents> noted; ///< what somebody wrote notes about
    std::uint64_t caret = 0;
    CaretShape shape = CaretShape::Block;
    HexDigit digit = HexDigit::First; ///< that is typed next
    HexColumn side = HexColumn::Hex; ///< the column that has the keyboard

    /// Whether a byte is drawn on the colour of the selection.
    bool isMarked(std::uint64_t offset, HexColumn column) const
    {
        return selection.contains(offset) || (offset == caret && column == side && shape != CaretShape::Between);
    }
    bool holds(std::uint64_t offset) const { return extents.contains(offset); }
    std::uint8_t byte(std::uint64_t offset) const { return bytes[offset - extents.at]; }
};

} // namespace ft
