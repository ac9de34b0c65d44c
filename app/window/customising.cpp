// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customising.h"

#include "actions.h"
#include "settings.h"

#include "settings/settingsdialog.h"
#include "wording/translation.h"

#include <QAction>
#include <QApplication>

namespace ft {

namespace {

constexpr std::pair<Act, Theme> Themes[] = {{Act::ThemeSystem, Theme::System},
                                            {Act::ThemeLight, Theme::Light},
                                            {Act::ThemeDark, Theme::Dark},
                                            {Act::ThemeContrastLight, Theme::ContrastLight},
                                            {Act::ThemeContrastDark, Theme::ContrastDark}};

QString languageName(const QString &code)
{
    for (const Language &language : languages()) {
        if (language.code == code)
            return language.name;
    }
    return Customising::tr("the language of the system");
}

} // namespace

Customising::Customising(Settings &settings, const Actions &actions, QWidget *window)
    : QObject(window),
      m_settings(settings),
      m_actions(actions),
      m_window(window),
      m_preferences(settings.preferences()),
      m_appearance(*qApp)
{
    connect(actions[Act::ShowSettings], &QAction::triggered, this, &Customising::ask);
    for (const auto &[act, theme] : Themes) {
        connect(actions[act], &QAction::triggered, this, [this, chosen = theme] {
            Preferences preferences = m_preferences;
            preferences.theme = chosen;
            take(preferences);
        });
    }
    for (const auto &[act, member] : {std::pair(Act::LocalTime, &Style::localTime), std::pair(Act::RawValues, &Style::raw)}) {
        connect(actions[act], &QAction::triggered, this, [this, part = member](bool on) {
            Preferences preferences = m_preferences;
            preferences.style.*part = on;
            take(preferences);
        });
    }
}

void Customising::setCodePage(const CodePage &codePage)
{
    Preferences preferences = m_preferences;
    preferences.style.codePage = codePage;
    take(preferences);
}

void Customising::setLanguage(const QString &code)
{
    Preferences preferences = m_preferences;
    preferences.language = code;
    take(preferences);
}

void Customising::setPlacesFile(const QString &file)
{
    if (file == m_preferences.placesFile)
        return;
    Preferences preferences = m_preferences;
    preferences.placesFile = file;
    take(preferences);
}

void Customising::setSaving(const SaveOptions &options)
{
    Preferences preferences = m_preferences;
    preferences.saving = options;
    take(preferences);
}

void Customising::begin()
{
    m_appearance.setTheme(m_preferences.theme);
    m_actions[Act::LocalTime]->setChecked(m_preferences.style.localTime);
    m_actions[Act::RawValues]->setChecked(m_preferences.style.raw);
    for (const auto &[act, theme] : Themes)
        m_actions[act]->setChecked(theme == m_preferences.theme);
    Q_EMIT changed(m_preferences);
}

void Customising::ask()
{
    auto *dialog = new SettingsDialog(m_preferences, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->preferences()); });
    dialog->open();
}

void Customising::take(const Preferences &preferences)
{
    const bool isOtherLanguage = preferences.language != m_preferences.language;
    m_preferences = preferences;
    m_settings.setPreferences(preferences);
    if (isOtherLanguage)
        Q_EMIT languageChosen(languageName(preferences.language));
    begin();
}

} // namespace ft
