// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartspage.h"

#include "chartpanel.h"
#include "chartsheet.h"

#include "common/elidedlabel.h"
#include "common/sheetoutput.h"
#include "common/wordbutton.h"

#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace ft {

namespace {

constexpr int NarrowestPanel = 300;
constexpr int HighestPanel = 220; ///< unless its names need more
constexpr int MostColumns = 4;

} // namespace

ChartsPage::ChartsPage(QWidget *parent)
    : QWidget(parent),
      m_area(new QScrollArea),
      m_sheet(new QWidget),
      m_grid(new QGridLayout(m_sheet)),
      m_message(new ElidedLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_output = new SheetOutput(this, tr("Save the charts"), [this](const QPalette &colors) {
        std::vector<ChartSeries> charts;
        for (const ChartPanel *panel : m_panels) {
            if (!panel->series().bins.empty())
                charts.push_back(panel->series());
        }
        return std::make_unique<ChartSheet>(m_name, std::move(charts), colors, font());
    });
    m_output->setName(tr("charts", "name of a file"));
    m_out = new WordButton(tr("Save or print"));
    auto *menu = new QMenu(this);
    m_output->fill(menu);
    m_out->setMenu(menu);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 8, 0);
    head->addWidget(m_message, 1);
    head->addWidget(m_out);
    m_area->setWidget(m_sheet);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setBackgroundRole(QPalette::Base);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    m_grid->setContentsMargins(16, 4, 16, 16);
    m_grid->setSpacing(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    connect(m_output, &SheetOutput::told, this, &ChartsPage::setMessage);
}

void ChartsPage::setName(const QString &name)
{
    m_name = name;
    m_output->setName(tr("%1-charts", "name of a file").arg(name));
}

void ChartsPage::setMessage(const QString &message)
{
    m_message->setText(message);
}

void ChartsPage::setCharts(const std::vector<ChartSeries> &charts)
{
    while (m_panels.size() > charts.size()) {
        delete m_panels.back();
        m_panels.pop_back();
    }
    while (m_panels.size() < charts.size())
        addPanel();
    for (std::size_t i = 0; i < charts.size(); ++i)
        m_panels[i]->setSeries(charts[i]);
    const bool isAny = std::any_of(charts.begin(), charts.end(), [](const ChartSeries &series) { return !series.bins.empty(); });
    m_out->setVisible(isAny);
    setMessage(isAny ? QString() : tr("Nothing here differs enough for a chart."));
    arrange();
}

void ChartsPage::addPanel()
{
    const int chart = count();
    auto *panel = new ChartPanel;
    connect(panel, &ChartPanel::picked, this, [this, chart](int bin) { Q_EMIT picked(chart, bin); });
    connect(panel, &ChartPanel::brushed, this,
            [this, chart](int first, int last) { Q_EMIT brushed(chart, first, last); });
    connect(panel, &ChartPanel::cleared, this, [this, chart] { Q_EMIT cleared(chart); });
    m_panels.push_back(panel);
}

int ChartsPage::columns() const
{
    return std::clamp((width() - 32 + m_grid->spacing()) / (NarrowestPanel + m_grid->spacing()), 1, MostColumns);
}

void ChartsPage::arrange()
{
    const int columns = this->columns();
    int place = 0;
    for (ChartPanel *panel : m_panels) {
        const bool isShown = !panel->series().bins.empty();
        m_grid->removeWidget(panel);
        if (isShown) {
            m_grid->addWidget(panel, place / columns, place % columns);
            ++place;
        } else {
            panel->setParent(m_sheet);
        }
        panel->setVisible(isShown);
    }
    for (int column = 0; column < MostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(count(), 1); // what is left over is below
    setHeights();
}

/// All charts are as high as the one that needs most. As many rows of them as can be seen whole share the room; for the
/// others the page scrolls.
void ChartsPage::setHeights()
{
    int shown = 0;
    int lowest = 0;
    for (const ChartPanel *panel : m_panels) {
        if (panel->series().bins.empty())
            continue;
        ++shown;
        lowest = std::max(lowest, panel->minimumSizeHint().height());
    }
    const int gap = m_grid->spacing();
    const QMargins around = m_grid->contentsMargins();
    const int room = m_area->viewport()->height() - around.top() - around.bottom();
    const int rows = (shown + columns() - 1) / columns();
    const int whole = std::clamp((room + gap) / (lowest + gap), 1, std::max(rows, 1));
    const int height = std::max(lowest, std::min((room + gap) / whole - gap, HighestPanel));
    for (ChartPanel *panel : m_panels)
        panel->setFixedHeight(height);
}

bool ChartsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        setHeights();
    return QWidget::eventFilter(watched, event);
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ft
