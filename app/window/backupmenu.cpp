// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupmenu.h"

#include "common/owndirection.h"
#include "storage/backup.h"
#include "wording/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace ft {

namespace {

/// As the text of an action, where an ampersand would mark a key.
QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

BackupMenu::BackupMenu(QWidget *parent) : QMenu(tr("&Backups"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &BackupMenu::fill);
}

void BackupMenu::setFile(const QString &path)
{
    m_path = path;
}

void BackupMenu::setOptions(const SaveOptions &options)
{
    m_options = options;
}

void BackupMenu::fill()
{
    clear();
    addSection(tr("Restore the file"));
    addBackups();
    addSection(tr("Whenever a file is saved"));
    const QString &folder = m_options.backupFolder;
    addChoice(tr("Keep the backup &beside it"), folder.isEmpty(), &BackupMenu::keepBeside);
    addChoice(folder.isEmpty() ? tr("Keep the backup in a &folder...")
                               : tr("Keep the backup in the &folder %1...").arg(plain(pathShown(folder))),
              !folder.isEmpty(), &BackupMenu::chooseFolder);
    addChoice(tr("Keep the &time of its last change"), m_options.keepTimes, &BackupMenu::toggleTimes);
}

void BackupMenu::addBackups()
{
    QStringList backups;
    if (!m_path.isEmpty())
        backups = backupsOf(m_path);
    if (!m_path.isEmpty() && !m_options.backupFolder.isEmpty())
        backups += backupsOf(m_path, m_options.backupFolder);
    for (const QString &backup : backups) {
        const QFileInfo file(backup);
        const QString when = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
        const QString text = tr("%1, of %2", "name and time of a backup").arg(oneLine(file.fileName()), when);
        connect(addAction(plain(text)), &QAction::triggered, this, [this, backup] { Q_EMIT chosen(backup); });
    }
    if (backups.isEmpty())
        addAction(tr("There is no backup"))->setEnabled(false);
}

void BackupMenu::addChoice(const QString &text, bool isChosen, void (BackupMenu::*choose)())
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, choose);
}

void BackupMenu::keepBeside()
{
    m_options.backupFolder.clear();
    Q_EMIT optionsChosen(m_options);
}

void BackupMenu::chooseFolder()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Choose a folder for backups"), m_options.backupFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_options.backupFolder = folder;
        Q_EMIT optionsChosen(m_options);
    });
    dialog->open();
}

void BackupMenu::toggleTimes()
{
    m_options.keepTimes = !m_options.keepTimes;
    Q_EMIT optionsChosen(m_options);
}

} // namespace ft
