// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchmodel.h"

#include "columns.h"
#include "roles.h"

#include "wording/text.h"

#include <QDir>
#include <QFileInfo>

#include <set>

namespace ft {

QString stateText(BatchRowState state)
{
    switch (state) {
    case BatchRowState::Changes:
        return BatchModel::tr("changes");
    case BatchRowState::Refused:
        return BatchModel::tr("cannot");
    case BatchRowState::Stays:
        return BatchModel::tr("stays");
    case BatchRowState::Written:
        return BatchModel::tr("written");
    case BatchRowState::Open:
        return BatchModel::tr("changed, not saved");
    case BatchRowState::Failed:
        return BatchModel::tr("failed");
    case BatchRowState::TakenBack:
        return BatchModel::tr("taken back");
    case BatchRowState::Count:
        break;
    }
    return {};
}

void BatchModel::clear()
{
    beginResetModel();
    m_files.clear();
    m_rows.clear();
    m_rowsOf.clear();
    m_outcomes.clear();
    m_counts = {};
    endResetModel();
    Q_EMIT countsChanged();
}

void BatchModel::add(const std::vector<BatchFile> &files)
{
    std::vector<Row> rows;
    const int first = rowCount();
    for (const BatchFile &file : files) {
        const int start = first + static_cast<int>(rows.size());
        if (!file.problem.isEmpty())
            rows.push_back({m_files.size(), -1});
        for (int change = 0; change < static_cast<int>(file.edit.changes.size()); ++change)
            rows.push_back({m_files.size(), change});
        m_files.push_back(file);
        m_rowsOf.insert(file.path, {start, first + static_cast<int>(rows.size()) - 1});
    }
    if (!rows.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    for (std::size_t file = m_files.size() - files.size(); file < m_files.size(); ++file)
        recount(file, 1);
    Q_EMIT countsChanged();
}

void BatchModel::setOutcome(const QString &path, BatchRowState state, const QString &said)
{
    const auto rows = m_rowsOf.constFind(path);
    if (rows == m_rowsOf.cend() || rows->second < rows->first)
        return;
    const std::size_t file = m_rows[static_cast<std::size_t>(rows->first)].file;
    recount(file, -1);
    m_outcomes.insert(path, {state, said});
    recount(file, 1);
    Q_EMIT dataChanged(index(rows->first, 0), index(rows->second, columnCount() - 1));
    Q_EMIT countsChanged();
}

void BatchModel::recount(std::size_t file, int by)
{
    const auto [first, last] = m_rowsOf.value(m_files[file].path);
    std::set<BatchRowState> states;
    for (int row = first; row <= last; ++row)
        states.insert(state(row));
    for (const BatchRowState each : states)
        m_counts[static_cast<std::size_t>(each)] += by;
}

const BatchModel::Outcome *BatchModel::outcome(int row) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    const BatchFile &file = m_files[at.file];
    if (at.change < 0 || file.edit.changes[static_cast<std::size_t>(at.change)].state != BatchChange::Changes)
        return nullptr;
    const auto found = m_outcomes.constFind(file.path);
    return found == m_outcomes.cend() ? nullptr : &*found;
}

BatchRowState BatchModel::state(int row) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    if (at.change < 0)
        return BatchRowState::Refused;
    if (const Outcome *done = outcome(row))
        return done->state;
    switch (m_files[at.file].edit.changes[static_cast<std::size_t>(at.change)].state) {
    case BatchChange::Changes:
        return BatchRowState::Changes;
    case BatchChange::Refused:
        return BatchRowState::Refused;
    case BatchChange::Stays:
        break;
    }
    return BatchRowState::Stays;
}

QString BatchModel::text(int row, BatchColumn column) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    const BatchFile &file = m_files[at.file];
    if (column == BatchColumn::State)
        return stateText(state(row));
    if (column == BatchColumn::File)
        return oneLine(QFileInfo(file.path).fileName());
    if (at.change < 0)
        return column == BatchColumn::Remark ? file.problem : QString();
    const BatchChange &change = file.edit.changes[static_cast<std::size_t>(at.change)];
    switch (column) {
    case BatchColumn::Field:
        return change.field;
    case BatchColumn::Before:
        return change.before;
    case BatchColumn::After:
        return change.after;
    case BatchColumn::Remark:
        break;
    default:
        return {};
    }
    const Outcome *done = outcome(row);
    return done && !done->said.isEmpty() ? done->said : change.remark;
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<BatchColumn>();
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<BatchColumn>(index.column());
    const QString &path = m_files[m_rows[static_cast<std::size_t>(index.row())].file].path;
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole:
        return text(index.row(), column);
    case Qt::ToolTipRole: {
        const QString whole = column == BatchColumn::File ? oneLine(QDir::toNativeSeparators(path)) : text(index.row(), column);
        return whole.isEmpty() ? QVariant() : QVariant(QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped()));
    }
    case PathRole:
        return path;
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"state", QT_TR_NOOP("State")}, {"path", QT_TR_NOOP("File")},
        {"field", QT_TR_NOOP("Field")}, {"before", QT_TR_NOOP("Before")},
        {"after", QT_TR_NOOP("After")}, {"remark", QT_TR_NOOP("What follows, or why not")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &BatchModel::tr) : QVariant();
}

} // namespace ft
