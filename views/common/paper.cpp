// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>

namespace ft {

Paper::Paper(QPagedPaintDevice &device) : m_device(device)
{
    if (!m_painter.begin(&device))
        return;
    const double scale = device.logicalDpiX() / double(DotsAnInch);
    m_painter.scale(scale, scale);
    m_page = {0, 0, device.width() / scale, device.height() / scale};
}

void Paper::turnPage()
{
    m_device.newPage();
}

QString Paper::pageText(int page, int pages)
{
    const QLocale locale;
    return QCoreApplication::translate("Paper", "Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
}

} // namespace ft
