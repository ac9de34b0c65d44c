// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupmenu.h"

#include "storage/backup.h"
#include "wording/text.h"

#include <QFileInfo>
#include <QLocale>

namespace ft {

BackupMenu::BackupMenu(QWidget *parent) : QMenu(tr("Restore from a &backup"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &BackupMenu::fill);
    setFile({});
}

void BackupMenu::setFile(const QString &path)
{
    m_path = path;
    menuAction()->setEnabled(!path.isEmpty());
}

void BackupMenu::fill()
{
    clear();
    for (const QString &backup : backupsOf(m_path)) {
        const QFileInfo file(backup);
        const QString when = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
        const QString text = tr("%1, of %2", "name and time of a backup").arg(oneLine(file.fileName()), when);
        connect(addAction(QString(text).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, backup] { Q_EMIT chosen(backup); });
    }
    if (isEmpty())
        addAction(tr("There is none beside the file"))->setEnabled(false);
}

} // namespace ft
