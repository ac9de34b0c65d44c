// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangesmodel.h"

#include "columns.h"
#include "roles.h"

#include "document/focus.h"
#include "wording/text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace ft {

namespace {

QString fieldText(const RangeRow &row)
{
    return QString::fromStdString(path(row));
}

} // namespace

void RangesModel::setMap(std::shared_ptr<const ChunkMap> map)
{
    beginResetModel();
    m_rows = rangeRows(*map);
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0u);
    endResetModel();
}

void RangesModel::setWindows(const HashWindows &windows)
{
    m_windows = windows;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, number(RangeColumn::Hash)), index(rowCount() - 1, number(RangeColumn::Hash)));
}

int RangesModel::rowOf(std::optional<std::size_t> chunk, quint64 offset) const
{
    std::optional<std::uint32_t> found;
    for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
        const RangeRow &row = m_rows[i];
        if (chunk && row.kind == RangeRow::Chunk && row.index == *chunk) {
            found = i;
            break;
        }
        if (!found && row.extents.contains(offset))
            found = i;
    }
    if (!found)
        return -1;
    return static_cast<int>(std::find(m_order.begin(), m_order.end(), *found) - m_order.begin());
}

ChunkState RangesModel::stateOf(int row) const
{
    const RangeRow &each = at(row);
    switch (each.kind) {
    case RangeRow::Chunk:
        return each.onDisk < each.extents.size ? ChunkState::Contradicted : ChunkState::Received;
    case RangeRow::Gap:
        return each.onDisk > 0 ? ChunkState::Present : ChunkState::Missing;
    case RangeRow::Appendix:
        return ChunkState::Appendix;
    case RangeRow::Trailer:
        return ChunkState::Trailer;
    case RangeRow::Surplus:
        break;
    }
    return ChunkState::Surplus;
}

int RangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<RangeColumn>();
}

QVariant RangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RangeRow &row = at(index.row());
    const auto column = static_cast<RangeColumn>(index.column());
    const bool isNumber = column == RangeColumn::Start || column == RangeColumn::End || column == RangeColumn::Size;
    switch (role) {
    case Qt::DisplayRole:
        return isNumber ? QLocale().toString(value(row, column).toULongLong()) : value(row, column).toString();
    case ValueRole:
        return value(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (isNumber)
            return offsetText(value(row, column).toULongLong());
        if (column == RangeColumn::Hash)
            return hashText(row);
        return column == RangeColumn::Content ? contentHelp(row) : fieldText(row);
    case SpotRole:
        return QVariant::fromValue(Spot{row.extents, fieldText(row)});
    case PathRole:
        return fieldText(row);
    case EditedPathRole: {
        const QString path = editedPath(row, column);
        return path.isEmpty() ? QVariant() : QVariant(path);
    }
    default:
        return {};
    }
}

QVariant RangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"kind", QT_TR_NOOP("Kind"), false, false,
         QT_TR_NOOP("A chunk as the appendix lists it, or a gap between chunks")},
        {"start", QT_TR_NOOP("Start"), true, false, QT_TR_NOOP("Offset of the first byte")},
        {"end", QT_TR_NOOP("End"), true, false, QT_TR_NOOP("Offset of the first byte behind it")},
        {"size", QT_TR_NOOP("Size"), true, false, QT_TR_NOOP("Bytes")},
        {"content", QT_TR_NOOP("What lies there"), false, false,
         QT_TR_NOOP("As far as the appendix and the length of the file tell")},
        {"hash", QT_TR_NOOP("Hash"), false, false,
         QT_TR_NOOP("Which windows of the content hash lie there, and whether they agree")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &RangesModel::tr) : QVariant();
}

void RangesModel::setEditable(bool editable, bool storesEnds)
{
    m_isEditable = editable;
    m_storesEnds = storesEnds;
}

QString RangesModel::editedPath(const RangeRow &row, RangeColumn column) const
{
    if (!m_isEditable || row.kind != RangeRow::Chunk)
        return {};
    if (column == RangeColumn::Start)
        return fieldText(row) + QLatin1String(".start");
    const RangeColumn second = m_storesEnds ? RangeColumn::End : RangeColumn::Size;
    const QLatin1String field(m_storesEnds ? ".end" : ".size");
    return column == second ? fieldText(row) + field : QString();
}

Qt::ItemFlags RangesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEdited = index.isValid() && !editedPath(at(index.row()), static_cast<RangeColumn>(index.column())).isEmpty();
    return isEdited ? flags | Qt::ItemIsEditable : flags;
}

template <typename Key> void RangesModel::sortBy(Key key, Qt::SortOrder order)
{
    std::vector<decltype(key(m_rows.front()))> keys;
    keys.reserve(m_rows.size());
    for (const RangeRow &row : m_rows)
        keys.push_back(key(row));
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
}

void RangesModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::uint32_t> old = m_order;
    std::iota(m_order.begin(), m_order.end(), 0u);
    if (column == number(RangeColumn::Kind))
        sortBy([](const RangeRow &row) { return std::uint64_t{row.kind} << 32 | row.index; }, order);
    else if (column == number(RangeColumn::Content) || column == number(RangeColumn::Hash))
        sortBy([this, column](const RangeRow &row) { return value(row, RangeColumn(column)).toString(); }, order);
    else if (column >= 0)
        sortBy([this, column](const RangeRow &row) { return value(row, RangeColumn(column)).toULongLong(); }, order);
    std::vector<int> placeOf(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        placeOf[m_order[i]] = static_cast<int>(i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList now;
    now.reserve(before.size());
    for (const QModelIndex &each : before)
        now.append(index(placeOf[old[static_cast<std::size_t>(each.row())]], each.column()));
    changePersistentIndexList(before, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QVariant RangesModel::value(const RangeRow &row, RangeColumn column) const
{
    switch (column) {
    case RangeColumn::Kind:
        return kindText(row);
    case RangeColumn::Start:
        return quint64(row.extents.at);
    case RangeColumn::End:
        return quint64(row.extents.end());
    case RangeColumn::Size:
        return quint64(row.extents.size);
    case RangeColumn::Hash:
        return hashText(row);
    default:
        return contentText(row);
    }
}

QString RangesModel::kindText(const RangeRow &row) const
{
    switch (row.kind) {
    case RangeRow::Chunk:
        return tr("Chunk %1").arg(row.index);
    case RangeRow::Gap:
        return tr("Gap");
    case RangeRow::Appendix:
        return tr("Appendix");
    case RangeRow::Trailer:
        return tr("Trailer");
    case RangeRow::Surplus:
        break;
    }
    return tr("Surplus");
}

QString RangesModel::hashText(const RangeRow &row) const
{
    const bool isOfFile = row.kind == RangeRow::Chunk || row.kind == RangeRow::Gap;
    return isOfFile ? m_windows.text(row.extents) : QString();
}

QString RangesModel::contentHelp(const RangeRow &row) const
{
    if (row.kind == RangeRow::Gap && row.onDisk > 0)
        return tr("What lies there was not looked at: data that came late, zeros, or what the disk held before.");
    return contentText(row);
}

QString RangesModel::contentText(const RangeRow &row) const
{
    const std::uint64_t absent = row.extents.size - row.onDisk - std::min(row.beyondFile, row.extents.size - row.onDisk);
    QStringList parts;
    switch (row.kind) {
    case RangeRow::Gap:
        if (absent == 0)
            return tr("bytes present, not inspected");
        if (row.onDisk == 0)
            return tr("nothing: this file ends before it");
        return tr("%1 present, not inspected; this file ends before the other %2")
            .arg(exactSizeText(row.onDisk), exactSizeText(absent));
    case RangeRow::Appendix:
        return tr("the job's own record");
    case RangeRow::Trailer:
        return tr("mark, size and checksum of the appendix");
    case RangeRow::Surplus:
        return tr("bytes that belong to neither the download nor its appendix");
    case RangeRow::Chunk:
        break;
    }
    if (row.extents.size == 0)
        return tr("empty");
    if (row.onDisk == row.extents.size)
        parts.append(tr("data present"));
    else if (row.onDisk == 0)
        parts.append(tr("listed, but this file ends before it"));
    else if (absent > 0)
        parts.append(tr("%1 of it are not in this file").arg(exactSizeText(absent)));
    if (row.beyondFile > 0)
        parts.append(tr("%1 behind the end of the download").arg(exactSizeText(row.beyondFile)));
    if (row.overlaps)
        parts.append(tr("overlaps chunk %1").arg(*row.overlaps));
    if (row.assigned)
        parts.append(tr("in the range states"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ft
