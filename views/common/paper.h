// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace ft {

/// The pages of a printer or a PDF, painted in pixels of a screen: the device has finer dots.
class Paper
{
public:
    /// Pixels to the inch, on paper and in drawings.
    static constexpr int DotsAnInch = 96;

    /// `device` must outlive it.
    explicit Paper(QPagedPaintDevice &device);

    /// False: the device cannot be written to.
    bool isReady() const { return m_painter.isActive(); }
    QPainter &painter() { return m_painter; }
    QRectF page() const { return m_page; } ///< from 0,0

    void turnPage();
    static QString pageText(int page, int pages); ///< "Page 1 of 3"; both from 1

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QRectF m_page;
};

} // namespace ft
