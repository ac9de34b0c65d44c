// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ft {

class RangesView;

/// What a screen reader says about the view of chunks: how much is there, and what the selected stretch is. Its value
/// is the selected offset, which can be set.
class RangesAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit RangesAccessible(RangesView *view);

    /// Makes Qt use this class for every RangesView; more than once does no harm.
    static void install();
    /// Tells screen readers that the selection is another one.
    static void announce(RangesView &view);

    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    RangesView *view() const;
};

} // namespace ft
