// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodegroups.h"

#include <QWidget>

namespace ft {

class MapMarkButton;

/// The marks of the map in words and numbers; only what occurs. A click on one hides its nodes, and another shows them
/// again.
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void setGroups(const NodeGroups &groups); ///< all shown

Q_SIGNALS:
    void toggled(int group, bool shown);

private:
    QList<MapMarkButton *> m_buttons;
};

} // namespace ft
