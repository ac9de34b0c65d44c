// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashwindows.h"

#include "evidence/rangerows.h"

#include <QAbstractTableModel>

#include <memory>

namespace ft {

enum class RangeColumn { Kind, Start, End, Size, Content, Hash, Count };

/// The ranges and gaps of a partial download as a table, by offset until another column is asked for. Numbers are
/// bytes; an end is the first byte behind, so that start + size = end.
///
/// EditedPathRole: the field of a stored number. ValueRole: the number; SpotRole: a Spot of the bytes spoken of, with the path of the chunk's field.
class RangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMap(std::shared_ptr<const ChunkMap> map);
    void setWindows(const HashWindows &windows);
    /// Whether the two stored numbers of a chunk can be typed in, and whether the second one is its end.
    void setEditable(bool editable, bool storesEnds);

    /// The row of the chunk with that index or, failing that, of the byte at `offset`; -1 if there is none.
    int rowOf(std::optional<std::size_t> chunk, quint64 offset) const;
    const RangeRow &at(int row) const { return m_rows[m_order[static_cast<std::size_t>(row)]]; }
    /// What the row is drawn like in the chunk map.
    ChunkState stateOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    template <typename Key> void sortBy(Key key, Qt::SortOrder order);
    QString editedPath(const RangeRow &row, RangeColumn column) const;
    QString kindText(const RangeRow &row) const;
    QString contentText(const RangeRow &row) const;
    QString hashText(const RangeRow &row) const;
    QString contentHelp(const RangeRow &row) const;
    QVariant value(const RangeRow &row, RangeColumn column) const;

    std::vector<RangeRow> m_rows; ///< by offset
    HashWindows m_windows;
    bool m_isEditable = false;
    bool m_storesEnds = false;
    std::vector<std::uint32_t> m_order; ///< rows as shown
};

} // namespace ft
