// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/rowindex.h"

#include <QStringList>

namespace ft::test {

/// Rows of cells; digits count as numbers, "" as nothing.
using Cells = std::vector<QStringList>;

class CellReader final : public RowReader
{
public:
    explicit CellReader(std::shared_ptr<const Cells> cells, std::vector<ColumnTraits> traits = {})
        : m_cells(std::move(cells)), m_traits(std::move(traits))
    {
    }

    QString text(int row, int column) override { return (*m_cells)[static_cast<std::size_t>(row)][column]; }
    std::optional<std::uint64_t> number(int row, int column) override
    {
        bool isNumber = false;
        const quint64 number = text(row, column).toULongLong(&isNumber);
        return isNumber ? std::optional<std::uint64_t>(number) : std::nullopt;
    }
    ColumnTraits traits(int column) const override
    {
        return static_cast<std::size_t>(column) < m_traits.size() ? m_traits[static_cast<std::size_t>(column)] : ColumnTraits();
    }
    std::shared_ptr<RowReader> another() const override { return std::make_shared<CellReader>(m_cells, m_traits); }

private:
    std::shared_ptr<const Cells> m_cells;
    std::vector<ColumnTraits> m_traits;
};

inline std::shared_ptr<const RowIndex> indexOf(const Cells &cells, const std::vector<ColumnTraits> &traits = {},
                                               const RowIndex *known = nullptr, const std::vector<bool> &outdated = {})
{
    CellReader reader(std::make_shared<const Cells>(cells), traits);
    const int columns = cells.empty() ? 0 : static_cast<int>(cells.front().size());
    return indexed(reader, static_cast<int>(cells.size()), columns, known, outdated);
}

} // namespace ft::test
