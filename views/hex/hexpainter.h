// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hexcanvas.h"

namespace ft {

/// Paints a page of bytes: tints of fields, hairlines between them, digits and characters, underlines of grades and
/// findings, marks of changes and notes, frames of focus and caret. Keeps nothing but its fonts.
class HexPainter
{
public:
    /// `names`: for words, which need no fixed width.
    void setFonts(const QFont &bytes, const QFont &names);

    void paint(QPainter &painter, const HexLayout &layout, const HexPage &page, const std::vector<FilePart> &parts,
               const HexColours &colours) const;

private:
    QFont m_font;
    QFont m_nameFont;
    std::array<QStaticText, 256> m_digits;
};

} // namespace ft
