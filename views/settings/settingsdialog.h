// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace ft {

class PathField;

/// Asks for the preferences. Nothing follows from it before it is accepted, and not while a path leads nowhere.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

private:
    void addReading(QFormLayout *form);
    void addFolders(QFormLayout *form);
    void addWindow(QFormLayout *form);
    void check();

    QComboBox *m_codePage;
    QComboBox *m_zone;
    Style m_style; ///< with what is not asked for here
    SaveOptions m_saving; ///< likewise
    PathField *m_places;
    PathField *m_backups;
    PathField *m_output;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_documents;
    QCheckBox *m_restore;
    QCheckBox *m_share;
    QCheckBox *m_tell;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace ft
