// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangesaccessible.h"

#include "rangesview.h"
#include "rangeswords.h"

#include "common/sharebar.h"

#include <algorithm>

namespace ft {

RangesAccessible::RangesAccessible(RangesView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

void RangesAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<RangesView *>(object);
            return view ? new RangesAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

void RangesAccessible::announce(RangesView &view)
{
    QAccessibleValueChangeEvent event(&view, view.selection() ? quint64(view.selection()->at) : quint64(0));
    QAccessible::updateAccessibility(&event);
}

QString RangesAccessible::text(QAccessible::Text kind) const
{
    const ChunkMap &map = view()->map();
    switch (kind) {
    case QAccessible::Description:
        return RangesView::tr("%1 received. %2. In sight: %3. %4")
            .arg(shareText(map.share()), summaryText(map), placeText(view()->zoom().window()), view()->windows().summary())
            .trimmed();
    case QAccessible::Value:
        if (view()->grip())
            return edgeText(*view()->grip());
        return view()->selection() ? readout(map, view()->lane(), view()->windows(), *view()->selection()) : RangesView::tr("Nothing selected");
    case QAccessible::Help:
        return RangesView::tr("Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. "
                              "Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the "
                              "next edge; arrow keys move it, Return makes the change, Escape gives up.");
    default:
        return QAccessibleWidget::text(kind);
    }
}

void *RangesAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant RangesAccessible::currentValue() const
{
    return view()->selection() ? QVariant(quint64(view()->selection()->at)) : QVariant();
}

void RangesAccessible::setCurrentValue(const QVariant &value)
{
    const quint64 last = maximumValue().toULongLong();
    const Extents byte{std::min(value.toULongLong(), last), 1};
    view()->setSelection(byte);
    Q_EMIT view()->selected(byte);
}

QVariant RangesAccessible::minimumValue() const
{
    return quint64(0);
}

QVariant RangesAccessible::maximumValue() const
{
    return quint64(view()->zoom().whole - 1);
}

QVariant RangesAccessible::minimumStepSize() const
{
    return quint64(view()->layoutOfLanes().grid.block);
}

RangesView *RangesAccessible::view() const
{
    return static_cast<RangesView *>(widget());
}

} // namespace ft
