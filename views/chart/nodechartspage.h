// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodecharts.h"
#include "items/nodeplaces.h"

#include <QWidget>

namespace ft {

class ChartsPage;

/// The page "Charts" of a node list. A step that is picked, or steps that are brushed, are the document's picked rows: the
/// table and the map select the same nodes, and what is selected there stays lit here.
class NodeChartsPage : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the page; `listPath` such as "entries".
    NodeChartsPage(Document *document, const QString &listPath, const PlacesSource &places, QWidget *parent = nullptr);

    void setPlaces(const PlacesSource &places) { m_places->setSource(places); }
    ChartsPage *charts() const { return m_page; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeNodes();
    void showCharts();
    void pick(int chart, int first, int last);

    Document *m_document;
    QString m_listPath;
    NodePlaces *m_places;
    ChartsPage *m_page;
    std::vector<NodeChart> m_charts;
};

} // namespace ft
