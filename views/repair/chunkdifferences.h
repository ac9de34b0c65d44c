// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/chunkmap.h"

#include <QAbstractTableModel>

namespace ft {

/// A stretch that is accounted for in another way afterwards. Without a state: one version does not reach that far.
struct ChunkDifference {
    Extents extents;
    std::optional<ChunkState> before;
    std::optional<ChunkState> after;
    friend bool operator==(const ChunkDifference &, const ChunkDifference &) = default;
};

/// In the order of the file.
std::vector<ChunkDifference> chunkDifferences(const ChunkLane &before, const ChunkLane &after);

enum class ChunkDifferenceColumn { Start, Size, Before, After, Count };

/// Ranges whose state a repair changes, in the order of the file.
class ChunkDifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChunkDifferencesModel(QObject *parent = nullptr);

    void setDifferences(std::vector<ChunkDifference> differences);
    const std::vector<ChunkDifference> &differences() const { return m_differences; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ChunkDifference> m_differences;
};

} // namespace ft
