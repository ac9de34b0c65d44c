// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <vector>

namespace ft {

class FacetModel;
class FacetView;
class WordButton;

/// A table with what can be opened around it: the list that narrows its rows, beside it, and charts of them, above.
class TablePanels : public QSplitter
{
    Q_OBJECT

public:
    /// `table` is taken over; `facets` are of its rows.
    TablePanels(QWidget *table, FacetModel *facets, QWidget *parent = nullptr);

    /// The words that open and shut them; hidden while there is nothing to open. To be placed by the caller.
    std::vector<WordButton *> words() const { return {m_facetsWord, m_chartsWord}; }

    /// Columns of the model to which rows can be narrowed; none: no such list.
    void setFacetColumns(const std::vector<int> &columns);
    /// Charts over the rows. Taken over.
    void setCharts(QWidget *charts);
    /// Whether there is anything to be shown in charts.
    void offerCharts(bool offered);

    bool showsFacets() const;
    bool showsCharts() const;
    void setShown(bool facets, bool charts);

Q_SIGNALS:
    void arranged(); ///< one was opened or shut

private:
    void showFacets(bool shown);
    void showCharts(bool shown);

    FacetModel *m_facets;
    FacetView *m_facetView;
    QSplitter *m_floors; ///< charts, and the table below them
    QWidget *m_charts = nullptr;
    WordButton *m_facetsWord;
    WordButton *m_chartsWord;
};

} // namespace ft
