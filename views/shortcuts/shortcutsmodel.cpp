// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsmodel.h"

#include <QFont>

namespace ft {

namespace {

QString textOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

ShortcutsModel::ShortcutsModel(Shortcuts shortcuts, QObject *parent)
    : QAbstractTableModel(parent), m_shortcuts(std::move(shortcuts))
{
}

void ShortcutsModel::setKeys(int row, const QKeySequence &keys)
{
    m_shortcuts[row].keys = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    tell(row);
}

void ShortcutsModel::reset(int row)
{
    const QList<QKeySequence> usual = m_shortcuts.at(row).usual;
    for (const QKeySequence &keys : usual) {
        while (true) {
            const int other = takenBy(m_shortcuts, keys, row);
            if (other < 0)
                break;
            setKeys(other, {});
        }
    }
    m_shortcuts[row].keys = usual;
    tell(row);
}

void ShortcutsModel::resetAll()
{
    for (int row = 0; row < m_shortcuts.size(); ++row) {
        m_shortcuts[row].keys = m_shortcuts.at(row).usual;
        tell(row);
    }
}

void ShortcutsModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shortcuts.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ShortcutColumn::Count);
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    const Shortcut &shortcut = m_shortcuts.at(index.row());
    const auto column = static_cast<ShortcutColumn>(index.column());
    if (role == Qt::FontRole && column == ShortcutColumn::Keys && !shortcut.isUsual()) {
        QFont changed;
        changed.setWeight(QFont::DemiBold);
        return changed;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ShortcutColumn::Action:
        return shortcut.title;
    case ShortcutColumn::Keys:
        return textOf(shortcut.keys);
    case ShortcutColumn::Usual:
        return shortcut.isUsual() ? QString() : textOf(shortcut.usual);
    case ShortcutColumn::Count:
        break;
    }
    return {};
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ShortcutColumn>(section)) {
    case ShortcutColumn::Action:
        return tr("Action");
    case ShortcutColumn::Keys:
        return tr("Keys");
    case ShortcutColumn::Usual:
        return tr("Usual keys, where changed");
    case ShortcutColumn::Count:
        break;
    }
    return {};
}

} // namespace ft
