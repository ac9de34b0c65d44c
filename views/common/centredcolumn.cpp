// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "centredcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ft {

CentredColumn::CentredColumn(int width, QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *centred = new QWidget;
    centred->setMaximumWidth(width);
    m_column = new QVBoxLayout(centred);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(centred, 1000);
    across->addStretch(1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(32, 16, 32, 16);
    down->addStretch(2);
    down->addLayout(across, 5);
    down->addStretch(3);
}

} // namespace ft
