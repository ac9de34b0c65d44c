// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chartseries.h"

#include <QWidget>

class QStackedLayout;
class QTableView;

namespace ft {

class ChartView;
class ElidedLabel;
class QuietLabel;
class SeriesModel;
class WordButton;

/// A chart with its title, the value one is at, what has no place in it, and a word that takes its filter back. The
/// same is there as a table, for who would rather read; a row of it is picked as a bar is.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    const ChartSeries &series() const;
    void setSeries(const ChartSeries &series);
    ChartView *view() const { return m_view; }
    QTableView *table() const { return m_table; }
    void showTable(bool shown);
    bool isTableShown() const;

Q_SIGNALS:
    void picked(int bin);
    void brushed(int first, int last);
    void cleared();

private:
    QWidget *makeHead();
    void makeTable();
    void tellCurrent(int bin);

    ChartView *m_view;
    SeriesModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_faces;
    ElidedLabel *m_title;
    ElidedLabel *m_told;
    WordButton *m_clear;
    WordButton *m_asTable;
    QuietLabel *m_note;
};

} // namespace ft
