// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapaccessible.h"

#include "mapview.h"
#include "mapwords.h"

#include "items/countrynames.h"

namespace ft {

MapAccessible::MapAccessible(MapView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

void MapAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<MapView *>(object);
            return view ? new MapAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

void MapAccessible::announce(MapView &view)
{
    QAccessibleEvent event(&view, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString MapAccessible::text(QAccessible::Text kind) const
{
    const PlacedNodes &nodes = view()->nodes();
    const int current = view()->current();
    switch (kind) {
    case QAccessible::Name:
        if (current >= 0) {
            const Supernode &node = nodes.nodes[static_cast<std::size_t>(current)];
            return MapView::tr("Map of the world: %1, %2").arg(addressText(node), node.at ? countryName(node.country) : unplacedText(node));
        }
        return QAccessibleWidget::text(kind);
    case QAccessible::Description:
        return MapView::tr("%1. %n selected.", nullptr, static_cast<int>(view()->selection().size())).arg(summaryText(nodes));
    case QAccessible::Help:
        return MapView::tr("N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows "
                           "everything, Return zooms to what is selected, Escape selects nothing.");
    default:
        return QAccessibleWidget::text(kind);
    }
}

const MapView *MapAccessible::view() const
{
    return static_cast<MapView *>(widget());
}

} // namespace ft
