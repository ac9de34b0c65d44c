// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

#include <QMenu>

namespace ft {

/// What a file was before it was written, as a menu that is filled when it opens; and how files are written from now on:
/// where backups are kept, and whether a file keeps its time.
class BackupMenu : public QMenu
{
    Q_OBJECT

public:
    explicit BackupMenu(QWidget *parent = nullptr);

    void setFile(const QString &path); ///< empty: none
    void setOptions(const SaveOptions &options);

Q_SIGNALS:
    void chosen(const QString &backup);
    void optionsChosen(const ft::SaveOptions &options);

private:
    void fill();
    void addBackups();
    void addChoice(const QString &text, bool isChosen, void (BackupMenu::*choose)());
    void keepBeside();
    void chooseFolder();
    void toggleTimes();

    QString m_path;
    SaveOptions m_options;
};

} // namespace ft
