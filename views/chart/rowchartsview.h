// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowcharts.h"

#include <QWidget>

namespace ft {

class ChartsPage;

/// The charts over the rows of a filtered table. Steps that are picked or brushed are asked for; to pick what is picked
/// already, or to clear, asks nothing of the column any more.
class RowChartsView : public QWidget
{
    Q_OBJECT

public:
    /// `rows` must outlive the view; `name` of what is charted stands on pictures.
    RowChartsView(RowFilter *rows, const QString &name, QWidget *parent = nullptr);

    const RowCharts *charts() const { return m_charts; }
    ChartsPage *page() const { return m_page; }

Q_SIGNALS:
    /// What the filter should ask of a column; the query says nothing else, or nothing at all.
    void asked(int column, const ft::RowQuery &query);
    void worthwhileChanged(bool worthwhile); ///< there are columns worth a chart, or none any more

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask(int chart, int first, int last);
    bool isAskedAlready(int chart, int first, int last) const;

    RowCharts *m_charts;
    ChartsPage *m_page;
};

} // namespace ft
