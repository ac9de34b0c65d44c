// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/repairlist.h"

#include <QSet>

namespace ft {

/// What the pages of the folder's wizard share: the files, what can be done about each, what was chosen. Nothing in it
/// writes.
class FolderCase : public QObject
{
    Q_OBJECT

public:
    FolderCase(const QString &name, const QStringList &files, const Style &style, QObject *parent = nullptr);

    const QString &name() const { return m_name; } ///< of the folder or list, for people
    const Style &style() const { return m_style; }
    RepairList *list() { return m_list; }
    /// The folder that all files lie in or below.
    const QString &root() const { return m_root; }

    /// Repairs that are less sure are not offered. Proved at first.
    Confidence least() const { return m_least; }
    void setLeast(Confidence least) { m_least = least; }
    int count(Confidence least) const; ///< of files with a repair that is at least that sure

    RepairList::Files offered() const;
    bool isTaken(const FileRepair &file) const { return !m_leftOut.contains(file.path); }
    void setTaken(const FileRepair &file, bool taken);
    RepairList::Files taken() const;

Q_SIGNALS:
    void takenChanged();

private:
    QString m_name;
    Style m_style;
    RepairList *m_list;
    QString m_root;
    Confidence m_least = Confidence::Proved;
    QSet<QString> m_leftOut; ///< paths
};

} // namespace ft
