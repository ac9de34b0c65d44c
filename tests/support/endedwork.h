// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/workended.h"

#include <QStringList>
#include <QWidget>

namespace ft::test {

/// Hears of the work that ends in a widget or in what is in it.
class EndedWork : public QObject
{
public:
    explicit EndedWork(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == WorkEnded::kind())
            outcomes += static_cast<WorkEnded *>(event)->outcome();
        return false;
    }

    QStringList outcomes;
};

} // namespace ft::test
