// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpanel.h"

#include "chartview.h"

#include "common/copyactions.h"
#include "common/elidedlabel.h"
#include "common/handfocus.h"
#include "common/quietlabel.h"
#include "common/rowdelegate.h"
#include "common/wordbutton.h"
#include "items/seriesmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

namespace ft {

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent),
      m_view(new ChartView),
      m_model(new SeriesModel(this)),
      m_table(new QTableView),
      m_faces(new QStackedLayout),
      m_title(new ElidedLabel),
      m_told(new ElidedLabel),
      m_clear(new WordButton(tr("Clear"))),
      m_asTable(new WordButton(tr("Table"))),
      m_note(new QuietLabel(QString()))
{
    makeTable();
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addLayout(m_faces, 1);
    column->addWidget(m_note);
    handFocus(this, m_view);
    connect(m_view, &ChartView::currentChanged, this, &ChartPanel::tellCurrent);
    connect(m_view, &ChartView::picked, this, &ChartPanel::picked);
    connect(m_view, &ChartView::brushed, this, &ChartPanel::brushed);
    connect(m_view, &ChartView::cleared, this, &ChartPanel::cleared);
    connect(m_clear, &QAbstractButton::clicked, this, &ChartPanel::cleared);
    connect(m_asTable, &QAbstractButton::toggled, this, &ChartPanel::showTable);
}

QWidget *ChartPanel::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_told->setQuiet(true);
    m_clear->setToolTip(tr("Take back the filter that this chart is"));
    m_clear->hide();
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same as rows"));
    line->addWidget(m_title);
    line->addWidget(m_clear);
    line->addWidget(m_told, 1);
    line->addWidget(m_asTable);
    return head;
}

void ChartPanel::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // steps begin alike, and end with what tells them apart
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SeriesModel::Step, QHeaderView::Stretch);
    new CopyActions(m_table);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT picked(index.row()); });
}

const ChartSeries &ChartPanel::series() const
{
    return m_model->series();
}

void ChartPanel::setSeries(const ChartSeries &series)
{
    m_view->setSeries(series);
    m_model->setSeries(series);
    m_view->setAccessibleName(series.title);
    m_table->setAccessibleName(series.title);
    m_title->setText(series.title);
    m_clear->setVisible(series.isFiltered());
    m_note->setText(series.note);
    m_note->setVisible(!series.note.isEmpty());
    tellCurrent(m_view->current());
}

void ChartPanel::showTable(bool shown)
{
    m_asTable->setChecked(shown);
    m_asTable->setText(shown ? tr("Chart") : tr("Table"));
    m_faces->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
    handFocus(this, m_faces->currentWidget());
}

bool ChartPanel::isTableShown() const
{
    return m_faces->currentWidget() == m_table;
}

void ChartPanel::tellCurrent(int bin)
{
    m_told->setText(bin < 0 ? QString()
                            : tr("%1: %2", "a step of a chart, its count")
                                  .arg(series().bins[static_cast<std::size_t>(bin)].label, binText(series(), bin)));
}

} // namespace ft
