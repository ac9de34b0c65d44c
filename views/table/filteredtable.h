// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/rowexport.h"

#include <QTableView>
#include <QWidget>

#include <functional>
#include <vector>

class QPagedPaintDevice;
class QSplitter;

namespace ft {

class ColumnLayouts;
class FacetModel;
class FacetView;
class FilterHeader;
class FilterLine;
class ProgressLine;
class RowFilter;
class TableExport;
class WordButton;
struct RowQuery;

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
    /// Makes a row of the model current and scrolls to it, unless it is filtered out. A selection that it is part of stays.
    void setCurrentRow(int row);
    std::vector<int> selectedRows() const; ///< of the model, ascending
    /// Selects those rows of the model that are shown; `rows` ascending. False, and nothing is selected, where they are more,
    /// or lie in more pieces, than a table selects quickly. Emits nothing.
    bool selectRows(const std::vector<int> &rows);

    /// Says how many there are: "1 204 records".
    void setCounted(const std::function<QString(int)> &counted);
    /// What is to be said beside the counts: "300 empty".
    void setNote(const QString &note);

    /// Progress of work outside; 0 of 0: none.
    void setProgress(quint64 done, quint64 total);

    /// Columns of the model to which rows can be narrowed in the list beside the table; none: no such list.
    void setFacetColumns(const std::vector<int> &columns);
    /// Charts over the rows, shown above them when asked for. Taken over.
    void setCharts(QWidget *charts);
    /// Whether there is anything to be shown in charts.
    void offerCharts(bool offered);
    /// Asks of a column what the query asks of it, and nothing else; the filter on other columns stays.
    void ask(int column, const RowQuery &query);
    /// Takes the columns' layout from there and keeps it there. `layouts` must outlive the table.
    void setColumnLayouts(ColumnLayouts *layouts, const QString &table);
    /// To be called when columns were given their usual width.
    void applyColumnLayout();
    /// Offers to export and print what is shown; `name`: of the file it is from.
    void setExportName(const QString &name);
    /// What is shown: columns, order, rows. Nothing while the rows are not prepared.
    std::optional<RowExport> shownRows(ExportFormat format) const;

    /// Writes what is shown, as the end of the name says, over what is there; how it went is said above the table.
    void exportTo(const QString &path);
    /// Prints what is shown; what goes wrong is said above the table.
    void printTo(QPagedPaintDevice &device);

Q_SIGNALS:
    void currentChanged(int row, int column); ///< by the user; of the model
    void selectionChanged(); ///< by the user
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
    QItemSelection shown(const std::vector<int> &rows, int mostPieces) const;
    void showCounts();
    void showNotes();
    void showShare(double share); ///< of work that goes on
    void showPreparing(double share);
    void showFacets(bool shown);
    void makeFacets();
    void makeTools();
    void showCharts(bool shown);
    void askForExport();
    void askForPrinter();
    void rememberLayout();
    QStringList asked() const;

    QAbstractItemModel *m_model;
    RowFilter *m_rows;
    QTableView *m_table;
    FilterHeader *m_header;
    FilterLine *m_line;
    ProgressLine *m_progress;
    FacetModel *m_facets;
    FacetView *m_facetView;
    WordButton *m_facetsWord;
    WordButton *m_chartsWord;
    QSplitter *m_floors; ///< charts, and the rows below them
    QWidget *m_charts = nullptr;
    WordButton *m_exportWord;
    WordButton *m_printWord;
    TableExport *m_export;
    ColumnLayouts *m_layouts = nullptr;
    QString m_layoutName;
    QString m_exportName;
    QString m_exported; ///< what became of the last export
    std::function<QString(int)> m_counted;
    QString m_note;
    QString m_copied;
    int m_heldRow = -1; ///< row of the model that stays current over a reset of the filter
    std::vector<int> m_heldSelection; ///< rows of the model that stay selected, ascending
    bool m_holdsAll = false; ///< all rows were selected
    bool m_isRestoring = false;
};

} // namespace ft
