// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indented.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStyle>

namespace ft {

QHBoxLayout *indented(QWidget *first, QWidget *second)
{
    const QStyle *style = QApplication::style();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addSpacing(style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                    + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    row->addWidget(first, 1);
    if (second)
        row->addWidget(second);
    return row;
}

} // namespace ft
