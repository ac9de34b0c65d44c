// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hexcolours.h"
#include "hexpage.h"

#include <QFont>
#include <QStaticText>

#include <array>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ft {

/// All that a step of painting needs, so that each is a short function.
struct HexCanvas {
    QPainter &painter;
    const HexLayout &layout;
    const HexPage &page;
    const std::vector<FilePart> &parts;
    const HexColours &colours;
    const std::array<QStaticText, 256> &digits; ///< prepared in the font of the bytes
    const QFont &nameFont;

    PartTone toneAt(std::uint64_t offset) const
    {
        const FilePart *part = partAt(parts, offset);
        return part ? part->tone : PartTone::Data;
    }
    Extents row(int line) const { return layout.bytesOfRow(layout.scroll().row + static_cast<std::uint64_t>(line)); }
    int lineOf(std::uint64_t offset) const { return static_cast<int>(layout.rowOf(offset) - layout.scroll().row); }
};

} // namespace ft
