// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ft {

/// What a file was before it was written, as a menu that is filled when it opens.
class BackupMenu : public QMenu
{
    Q_OBJECT

public:
    explicit BackupMenu(QWidget *parent = nullptr);

    void setFile(const QString &path); ///< empty: none

Q_SIGNALS:
    void chosen(const QString &backup);

private:
    void fill();

    QString m_path;
};

} // namespace ft
