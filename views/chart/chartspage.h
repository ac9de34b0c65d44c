// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chartseries.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace ft {

class SheetOutput;
class ChartPanel;
class ElidedLabel;
class WordButton;

/// Several charts beside and below each other, as many in a row as fit, and so high that rows are seen whole where there
/// is room for them. What steps are picked is told by the place of the chart; a chart without steps takes no room.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPage(QWidget *parent = nullptr);

    /// Names what is counted, on pictures and for files.
    void setName(const QString &name);
    /// Panels keep their place while there are as many charts.
    void setCharts(const std::vector<ChartSeries> &charts);
    int count() const { return static_cast<int>(m_panels.size()); }
    ChartPanel *panel(int chart) const { return m_panels[static_cast<std::size_t>(chart)]; }
    /// What is to be said over the charts; empty: nothing.
    void setMessage(const QString &message);

Q_SIGNALS:
    void picked(int chart, int bin);
    void brushed(int chart, int first, int last);
    void cleared(int chart);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPanel();
    int columns() const;
    void arrange();
    void setHeights();

    QScrollArea *m_area;
    QWidget *m_sheet;
    QGridLayout *m_grid;
    ElidedLabel *m_message;
    WordButton *m_out;
    SheetOutput *m_output;
    QString m_name;
    std::vector<ChartPanel *> m_panels;
};

} // namespace ft
