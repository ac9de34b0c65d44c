// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

#include <functional>
#include <vector>

namespace ft {

class FilterHeader;
class FilterLine;
class ProgressLine;
class RowFilter;

/// A table of many rows: a line that says how many of them are shown, a field that filters by any column, a field
/// below each title. Ctrl+F goes to the filter, Esc clears it. Rows have one height and one hairline. The current row
/// and the selected ones stay so through filters and orders, as long as they are shown.
class FilteredTable : public QWidget
{
    Q_OBJECT

public:
    /// `model` is a RowSource as well and stays the caller's.
    explicit FilteredTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    RowFilter *rows() const { return m_rows; }
    /// Row of the model that is current; -1 if there is none.
    int currentRow() const;
    /// Makes a row of the model current and scrolls to it, unless it is filtered out.
    void setCurrentRow(int row);

    /// Says how many there are: "1 204 records".
    void setCounted(const std::function<QString(int)> &counted);
    /// What is to be said beside the counts: "300 empty".
    void setNote(const QString &note);

    /// Progress of work outside; 0 of 0: none.
    void setProgress(quint64 done, quint64 total);

Q_SIGNALS:
    void currentChanged(int row, int column); ///< by the user; of the model
    void activated(int row); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void setUpTable();
    void setUpCopies();
    void applyTexts();
    void clearFilter();
    void cancelPreparing();
    void remember();
    void restore();
    void restoreSelection();
    void showCounts();
    void showNotes();
    void showPreparing(double share);
    QStringList asked() const;

    QAbstractItemModel *m_model;
    RowFilter *m_rows;
    QTableView *m_table;
    FilterHeader *m_header;
    FilterLine *m_line;
    ProgressLine *m_progress;
    std::function<QString(int)> m_counted;
    QString m_note;
    QString m_copied;
    int m_heldRow = -1; ///< row of the model that stays current over a reset of the filter
    std::vector<int> m_heldSelection; ///< rows of the model that stay selected, ascending
    bool m_holdsAll = false; ///< all rows were selected
    bool m_isRestoring = false;
};

} // namespace ft
