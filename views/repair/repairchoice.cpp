// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairchoice.h"

#include "items/columns.h"
#include "items/roles.h"
#include "wording/repairwords.h"

#include <QDir>
#include <QLocale>

namespace ft {

RepairChoice::RepairChoice(FolderCase *repair, QObject *parent) : QAbstractTableModel(parent), m_repair(repair)
{
    refresh();
}

void RepairChoice::refresh()
{
    beginResetModel();
    m_files = m_repair->offered();
    endResetModel();
}

int RepairChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int RepairChoice::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<ChoiceColumn>();
}

Qt::ItemFlags RepairChoice::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == number(ChoiceColumn::File) ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant RepairChoice::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FileRepair &shown = *file(index.row());
    const auto column = static_cast<ChoiceColumn>(index.column());
    if (role == Qt::CheckStateRole && column == ChoiceColumn::File)
        return m_repair->isTaken(shown) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == PathRole)
        return shown.path;
    if (role == Qt::ToolTipRole && column == ChoiceColumn::Repair)
        return QStringLiteral("<p>%1</p>").arg(title(*shown.plan).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ChoiceColumn::File:
        return oneLine(QDir(m_repair->root()).relativeFilePath(shown.path));
    case ChoiceColumn::Verdict:
        return verdictText(shown.verdict);
    case ChoiceColumn::Size:
        return QLocale().toString(static_cast<qulonglong>(shown.plan->bytesChanged));
    case ChoiceColumn::Repair:
        return title(*shown.plan);
    case ChoiceColumn::Count:
        break;
    }
    return {};
}

bool RepairChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != number(ChoiceColumn::File))
        return false;
    m_repair->setTaken(*file(index.row()), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant RepairChoice::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<ChoiceColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == ChoiceColumn::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char *titles[] = {QT_TR_NOOP("File"), QT_TR_NOOP("How sure"), QT_TR_NOOP("Bytes"),
                                             QT_TR_NOOP("What is done")};
    return tr(titles[section]);
}

} // namespace ft
