// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

namespace ft {

class ColumnLayouts;
class FilteredTable;
class RecoveredModel;

/// What of earlier records still lies in the slots of a database. Selecting a row sets the document's focus.
class RecoveredView : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the view.
    explicit RecoveredView(Document *document, QWidget *parent = nullptr);

    void setStyle(const Style &style);
    using QWidget::setStyle;
    void setColumnLayouts(ColumnLayouts *layouts);
    FilteredTable *table() const { return m_table; }
    RecoveredModel *model() const { return m_model; }

private:
    void sizeColumns();
    void showProgress();

    RecoveredModel *m_model;
    FilteredTable *m_table;
};

} // namespace ft
