// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handfocus.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace ft {

namespace {

class FocusHand : public QObject
{
public:
    using QObject::QObject;

    QPointer<QWidget> inner;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && inner)
            inner->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }
};

FocusHand *handOf(const QWidget &outer)
{
    for (QObject *child : outer.children()) {
        if (auto *hand = dynamic_cast<FocusHand *>(child))
            return hand;
    }
    return nullptr;
}

} // namespace

void handFocus(QWidget *outer, QWidget *inner)
{
    FocusHand *hand = handOf(*outer);
    if (!hand) {
        hand = new FocusHand(outer);
        outer->installEventFilter(hand);
    }
    hand->inner = inner;
    if (outer->hasFocus())
        inner->setFocus();
}

} // namespace ft
