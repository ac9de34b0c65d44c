// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcut.h"

#include <QAbstractTableModel>

namespace ft {

enum class ShortcutColumn { Action, Keys, Usual, Count };

/// Actions and their keys, which can be changed here and nowhere else until they are taken over.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ShortcutsModel(Shortcuts shortcuts, QObject *parent = nullptr);

    const Shortcuts &shortcuts() const { return m_shortcuts; }
    /// The action has these keys alone; none where they are empty. Whoever had them keeps them too.
    void setKeys(int row, const QKeySequence &keys);
    /// The usual keys again; other actions give them up.
    void reset(int row);
    void resetAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void tell(int row);

    Shortcuts m_shortcuts;
};

} // namespace ft
