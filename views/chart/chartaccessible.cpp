// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccessible.h"

#include "chartview.h"

#include "items/seriesmodel.h"

namespace ft {

ChartAccessible::ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) {}

void ChartAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<ChartView *>(object);
            return view ? new ChartAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

void ChartAccessible::announce(ChartView &view)
{
    QAccessibleEvent event(&view, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    const ChartSeries &series = view()->series();
    const int current = view()->current();
    switch (kind) {
    case QAccessible::Name:
        if (current < 0)
            return series.title;
        return ChartView::tr("%1: %2, %3", "title of a chart, a step, its count")
            .arg(series.title, series.bins[static_cast<std::size_t>(current)].label, binText(series, current));
    case QAccessible::Description:
        return series.note;
    case QAccessible::Help:
        return ChartView::tr("Arrow keys go from step to step, with Shift over several. Return filters by them, Escape "
                             "takes the filter back.");
    default:
        return QAccessibleWidget::text(kind);
    }
}

const ChartView *ChartAccessible::view() const
{
    return static_cast<ChartView *>(widget());
}

} // namespace ft
