// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcut.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace ft {

class ShortcutsModel;

/// Lists the actions, finds one by typing part of its name, and asks for its keys. Keys that another action has are
/// named, and taken from it only when that is said.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Shortcuts &shortcuts, QWidget *parent = nullptr);

    const Shortcuts &shortcuts() const;

private:
    QLayout *makeEditor();
    int row() const; ///< of the model; -1: none is chosen
    void follow();
    void type(const QKeySequence &keys);
    void take(); ///< the keys that were typed, from whoever has them
    void showConflict(int other);

    ShortcutsModel *m_model;
    QSortFilterProxyModel *m_found;
    QTreeView *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_usual;
    QLabel *m_conflict;
    QPushButton *m_take;
};

} // namespace ft
