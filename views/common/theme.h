// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace ft {

enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };

/// Our own palettes: neutral greys, one blue. Text on every surface has a contrast of at least 4.5:1.
QPalette lightPalette();
QPalette darkPalette();
/// The same on pure white and pure black: text at least 7:1, and lines that can be seen.
QPalette contrastLightPalette();
QPalette contrastDarkPalette();

/// How far apart two opaque colours are in brightness, 1 to 21, as WCAG 2 counts it.
double contrastRatio(const QColor &a, const QColor &b);

/// What the desktop wants.
struct DesktopLook {
    bool dark = false;
    bool contrast = false;

    friend bool operator==(const DesktopLook &, const DesktopLook &) = default;
};
/// As far as this Qt can tell, before any palette of ours.
DesktopLook platformLook();

/// Dresses the application: QuietStyle and the palette of the theme. Theme::System is what `desktop` wants.
void applyTheme(QApplication &application, Theme theme, const DesktopLook &desktop = platformLook());

} // namespace ft
