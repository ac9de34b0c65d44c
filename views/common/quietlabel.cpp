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
    // A label that is not shown yet hears of a new theme only through its parents.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        dress();
}

void QuietLabel::dress()
{
    const QColor color = Accents::of(QApplication::palette()).quiet;
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, color);
    setPalette(quiet);
}

} // namespace ft
