// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ft {

class ChartView;

/// What a screen reader says about a chart: its title, and the step that is current with its value.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view);

    /// Makes Qt use this class for every ChartView; more than once does no harm.
    static void install();
    /// Tells screen readers that another step is current.
    static void announce(ChartView &view);

    QString text(QAccessible::Text kind) const override;

private:
    const ChartView *view() const;
};

} // namespace ft
