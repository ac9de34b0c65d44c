// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"

#include "items/rowfilter.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ft {

namespace {

/// Selected rows that are found again after a filter or an order; a selection of more pieces would be slow to paint.
constexpr int HeldRows = 10'000;
/// For each cell that it paints a table looks through all pieces of its selection, and its header through all rows.
constexpr int QuickPieces = 400;
constexpr std::size_t QuickRows = 20'000;

} // namespace

RowSelection::RowSelection(QTableView *table, RowFilter *rows) : QObject(table), m_table(table), m_rows(rows)
{
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_isRestoring && current.isValid())
            Q_EMIT currentChanged(m_rows->mapToSource(current).row(), current.column());
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT selectionChanged();
    });
    connect(rows, &QAbstractItemModel::modelAboutToBeReset, this, &RowSelection::remember);
    connect(rows, &QAbstractItemModel::modelReset, this, &RowSelection::restore);
}

int RowSelection::current() const
{
    return m_rows->mapToSource(m_table->currentIndex()).row();
}

void RowSelection::setCurrent(int row)
{
    const QModelIndex wanted = m_rows->sourceModel()->index(row, qMax(0, m_table->currentIndex().column()));
    const QModelIndex index = m_rows->mapFromSource(wanted);
    if (!index.isValid() || index.row() == m_table->currentIndex().row())
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    // Not the view's own way, which asks for the keys held: Ctrl+D or Ctrl+Z would add to the selection.
    const bool isSelected = m_table->selectionModel()->isSelected(index);
    m_table->selectionModel()->setCurrentIndex(
        index,
        isSelected ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

std::vector<int> RowSelection::selected() const
{
    std::vector<int> rows;
    const RowOrder order = m_rows->shownRows();
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(order ? (*order)[static_cast<std::size_t>(row)] : row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool RowSelection::select(const std::vector<int> &rows)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const QItemSelection selection = rows.size() <= QuickRows ? shown(rows, QuickPieces) : QItemSelection();
    const bool isQuick = rows.size() <= QuickRows && selection.size() <= QuickPieces;
    if (isQuick)
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else
        m_table->selectionModel()->clearSelection();
    if (!selection.isEmpty() && m_table->isVisible())
        m_table->scrollTo(selection.first().topLeft());
    return isQuick;
}

void RowSelection::remember()
{
    if (m_table->currentIndex().isValid())
        m_heldRow = current();
    m_held.clear();
    const QItemSelection selection = m_table->selectionModel()->selection();
    int count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    m_holdsAll = count > 1 && count == m_rows->rowCount();
    if (!m_holdsAll && count <= HeldRows)
        m_held = selected();
}

/// Stays where one was, if that row is among those shown.
void RowSelection::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (m_heldRow >= 0 && m_rows->sourceModel() && m_heldRow < m_rows->sourceModel()->rowCount())
        setCurrent(m_heldRow);
    if (m_holdsAll)
        m_table->selectAll();
    else if (m_held.size() > 1) // the current row is selected already
        m_table->selectionModel()->select(shown(m_held, HeldRows), QItemSelectionModel::ClearAndSelect);
}

/// The pieces in which rows of the model, ascending, are shown; stops behind `mostPieces`.
QItemSelection RowSelection::shown(const std::vector<int> &rows, int mostPieces) const
{
    const RowOrder order = m_rows->shownRows();
    const int count = m_rows->rowCount();
    const int last = m_rows->columnCount() - 1;
    std::vector<bool> isAmong(static_cast<std::size_t>(m_rows->sourceModel()->rowCount()));
    for (const int row : rows) {
        if (static_cast<std::size_t>(row) < isAmong.size())
            isAmong[static_cast<std::size_t>(row)] = true;
    }
    QItemSelection selection;
    for (int row = 0, first = -1; row <= count && selection.size() <= mostPieces; ++row) {
        const auto place = static_cast<std::size_t>(row);
        const bool isSelected = row < count && isAmong[order ? static_cast<std::size_t>((*order)[place]) : place];
        if (isSelected && first < 0)
            first = row;
        if (!isSelected && first >= 0)
            selection.append(
                QItemSelectionRange(m_rows->index(std::exchange(first, -1), 0), m_rows->index(row - 1, last)));
    }
    return selection;
}

} // namespace ft
