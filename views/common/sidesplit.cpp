// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidesplit.h"

#include <QSplitter>

namespace ft {

QSplitter *sideSplit(Qt::Orientation orientation, QWidget *subject, QWidget *side, const QList<int> &sizes)
{
    auto *splitter = new QSplitter(orientation);
    splitter->addWidget(subject);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes(sizes);
    splitter->setCollapsible(0, false);
    return splitter;
}

} // namespace ft
