// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accents.h"

#include "theme.h"

namespace ft {

namespace {

/// Between text and base; the palettes of high contrast have 21, the others up to 17.
constexpr double ContrastThreshold = 19;

} // namespace

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
    const bool isContrast = contrastRatio(base, text) > ContrastThreshold;
    const auto choose = [&](const QColor &light, const QColor &dark, const QColor &strongLight) {
        return accents.dark ? dark : isContrast ? strongLight : light;
    };
    accents.received = choose({0x00, 0x72, 0xB2}, {0x56, 0xB4, 0xE9}, {0x00, 0x4F, 0x80});
    accents.present = mix(base, accents.received, isContrast ? 0.5 : 0.35);
    accents.outline = mix(base, text, isContrast ? 0.7 : 0.45);
    accents.proved = choose({0x00, 0x7A, 0x59}, {0x2B, 0xC4, 0x94}, {0x00, 0x59, 0x40});
    accents.contradicted = choose({0xB8, 0x4C, 0x00}, {0xFF, 0x8A, 0x3D}, {0x8F, 0x38, 0x00});
    accents.warning = choose({0x8A, 0x5B, 0x00}, {0xE6, 0xB4, 0x22}, {0x6B, 0x45, 0x00});
    accents.error = accents.contradicted;
    accents.quiet = mix(base, text, isContrast ? 0.82 : 0.70);
    accents.hairline = mix(base, text, isContrast ? 0.5 : accents.dark ? 0.18 : 0.13);
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
