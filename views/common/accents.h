// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"

#include <QColor>
#include <QPalette>

namespace ft {

/// The colour that lies at `share` (0 to 1) of the way from `a` to `b`. Opaque, so that its contrast can be known.
QColor mix(const QColor &a, const QColor &b, double share);

/// The few colours that carry meaning; everything else comes from the palette. Safe for colour-blind eyes, and each
/// goes with a shape or a pattern wherever it is used, because colour alone means nothing.
struct Accents {
    QColor received; ///< listed as complete: solid
    QColor present; ///< data there, not listed: dots
    QColor outline; ///< missing: empty, outlined
    QColor proved; ///< hash window that agrees: solid bracket
    QColor contradicted; ///< cross-hatch, broken bracket
    QColor warning; ///< triangle
    QColor error; ///< filled circle with a bar
    QColor quiet; ///< second line of text, at least 4.5:1 on the base
    QColor hairline; ///< separators
    bool dark = false;

    static Accents of(const QPalette &palette);
    QColor of(Severity severity) const;
};

} // namespace ft
