// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "common/printedrows.h"
#include "wording/text.h"

#include <QAbstractItemView>

namespace ft {

namespace {

PrintJob jobOf(const QWidget *widget, const QString &name)
{
    if (const auto *printable = dynamic_cast<const Printable *>(widget))
        return printable->printJob();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return printedRows(*view, QStringList{oneLine(name), view->accessibleName()}.join(QStringLiteral(" · ")));
    return {};
}

} // namespace

PrintJob printJobOf(const QWidget *keyboard, const QWidget *centre, const QString &name)
{
    for (const QWidget *widget = keyboard; widget; widget = widget->parentWidget()) {
        if (const PrintJob job = jobOf(widget, name); !job.isEmpty())
            return job;
    }
    const QList<QWidget *> inside = centre->findChildren<QWidget *>();
    for (const QWidget *widget : inside) {
        if (!widget->isVisible())
            continue;
        if (const PrintJob job = jobOf(widget, name); !job.isEmpty())
            return job;
    }
    return {};
}

} // namespace ft
