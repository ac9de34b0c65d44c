// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"

#include "settings/preferences.h"

#include <QObject>

class QWidget;

namespace ft {

class Actions;
class Settings;

/// What the person chose, in the dialog of the settings or in a menu: kept in the settings, told to whom it concerns.
/// The theme is put on here.
class Customising : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is where it asks.
    Customising(Settings &settings, const Actions &actions, QWidget *window);

    const Preferences &preferences() const { return m_preferences; }
    void setCodePage(const CodePage &codePage);
    void setLanguage(const QString &code); ///< of languages(); empty: that of the system
    void setPlacesFile(const QString &file);
    void setSaving(const SaveOptions &options);
    /// Puts on the theme and says what was chosen. To be called once everybody listens.
    void begin();

Q_SIGNALS:
    void changed(const ft::Preferences &preferences);
    void languageChosen(const QString &name); ///< spoken from the next start on

private:
    void ask();
    void take(const Preferences &preferences);

    Settings &m_settings;
    const Actions &m_actions;
    QWidget *m_window;
    Preferences m_preferences;
    Appearance m_appearance;
};

} // namespace ft
