// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "quietstyle.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, quiet, disabled, highlight, highlightIdle, link, line;
};

constexpr Shades Light{0xF4F5F6, 0xFFFFFF, 0xF8F9FA, 0xFFFFFF, 0x1B1F23, 0x5C646C, 0x9AA1A8,
                       0x0072B2, 0xD9E9F3, 0x0067A3, 0xDADDE0};
constexpr Shades Dark{0x1E2124, 0x17191C, 0x1C1F22, 0x2A2E32, 0xE4E7EA, 0xA3ABB2, 0x6A7178,
                      0x1F6491, 0x25384A, 0x6FC1F0, 0x34383D};

// Accents::of() knows high contrast by its pure black and white.
constexpr Shades StrongLight{0xFFFFFF, 0xFFFFFF, 0xF4F4F4, 0xFFFFFF, 0x000000, 0x333333, 0x595959,
                             0x00457A, 0xBFDDF2, 0x00457A, 0x6B6B6B};
constexpr Shades StrongDark{0x000000, 0x000000, 0x141414, 0x000000, 0xFFFFFF, 0xD6D6D6, 0xA6A6A6,
                            0x0A5488, 0x1B3A55, 0x8FD3FF, 0x9A9A9A};

QPalette palette(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor::fromRgb(color)); };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Button, shades.button);
    set(QPalette::ToolTipBase, shades.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, shades.text);
    set(QPalette::BrightText, 0xFFFFFF);
    set(QPalette::PlaceholderText, shades.quiet);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, 0xFFFFFF);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::Light, shades.base);
    set(QPalette::Midlight, shades.alternate);
    set(QPalette::Mid, shades.line);
    set(QPalette::Dark, shades.disabled);
    set(QPalette::Shadow, shades.line);
    // A selection in a pane that has not the keyboard stays readable and steps back.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor::fromRgb(shades.highlightIdle));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor::fromRgb(shades.text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.highlightIdle));
    return palette;
}

/// Relative luminance of one channel, of sRGB.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPalette paletteOf(const DesktopLook &look)
{
    if (look.contrast)
        return look.dark ? contrastDarkPalette() : contrastLightPalette();
    return look.dark ? darkPalette() : lightPalette();
}

} // namespace

QPalette lightPalette()
{
    return palette(Light);
}

QPalette darkPalette()
{
    return palette(Dark);
}

QPalette contrastLightPalette()
{
    return palette(StrongLight);
}

QPalette contrastDarkPalette()
{
    return palette(StrongDark);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

DesktopLook platformLook()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return {.dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark};
#else
    static const QPalette desktop = QGuiApplication::palette();
    return {.dark = desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness()};
#endif
}

void applyTheme(QApplication &application, Theme theme, const DesktopLook &desktop)
{
    const DesktopLook look = theme == Theme::System
        ? desktop
        : DesktopLook{theme == Theme::Dark || theme == Theme::ContrastDark,
                      theme == Theme::ContrastLight || theme == Theme::ContrastDark};
    if (qobject_cast<QuietStyle *>(application.style()) == nullptr)
        application.setStyle(new QuietStyle);
    application.setPalette(paletteOf(look));
}

} // namespace ft
