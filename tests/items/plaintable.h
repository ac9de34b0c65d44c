// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/rowsource.h"

#include <QAbstractTableModel>

namespace ft::test {

/// A table of texts that can be changed in every way a model can change. Digits count as numbers, "" as nothing.
class PlainTable : public QAbstractTableModel, public RowSource
{
public:
    using Rows = QList<QStringList>;

    PlainTable(int columns, Rows rows = {}) : m_rows(std::move(rows)), m_columns(columns) {}

    const Rows &rows() const { return m_rows; }

    void insert(int at, const Rows &rows)
    {
        beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_rows.insert(at + i, rows[i]);
        endInsertRows();
    }

    void remove(int at, int count)
    {
        beginRemoveRows({}, at, at + count - 1);
        m_rows.remove(at, count);
        endRemoveRows();
    }

    void change(int row, int column, const QString &text)
    {
        m_rows[row][column] = text;
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }

    void reset(const Rows &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    void insertColumn(int at)
    {
        beginInsertColumns({}, at, at);
        for (QStringList &row : m_rows)
            row.insert(at, QStringLiteral("new"));
        ++m_columns;
        endInsertColumns();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows[index.row()][index.column()]) : QVariant();
    }
    std::shared_ptr<RowReader> reader() const override { return std::make_shared<Reader>(m_rows); }

private:
    class Reader final : public RowReader
    {
    public:
        explicit Reader(Rows rows) : m_rows(std::move(rows)) {}
        QString text(int row, int column) override { return m_rows[row][column]; }
        std::optional<std::uint64_t> number(int row, int column) override
        {
            bool isNumber = false;
            const quint64 number = m_rows[row][column].toULongLong(&isNumber);
            return isNumber ? std::optional<std::uint64_t>(number) : std::nullopt;
        }
        ColumnTraits traits(int) const override { return {}; }
        std::shared_ptr<RowReader> another() const override { return std::make_shared<Reader>(m_rows); }

    private:
        const Rows m_rows;
    };

    Rows m_rows;
    int m_columns;
};

} // namespace ft::test
