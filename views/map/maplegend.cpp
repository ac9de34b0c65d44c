// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maplegend.h"

#include "mapink.h"
#include "mapmarkbutton.h"

#include "common/flowlayout.h"

#include <QLocale>

namespace ft {

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    (new FlowLayout(this))->setSpacing(4);
    setAccessibleName(tr("Legend of the map; its entries show and hide nodes"));
}

void MapLegend::setGroups(const NodeGroups &groups)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int group = 0; group < static_cast<int>(groups.groups.size()); ++group) {
        const NodeGroup &each = groups.groups[static_cast<std::size_t>(group)];
        if (each.count == 0)
            continue;
        auto *button = new MapMarkButton(markOf(groups, group), tr("%1  %2").arg(each.name, QLocale().toString(each.count)));
        connect(button, &QAbstractButton::toggled, this, [this, group](bool shown) { Q_EMIT toggled(group, shown); });
        layout()->addWidget(button);
        m_buttons += button;
    }
}

} // namespace ft
