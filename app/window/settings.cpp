// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

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
constexpr auto PlacesKey = "map/places"_L1;
constexpr auto BackupFolderKey = "saving/backupFolder"_L1;
constexpr auto KeepTimesKey = "saving/keepTimes"_L1;
constexpr auto CopyFolderKey = "saving/copyFolder"_L1;
constexpr auto DocumentsAtOnceKey = "window/documentsAtOnce"_L1;
constexpr auto RestoreSessionKey = "window/restoreSession"_L1;
constexpr auto ShareRecentKey = "window/shareRecent"_L1;
constexpr auto TellWhenDoneKey = "window/tellWhenDone"_L1;
constexpr auto DecimalOffsetsKey = "text/decimalOffsets"_L1;
constexpr auto KeysGroup = "keys"_L1;
constexpr auto SessionKey = "session"_L1;
constexpr auto RecentKey = "recent"_L1;

/// Words in the file, which outlive the order of an enumeration.
struct ThemeWord {
    Theme theme;
    QLatin1StringView word;
};
constexpr ThemeWord ThemeWords[] = {{Theme::System, "system"_L1},
                                    {Theme::Light, "light"_L1},
                                    {Theme::Dark, "dark"_L1},
                                    {Theme::ContrastLight, "contrast-light"_L1},
                                    {Theme::ContrastDark, "contrast-dark"_L1}};

Theme themeOf(const QString &word)
{
    const auto found = std::find_if(std::begin(ThemeWords), std::end(ThemeWords),
                                    [&word](const ThemeWord &one) { return one.word == word; });
    return found == std::end(ThemeWords) ? Theme::System : found->theme;
}

QString wordOf(Theme theme)
{
    return std::find_if(std::begin(ThemeWords), std::end(ThemeWords), [theme](const ThemeWord &one) { return one.theme == theme; })
        ->word;
}

} // namespace

Preferences Settings::preferences() const
{
    Preferences chosen;
    if (const CodePage codePage(m_settings.value(CodePageKey).toString()); codePage.isValid())
        chosen.style.codePage = codePage;
    chosen.style.localTime = m_settings.value(LocalTimeKey, chosen.style.localTime).toBool();
    chosen.style.raw = m_settings.value(RawKey, chosen.style.raw).toBool();
    chosen.language = language();
    chosen.saving.backupFolder = m_settings.value(BackupFolderKey).toString();
    chosen.saving.keepTimes = m_settings.value(KeepTimesKey, chosen.saving.keepTimes).toBool();
    chosen.outputFolder = m_settings.value(CopyFolderKey).toString();
    chosen.placesFile = m_settings.value(PlacesKey).toString();
    chosen.documentsAtOnce = qBound(Preferences::FewestDocuments,
                                    m_settings.value(DocumentsAtOnceKey, chosen.documentsAtOnce).toInt(),
                                    Preferences::MostDocuments);
    chosen.theme = themeOf(m_settings.value(ThemeKey).toString());
    chosen.restoreSession = m_settings.value(RestoreSessionKey, chosen.restoreSession).toBool();
    chosen.shareRecent = m_settings.value(ShareRecentKey, chosen.shareRecent).toBool();
    chosen.tellWhenDone = m_settings.value(TellWhenDoneKey, chosen.tellWhenDone).toBool();
    return chosen;
}

void Settings::setPreferences(const Preferences &preferences)
{
    m_settings.setValue(CodePageKey, preferences.style.codePage.name());
    m_settings.setValue(LocalTimeKey, preferences.style.localTime);
    m_settings.setValue(RawKey, preferences.style.raw);
    m_settings.setValue(LanguageKey, preferences.language);
    m_settings.setValue(BackupFolderKey, preferences.saving.backupFolder);
    m_settings.setValue(KeepTimesKey, preferences.saving.keepTimes);
    m_settings.setValue(CopyFolderKey, preferences.outputFolder);
    m_settings.setValue(PlacesKey, preferences.placesFile);
    m_settings.setValue(DocumentsAtOnceKey, preferences.documentsAtOnce);
    m_settings.setValue(ThemeKey, wordOf(preferences.theme));
    m_settings.setValue(RestoreSessionKey, preferences.restoreSession);
    m_settings.setValue(ShareRecentKey, preferences.shareRecent);
    m_settings.setValue(TellWhenDoneKey, preferences.tellWhenDone);
}

QString Settings::language() const
{
    return m_settings.value(LanguageKey).toString();
}

bool Settings::decimalOffsets() const
{
    return m_settings.value(DecimalOffsetsKey, false).toBool();
}

void Settings::setDecimalOffsets(bool decimal)
{
    m_settings.setValue(DecimalOffsetsKey, decimal);
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

QHash<QString, QList<QKeySequence>> Settings::keys() const
{
    QHash<QString, QList<QKeySequence>> keys;
    m_settings.beginGroup(KeysGroup);
    const QStringList actions = m_settings.childKeys();
    for (const QString &action : actions) {
        QList<QKeySequence> own = QKeySequence::listFromString(m_settings.value(action).toString(), QKeySequence::PortableText);
        own.removeAll(QKeySequence()); // of an action that has none
        keys.insert(action, own);
    }
    m_settings.endGroup();
    return keys;
}

void Settings::setKeys(const QHash<QString, QList<QKeySequence>> &keys)
{
    m_settings.remove(KeysGroup);
    m_settings.beginGroup(KeysGroup);
    for (auto one = keys.cbegin(); one != keys.cend(); ++one)
        m_settings.setValue(one.key(), QKeySequence::listToString(one.value(), QKeySequence::PortableText));
    m_settings.endGroup();
}

QList<RememberedThing> Settings::session() const
{
    QList<RememberedThing> things;
    const int count = m_settings.beginReadArray(SessionKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        things += {m_settings.value("path"_L1).toString(), m_settings.value("field"_L1).toString(),
                   m_settings.value("offset"_L1).toULongLong(), m_settings.value("page"_L1).toInt(),
                   m_settings.value("shown"_L1).toBool()};
    }
    m_settings.endArray();
    return things;
}

void Settings::setSession(const QList<RememberedThing> &things)
{
    m_settings.remove(SessionKey);
    m_settings.beginWriteArray(SessionKey, static_cast<int>(things.size()));
    for (int i = 0; i < things.size(); ++i) {
        const RememberedThing &thing = things.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue("path"_L1, thing.path);
        m_settings.setValue("field"_L1, thing.field);
        m_settings.setValue("offset"_L1, thing.offset);
        m_settings.setValue("page"_L1, thing.page);
        m_settings.setValue("shown"_L1, thing.isShown);
    }
    m_settings.endArray();
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
