// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkdifferences.h"

#include "common/chunkink.h"
#include "items/columns.h"
#include "wording/text.h"

#include <algorithm>

namespace ft {

namespace {

std::optional<ChunkState> stateAt(const ChunkLane &lane, std::uint64_t offset)
{
    const std::size_t index = lane.indexAt(offset);
    return index < lane.segments().size() ? std::optional(lane.segments()[index].state) : std::nullopt;
}

std::uint64_t endAt(const ChunkLane &lane, std::uint64_t offset, std::uint64_t end)
{
    const std::size_t index = lane.indexAt(offset);
    return index < lane.segments().size() ? lane.segments()[index].extents.end() : end;
}

QString stateText(const std::optional<ChunkState> &state)
{
    return state ? chunkStateName(*state) : ChunkDifferencesModel::tr("nothing");
}

} // namespace

std::vector<ChunkDifference> chunkDifferences(const ChunkLane &before, const ChunkLane &after)
{
    std::vector<ChunkDifference> found;
    const std::uint64_t end = std::max(before.size(), after.size());
    for (std::uint64_t at = 0; at < end;) {
        const std::uint64_t next = std::min(endAt(before, at, end), endAt(after, at, end));
        const auto old = stateAt(before, at);
        const auto now = stateAt(after, at);
        if (old != now)
            found.push_back({{at, next - at}, old, now});
        at = next;
    }
    return found;
}

ChunkDifferencesModel::ChunkDifferencesModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChunkDifferencesModel::setDifferences(std::vector<ChunkDifference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

int ChunkDifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int ChunkDifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<ChunkDifferenceColumn>();
}

QVariant ChunkDifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole)
        return {};
    const ChunkDifference &difference = m_differences[static_cast<std::size_t>(index.row())];
    switch (static_cast<ChunkDifferenceColumn>(index.column())) {
    case ChunkDifferenceColumn::Start:
        return offsetText(difference.extents.at);
    case ChunkDifferenceColumn::Size:
        return exactSizeText(difference.extents.size);
    case ChunkDifferenceColumn::Before:
        return stateText(difference.before);
    case ChunkDifferenceColumn::After:
        return stateText(difference.after);
    case ChunkDifferenceColumn::Count:
        break;
    }
    return {};
}

QVariant ChunkDifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section <= number(ChunkDifferenceColumn::Size);
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    static constexpr const char *titles[] = {QT_TR_NOOP("Start"), QT_TR_NOOP("Size"), QT_TR_NOOP("Before"), QT_TR_NOOP("After")};
    return role == Qt::DisplayRole ? tr(titles[section]) : QVariant();
}

} // namespace ft
