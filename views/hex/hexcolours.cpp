// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexcolours.h"

namespace ft {

namespace {

/// Hues for parts: none is used for a meaning elsewhere.
struct Hue {
    QRgb light;
    QRgb dark;
};
constexpr Hue Indigo{0x5058B8, 0x8F98F0};
constexpr Hue Plum{0xA0408C, 0xD98AC8};
constexpr Hue Teal{0x2A7F8E, 0x63BDC9};

HexColours::Tone toneOf(const QColor &base, const QColor &hue, bool dark)
{
    return {mix(base, hue, dark ? 0.11 : 0.05), mix(base, hue, dark ? 0.19 : 0.12), mix(base, hue, 0.75)};
}

} // namespace

HexColours HexColours::of(const QPalette &palette, bool active)
{
    const QPalette::ColorGroup group = active ? QPalette::Active : QPalette::Inactive;
    HexColours colours;
    colours.accents = Accents::of(palette);
    const bool dark = colours.accents.dark;
    colours.base = palette.color(QPalette::Base);
    colours.text = palette.color(QPalette::Text);
    colours.quiet = mix(colours.base, colours.text, 0.72);
    colours.hairline = mix(colours.base, colours.text, dark ? 0.27 : 0.20);
    colours.border = mix(colours.base, colours.text, dark ? 0.62 : 0.52);
    colours.grade = mix(colours.base, colours.text, dark ? 0.50 : 0.45);
    colours.lit = colours.text;
    colours.lit.setAlphaF(dark ? 0.13F : 0.09F);
    colours.frame = palette.color(QPalette::Active, QPalette::Highlight);
    if (dark)
        colours.frame = mix(colours.frame, colours.text, 0.35); // a fill shines more than a line
    colours.selection = palette.color(group, QPalette::Highlight);
    colours.selectedText = palette.color(group, QPalette::HighlightedText);
    const auto shade = [dark](const Hue &hue) { return QColor(dark ? hue.dark : hue.light); };
    colours.tones[static_cast<int>(PartTone::Data)] = {colours.base, mix(colours.base, colours.text, 0.04),
                                                       mix(colours.base, colours.text, dark ? 0.30 : 0.22)};
    colours.tones[static_cast<int>(PartTone::First)] = toneOf(colours.base, shade(Indigo), dark);
    colours.tones[static_cast<int>(PartTone::Second)] = toneOf(colours.base, shade(Plum), dark);
    colours.tones[static_cast<int>(PartTone::Third)] = toneOf(colours.base, shade(Teal), dark);
    colours.tones[static_cast<int>(PartTone::LeftOver)] = toneOf(colours.base, colours.accents.warning, dark);
    return colours;
}

} // namespace ft
