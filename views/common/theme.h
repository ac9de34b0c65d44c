// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace ft {

enum class Theme { System, Light, Dark };

/// Our own two palettes: neutral greys, one blue. Text on every surface has a contrast of at least 4.5:1.
QPalette lightPalette();
QPalette darkPalette();

/// Dresses the application: QuietStyle and the palette of the theme. System follows the desktop, as far as this Qt
/// can tell what the desktop wants (6.5 and later also follow its changes at run time).
void applyTheme(QApplication &application, Theme theme);

} // namespace ft
