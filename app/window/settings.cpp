// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

using namespace Qt::StringLiterals;

namespace ft {

namespace {

constexpr auto ThemeKey = "window/theme"_L1;
constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto ArrangementKey = "window/arrangement"_L1;
constexpr auto ColumnLayoutsKey = "window/columnLayouts"_L1;
constexpr auto LanguageKey = "text/language"_L1;
constexpr auto CodePageKey = "text/codePage"_L1;
constexpr auto LocalTimeKey = "text/localTime"_L1;
constexpr auto RawKey = "text/raw"_L1;
constexpr auto DecimalOffsetsKey = "text/decimalOffsets"_L1;
constexpr auto PlacesKey = "map/places"_L1;
constexpr auto BackupFolderKey = "saving/backupFolder"_L1;
constexpr auto KeepTimesKey = "saving/keepTimes"_L1;
constexpr auto RecentKey = "recent"_L1;

} // namespace

Theme Settings::theme() const
{
    const QString word = m_settings.value(ThemeKey).toString();
    return word == u"light" ? Theme::Light : word == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_settings.setValue(ThemeKey, theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s);
}

QString Settings::language() const
{
    return m_settings.value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(LanguageKey, code);
}

Style Settings::style() const
{
    Style style;
    if (const CodePage codePage(m_settings.value(CodePageKey).toString()); codePage.isValid())
        style.codePage = codePage;
    style.localTime = m_settings.value(LocalTimeKey, false).toBool();
    style.raw = m_settings.value(RawKey, false).toBool();
    return style;
}

void Settings::setStyle(const Style &style)
{
    m_settings.setValue(CodePageKey, style.codePage.name());
    m_settings.setValue(LocalTimeKey, style.localTime);
    m_settings.setValue(RawKey, style.raw);
}

bool Settings::decimalOffsets() const
{
    return m_settings.value(DecimalOffsetsKey, false).toBool();
}

void Settings::setDecimalOffsets(bool decimal)
{
    m_settings.setValue(DecimalOffsetsKey, decimal);
}

QString Settings::placesFile() const
{
    return m_settings.value(PlacesKey).toString();
}

void Settings::setPlacesFile(const QString &file)
{
    m_settings.setValue(PlacesKey, file);
}

SaveOptions Settings::saveOptions() const
{
    SaveOptions options;
    options.backup = true;
    options.backupFolder = m_settings.value(BackupFolderKey).toString();
    options.keepTimes = m_settings.value(KeepTimesKey, false).toBool();
    return options;
}

void Settings::setSaveOptions(const SaveOptions &options)
{
    m_settings.setValue(BackupFolderKey, options.backupFolder);
    m_settings.setValue(KeepTimesKey, options.keepTimes);
}

QList<Recent> Settings::recent() const
{
    QList<Recent> recent;
    const QStringList lines = m_settings.value(RecentKey).toStringList();
    for (const QString &line : lines)
        recent += {line.section(u'\t', 1), line.section(u'\t', 0, 0)};
    return recent;
}

void Settings::addRecent(const Recent &recent)
{
    QStringList lines = m_settings.value(RecentKey).toStringList();
    lines.removeIf([&recent](const QString &line) { return line.section(u'\t', 1) == recent.path; });
    lines.prepend(recent.icon + u'\t' + recent.path);
    m_settings.setValue(RecentKey, lines.first(qMin(lines.size(), RecentLimit)));
}

void Settings::clearRecent()
{
    m_settings.remove(RecentKey);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QByteArray Settings::arrangement() const
{
    return m_settings.value(ArrangementKey).toByteArray();
}

void Settings::setArrangement(const QByteArray &arrangement)
{
    m_settings.setValue(ArrangementKey, arrangement);
}

QByteArray Settings::columnLayouts() const
{
    return m_settings.value(ColumnLayoutsKey).toByteArray();
}

void Settings::setColumnLayouts(const QByteArray &layouts)
{
    m_settings.setValue(ColumnLayoutsKey, layouts);
}

} // namespace ft
