// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer.h"

#include <QObject>

class QDropEvent;
class QWidget;

namespace ft {

class DropOverlay;

/// Lets a window take what is dragged onto it, and tells beforehand what that would do.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const ft::Offer &offer);

private:
    void welcome(QDropEvent *event);

    DropOverlay *m_overlay;
    Offer m_offer; ///< of the drag that is over the window
};

} // namespace ft
