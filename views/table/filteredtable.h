// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

#include <functional>
#include <span>

namespace ft {

class ColumnLayouts;
class FacetModel;
class FilterHeader;
class FilterLine;
class ProgressLine;
class RowFilter;
class RowSelection;
class TableOutput;
class TablePanels;
class WordButton;
struct RowQuery;

/// A table of many rows: a line that says how many of them are shown, a field that filters by any column, a field
/// below each title, a list to narrow the rows by, charts over them. Ctrl+F goes to the filter, Esc clears it. Rows
/// have one height and one hairline.
class FilteredTable : public QWidget
{
    Q_OBJECT

public:
    /// `model` is a RowSource as well and stays the caller's.
    explicit FilteredTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    RowFilter *rows() const { return m_rows; }
    RowSelection *selection() const { return m_selection; }
    TablePanels *panels() const { return m_panels; }
    TableOutput *output() const { return m_output; } ///< how it went is said above the table

    /// Says how many there are: "1 204 records".
    void setCounted(const std::function<QString(int)> &counted);
    /// What is to be said beside the counts: "300 empty".
    void setNote(const QString &note);

    /// Progress of work outside; 0 of 0: none.
    void setProgress(quint64 done, quint64 total);

    /// Asks of a column what the query asks of it, and nothing else; the filter on other columns stays.
    void ask(int column, const RowQuery &query);
    /// Takes the layout of columns and panels from there and keeps it there. `layouts` must outlive the table.
    void setColumnLayouts(ColumnLayouts *layouts, const QString &table);
    /// Gives columns their usual widths, in letters; none is narrower than its title.
    void setColumnLetters(std::span<const int> letters);
    /// To be called when columns were given their usual width.
    void applyColumnLayout();
    /// Offers to export and print what is shown; `name`: of the file it is from.
    void setExportName(const QString &name);

Q_SIGNALS:
    void activated(int row); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void setUpTable();
    void setUpTools();
    void listen();
    void listenToOutput();
    void applyTexts();
    void clearFilter();
    void cancelPreparing();
    void showCounts();
    void showNotes();
    void showShare(double share); ///< of work that goes on
    void showPreparing(double share);
    void rememberLayout();
    QStringList asked() const;

    QAbstractItemModel *m_model;
    RowFilter *m_rows;
    QTableView *m_table;
    FilterHeader *m_header;
    RowSelection *m_selection;
    TableOutput *m_output;
    FilterLine *m_line;
    ProgressLine *m_progress;
    FacetModel *m_facets;
    TablePanels *m_panels;
    WordButton *m_exportWord;
    WordButton *m_printWord;
    ColumnLayouts *m_layouts = nullptr;
    QString m_layoutName;
    QString m_exported; ///< what became of the last export, or print
    std::function<QString(int)> m_counted;
    QString m_note;
    QString m_copied;
};

} // namespace ft
