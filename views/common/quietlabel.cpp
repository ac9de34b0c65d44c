// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietlabel.h"

#include "accents.h"

#include <QApplication>
#include <QEvent>

namespace ft {

QuietLabel::QuietLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // also on a base, where labels take the colour of texts
    dress();
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void QuietLabel::dress()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, Accents::of(QApplication::palette()).quiet);
    setPalette(quiet);
}

} // namespace ft
