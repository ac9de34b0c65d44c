// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

namespace ft {

class ColumnLayouts;
class ElementActions;
class FilteredTable;
class RecordTable;
class TableDelegate;

/// The elements of a list of a document as a table: records of a database, nodes, sources, tags, ranges. Selecting a
/// row sets the document's focus, and the focus selects the row it lies in; all that are selected are the document's picked
/// rows. Where the document can be changed, cells are typed in and rows come, go and move.
class RecordsView : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the view; `listPath` such as "records", "entries", "appendix.sources".
    RecordsView(Document *document, const QString &listPath, QWidget *parent = nullptr);

    void setStyle(const Style &style);
    using QWidget::setStyle;
    /// Where the layout of the columns is remembered, one for each kind of list. `layouts` must outlive the view.
    void setColumnLayouts(ColumnLayouts *layouts);

    FilteredTable *table() const { return m_table; }
    RecordTable *model() const { return m_model; }

private:
    void fitColumns(int first, int last);
    bool allSound() const;
    std::vector<int> facetColumns() const;
    void follow(const Spot &spot, const QObject *by);
    void pickSelected();
    void followPicked(const QString &listPath, const QObject *by);
    void showSurvey();
    QString codePageNote() const;
    QString counted(int count) const;

    Document *m_document;
    RecordTable *m_model;
    FilteredTable *m_table;
    TableDelegate *m_delegate;
    ElementActions *m_elements;
    std::vector<bool> m_isPicked; ///< by row, where more are picked than the table can select; else empty
};

} // namespace ft
