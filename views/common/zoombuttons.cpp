// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoombuttons.h"

#include "icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ft {

ZoomButtons::ZoomButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [this, row](const QString &iconName, const QString &text, const QString &key, void (ZoomButtons::*asked)()) {
        auto *button = new QToolButton;
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setToolTip(tr("%1 (%2)").arg(text, key));
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, asked);
        row->addWidget(button);
    };
    add(QStringLiteral("zoom-out"), tr("Zoom out"), QStringLiteral("-"), &ZoomButtons::outAsked);
    add(QStringLiteral("zoom-all"), tr("Show everything"), QStringLiteral("0"), &ZoomButtons::allAsked);
    add(QStringLiteral("zoom-in"), tr("Zoom in"), QStringLiteral("+"), &ZoomButtons::inAsked);
}

} // namespace ft
