// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "quietstyle.h"

#include <QApplication>
#include <QStyleHints>

namespace ft {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, quiet, disabled, highlight, highlightIdle, link, line;
};

constexpr Shades Light{0xF4F5F6, 0xFFFFFF, 0xF8F9FA, 0xFFFFFF, 0x1B1F23, 0x5C646C, 0x9AA1A8,
                       0x0072B2, 0xD9E9F3, 0x0067A3, 0xDADDE0};
constexpr Shades Dark{0x1E2124, 0x17191C, 0x1C1F22, 0x2A2E32, 0xE4E7EA, 0xA3ABB2, 0x6A7178,
                      0x1F6491, 0x25384A, 0x6FC1F0, 0x34383D};

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

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // What the platform asked for before any palette of ours.
    static const QPalette desktop = QGuiApplication::palette();
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
#endif
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

void applyTheme(QApplication &application, Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    if (qobject_cast<QuietStyle *>(application.style()) == nullptr)
        application.setStyle(new QuietStyle);
    application.setPalette(dark ? darkPalette() : lightPalette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::disconnect(application.styleHints(), &QStyleHints::colorSchemeChanged, &application, nullptr);
    if (theme == Theme::System) {
        QObject::connect(application.styleHints(), &QStyleHints::colorSchemeChanged, &application,
                         [&application] { applyTheme(application, Theme::System); });
    }
#endif
}

} // namespace ft
