// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace ft {

/// How somebody arranged the columns of a table, by their keys: a value that can be remembered. What nobody touched is
/// not in it, so it fits tables whose columns appear late or not at all.
struct ColumnLayout {
    QStringList order = {}; ///< from left to right; empty: as usual
    QHash<QString, int> widths = {}; ///< of those made wider or narrower by hand
    QHash<QString, bool> shown = {}; ///< those shown or hidden by hand
    bool showsFacets = false;
    bool showsCharts = false;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// The layouts of tables by what they show ("kazaa.dbb/records"): what one table is given, the next of its kind begins
/// with. Outlives the tables.
class ColumnLayouts
{
public:
    ColumnLayout layout(const QString &table) const { return m_layouts.value(table); }
    void setLayout(const QString &table, const ColumnLayout &layout) { m_layouts.insert(table, layout); }

    QByteArray save() const;
    void restore(const QByteArray &saved); ///< nothing changes if those are no layouts

private:
    QHash<QString, ColumnLayout> m_layouts;
};

} // namespace ft
