// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture.h"

#include "chartmarks.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace ft {

namespace {

constexpr int MostScaleSteps = 4;
constexpr double NumberHeight = 1.35; ///< of a number on the scale, in lines of text; Qt Charts writes dots for closer ones

/// Steps that follow each other touch; categories do not.
double barWidth(ChartSeries::Kind kind)
{
    switch (kind) {
    case ChartSeries::Kind::Bars:
        return 0.68;
    case ChartSeries::Kind::Histogram:
        return 0.92;
    case ChartSeries::Kind::TimeLine:
        break;
    }
    return 1;
}

bool isLying(const ChartSeries &series)
{
    return series.kind == ChartSeries::Kind::Bars;
}

} // namespace

ChartPicture::ChartPicture(QGraphicsItem *parent) : QChart(parent), m_marks(new ChartMarks(this))
{
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setLocalizeNumbers(true);
    setLocale(QLocale());
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    m_marks->setZValue(100); // above all that the chart draws
    connect(this, &QChart::plotAreaChanged, this, [this] { m_marks->setPlaces(places()); });
}

void ChartPicture::setSeries(const ChartSeries &series)
{
    m_series = series;
    draw();
}

void ChartPicture::setInk(const ChartInk &ink)
{
    m_ink = ink;
    draw();
}

void ChartPicture::setLit(int first, int last)
{
    m_marks->setLit(first, last);
}

ChartLayout ChartPicture::places() const
{
    return {plotArea(), static_cast<int>(m_series.bins.size()), isLying(m_series), m_scale.most};
}

void ChartPicture::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    makeRoom();
}

void ChartPicture::draw()
{
    removeAllSeries();
    const QList<QAbstractAxis *> before = axes();
    for (QAbstractAxis *axis : before) {
        removeAxis(axis);
        delete axis;
    }
    m_values = nullptr;
    if (!m_series.bins.empty())
        addBars();
    m_marks->setSeries(m_series, m_ink);
    makeRoom();
}

void ChartPicture::addBars()
{
    auto *kept = new QBarSet(QString());
    auto *aside = new QBarSet(QString());
    kept->setBrush(m_ink.kept);
    kept->setPen(Qt::NoPen);
    aside->setBrush(Qt::NoBrush);
    aside->setPen(QPen(m_ink.aside, 1));
    const auto add = [&](const ChartBin &bin) {
        kept->append(bin.isKept ? bin.value : 0);
        aside->append(bin.isKept ? 0 : bin.value);
    };
    if (isLying(m_series))
        std::for_each(m_series.bins.rbegin(), m_series.bins.rend(), add); // Qt Charts counts upwards
    else
        std::for_each(m_series.bins.begin(), m_series.bins.end(), add);
    QAbstractBarSeries *bars = nullptr;
    if (isLying(m_series))
        bars = new QHorizontalStackedBarSeries;
    else
        bars = new QStackedBarSeries;
    bars->append({kept, aside});
    addSeries(bars);
    addAxes(bars);
}

void ChartPicture::addAxes(QAbstractSeries *bars)
{
    auto *steps = new QValueAxis;
    steps->setRange(-0.5, static_cast<double>(m_series.bins.size()) - 0.5);
    steps->setLabelsVisible(false);
    steps->setGridLineVisible(false);
    m_values = new QValueAxis;
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setLabelFormat(QStringLiteral("%.0f"));
    m_values->setLabelsVisible(!isLying(m_series));
    m_values->setGridLineVisible(!isLying(m_series));
    fitScale();
    for (QValueAxis *axis : {steps, m_values}) {
        axis->setLineVisible(false);
        axis->setLabelsColor(m_ink.quiet);
        axis->setLabelsFont(m_ink.font);
        axis->setGridLineColor(m_ink.grid);
    }
    addAxis(steps, isLying(m_series) ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(m_values, isLying(m_series) ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(steps);
    bars->attachAxis(m_values);
}

/// The scale gets the numbers that have room beside the plot.
void ChartPicture::fitScale()
{
    if (!m_values)
        return;
    const double line = QFontMetricsF(m_ink.font).height();
    const int numbers = static_cast<int>(plotArea().height() / (NumberHeight * line));
    m_scale = ValueScale::of(m_series.largest(), std::clamp(numbers - 1, 1, MostScaleSteps));
    if (isLying(m_series)) // values stand beside the bars: the longest may take all the room
        m_scale.most = std::max(m_series.largest(), 1.0);
    m_values->setRange(0, m_scale.most);
    m_values->setTickInterval(m_scale.step);
}

void ChartPicture::makeRoom()
{
    setMargins(ChartMarks::room(m_series, m_ink, size()));
    layout()->activate(); // where nothing is shown, nobody else does
    fitScale();
    layout()->activate(); // for numbers of another width
    m_marks->setPlaces(places());
    setBarWidths();
}

/// A few categories do not become blocks.
void ChartPicture::setBarWidths()
{
    constexpr double Thickest = 24;
    const double room = plotArea().height() / std::max<double>(static_cast<double>(m_series.bins.size()), 1);
    const double widest = isLying(m_series) && room > 0 ? Thickest / room : 1;
    const QList<QAbstractSeries *> all = QChart::series();
    for (QAbstractSeries *bars : all)
        static_cast<QAbstractBarSeries *>(bars)->setBarWidth(std::min(barWidth(m_series.kind), widest));
}

} // namespace ft
