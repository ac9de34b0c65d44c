// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldspans.h"
#include "fileparts.h"
#include "hexlayout.h"
#include "hextext.h"

namespace ft {

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
    std::uint64_t caret = 0;
    HexColumn side = HexColumn::Hex; ///< the column that has the keyboard

    bool holds(std::uint64_t offset) const { return extents.contains(offset); }
    std::uint8_t byte(std::uint64_t offset) const { return bytes[offset - extents.at]; }
};

} // namespace ft
