// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/centredcolumn.h"

class QAction;

namespace ft {

/// Something that was open before.
struct Recent {
    QString path; ///< absolute
    QString icon; ///< name of the icon of its kind

    friend bool operator==(const Recent &, const Recent &) = default;
};

/// What the window shows while nothing is open: a place to drop, three ways to begin, what was open before.
class StartPage : public CentredColumn
{
    Q_OBJECT

public:
    /// A button for each of `beginnings`, in this order. A click on the drop area triggers the first. Not owned.
    explicit StartPage(const QList<QAction *> &beginnings, QWidget *parent = nullptr);

    void setRecent(const QList<Recent> &recent);

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QWidget *m_recent;
    QVBoxLayout *m_rows;
};

} // namespace ft
