// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipped.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>

namespace ft::test {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QLabel &label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height();
    return label.sizeHint().width() <= label.width() && label.sizeHint().height() <= label.height();
}

bool isWhole(const QTabBar &tabs)
{
    return tabs.minimumSizeHint().width() <= tabs.width() && tabs.sizeHint().width() <= tabs.width();
}

QString said(const QWidget &widget, const QString &text)
{
    return u"%1 of %2: “%3” in %4×%5, wants %6×%7"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()),
             QString::fromLatin1(widget.parentWidget()->metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

} // namespace

QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty() && !isWhole(*label))
            found += said(*label, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            found += said(*button, button->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->count() > 0 && !isWhole(*tabs))
            found += said(*tabs, tabs->tabText(0));
    }
    return found;
}

} // namespace ft::test
