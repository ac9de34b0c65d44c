// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QItemSelection;
class QTableView;

namespace ft {

class RowFilter;

/// Which rows of a filtered table are current and selected, by their numbers in the model below the filter. They stay
/// so through filters and orders, as long as they are shown.
class RowSelection : public QObject
{
    Q_OBJECT

public:
    /// `table`, which shows `rows` already, is the parent.
    RowSelection(QTableView *table, RowFilter *rows);

    int current() const; ///< -1: none
    /// Makes a row current and scrolls to it, unless it is filtered out. A selection that it is part of stays. Emits
    /// nothing.
    void setCurrent(int row);
    std::vector<int> selected() const; ///< ascending
    /// Selects those rows that are shown; `rows` ascending. False, and nothing is selected, where they are more, or lie
    /// in more pieces, than a table selects quickly. Emits nothing.
    bool select(const std::vector<int> &rows);

Q_SIGNALS:
    void currentChanged(int row, int column); ///< by the user
    void selectionChanged(); ///< by the user

private:
    void remember();
    void restore();
    QItemSelection shown(const std::vector<int> &rows, int mostPieces) const;

    QTableView *m_table;
    RowFilter *m_rows;
    int m_heldRow = -1; ///< stays current over a reset of the filter
    std::vector<int> m_held; ///< stay selected, ascending
    bool m_holdsAll = false; ///< all rows were selected
    bool m_isRestoring = false;
};

} // namespace ft
