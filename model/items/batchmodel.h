// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchfile.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>

namespace ft {

enum class BatchColumn { State, File, Field, Before, After, Remark, Count };

/// How a row of a batch stands.
enum class BatchRowState { Changes, Refused, Stays, Written, Open, Failed, TakenBack, Count };

/// "changes", "cannot"...: a word or two.
QString stateText(BatchRowState state);

/// What an order means for many downloads, a row for each field that it is about; and what became of it.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const std::vector<BatchFile> &files);
    /// What became of a file that was to change; `said` is a sentence about it, or empty.
    void setOutcome(const QString &path, BatchRowState state, const QString &said);

    const std::vector<BatchFile> &files() const { return m_files; }
    BatchRowState state(int row) const;
    /// Files with at least one row in that state.
    int count(BatchRowState state) const { return m_counts[static_cast<std::size_t>(state)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        std::size_t file;
        int change; ///< -1: about the whole file
    };
    struct Outcome {
        BatchRowState state;
        QString said;
    };

    const Outcome *outcome(int row) const;
    QString text(int row, BatchColumn column) const;
    void recount(std::size_t file, int by);

    std::vector<BatchFile> m_files;
    std::vector<Row> m_rows;
    QHash<QString, std::pair<int, int>> m_rowsOf; ///< first and last, by path
    QHash<QString, Outcome> m_outcomes; ///< by path
    std::array<int, static_cast<std::size_t>(BatchRowState::Count)> m_counts{};
};

} // namespace ft
