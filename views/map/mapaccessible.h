// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ft {

class MapView;

/// What a screen reader says about the map: how many nodes, in which countries, and which one the focus is in. The list
/// beside the map and the table of nodes hold the same as text.
class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapView *view);

    /// Makes Qt use this class for every MapView; more than once does no harm.
    static void install();
    /// Tells screen readers that the current node is another one.
    static void announce(MapView &view);

    QString text(QAccessible::Text kind) const override;

private:
    const MapView *view() const;
};

} // namespace ft
