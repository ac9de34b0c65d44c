// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictmodel.h"

#include "wording/text.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QTextDocument>

namespace ft {

namespace {

/// The internal id of places; what a copy holds has the row of its place.
constexpr quintptr Places = ~quintptr(0);

QString placeText(const Conflict &conflict, int column)
{
    if (column == ConflictModel::At)
        return offsetText(conflict.extents.at);
    return column == ConflictModel::Size ? QString::number(conflict.extents.size) : QString();
}

} // namespace

void ConflictModel::setConflicts(std::shared_ptr<const Joining> joining, std::vector<Conflict> conflicts, std::optional<std::size_t> preferred)
{
    beginResetModel();
    m_joining = std::move(joining);
    m_conflicts = std::move(conflicts);
    m_preferred = preferred;
    endResetModel();
}

QModelIndex ConflictModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : Places);
}

QModelIndex ConflictModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == Places)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, Places);
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_conflicts.size());
    const bool isPlace = parent.internalId() == Places && parent.column() == 0;
    return isPlace ? static_cast<int>(m_conflicts[static_cast<std::size_t>(parent.row())].copies.size()) : 0;
}

int ConflictModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == Places)
        return role == Qt::DisplayRole ? placeText(m_conflicts[static_cast<std::size_t>(index.row())], index.column()) : QVariant();
    const Conflict &conflict = m_conflicts[index.internalId()];
    const std::size_t copy = conflict.copies[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return copyText(conflict, copy, index.column());
    if (role == Qt::ToolTipRole && index.column() == Holder)
        return Qt::convertFromPlainText(m_joining->path(copy));
    if (role == Qt::FontRole && index.column() == Contents)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    return {};
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Place");
    case Size:
        return tr("Bytes");
    case Holder:
        return tr("Copy");
    case Contents:
        return tr("What it holds");
    case Right:
        return tr("Which is right");
    default:
        return {};
    }
}

QString ConflictModel::copyText(const Conflict &conflict, std::size_t copy, int column) const
{
    switch (column) {
    case Holder:
        return oneLine(QFileInfo(m_joining->path(copy)).fileName());
    case Contents:
        return contentsText(conflict, copy);
    case Right:
        return rightText(conflict, copy);
    default:
        return {};
    }
}

QString ConflictModel::contentsText(const Conflict &conflict, std::size_t copy) const
{
    const QString more = conflict.extents.size > Joining::ToldBytes ? QString(QChar(0x2026)) : QString();
    return latin(m_joining->contents(copy, conflict.extents)) + more;
}

QString ConflictModel::rightText(const Conflict &conflict, std::size_t copy) const
{
    if (conflict.right)
        return *conflict.right == copy ? tr("the hash agrees") : QString();
    if (m_preferred)
        return *m_preferred == copy ? tr("preferred") : QString();
    return tr("not known");
}

} // namespace ft
