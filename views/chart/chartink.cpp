// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartink.h"

#include "common/accents.h"

namespace ft {

ChartInk ChartInk::of(const QPalette &palette, const QFont &font)
{
    constexpr double LitShare = 0.14;
    const Accents accents = Accents::of(palette);
    ChartInk ink;
    ink.paper = palette.color(QPalette::Base);
    ink.text = palette.color(QPalette::Text);
    ink.quiet = accents.quiet;
    ink.grid = accents.hairline;
    ink.kept = accents.received;
    ink.aside = mix(ink.paper, accents.received, 0.55);
    ink.lit = ink.text;
    ink.lit.setAlphaF(LitShare);
    ink.edge = accents.outline;
    ink.font = font;
    return ink;
}

} // namespace ft
