// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accents.h"

namespace ft {

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x * (1 - share) + y * share + 0.5); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

Accents Accents::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    Accents accents;
    accents.dark = base.lightness() < text.lightness();
    accents.received = accents.dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    accents.present = mix(base, accents.received, 0.35);
    accents.outline = mix(base, text, 0.45);
    accents.proved = accents.dark ? QColor(0x2B, 0xC4, 0x94) : QColor(0x00, 0x7A, 0x59);
    accents.contradicted = accents.dark ? QColor(0xFF, 0x8A, 0x3D) : QColor(0xC0, 0x50, 0x00);
    accents.warning = accents.dark ? QColor(0xE6, 0xB4, 0x22) : QColor(0x8A, 0x5B, 0x00);
    accents.error = accents.contradicted;
    accents.quiet = mix(base, text, 0.70);
    accents.hairline = mix(base, text, accents.dark ? 0.18 : 0.13);
    return accents;
}

QColor Accents::of(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return error;
    case Severity::Warning:
        return warning;
    case Severity::Note:
        break;
    }
    return quiet;
}

} // namespace ft
