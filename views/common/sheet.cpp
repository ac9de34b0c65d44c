// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "paper.h"

#include "wording/text.h"

#include <QBuffer>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace ft {

namespace {

constexpr double PictureScale = 2; ///< a PNG is sharp enough to print

} // namespace

Sheet::Sheet(const QString &title, const QPalette &colors, const QFont &font)
    : m_title(oneLine(title)), m_colors(colors), m_font(font)
{
    // Paper and pictures have no points of a screen.
    m_font.setPixelSize(QFontInfo(font).pixelSize());
}

QImage Sheet::image(double scale) const
{
    QImage image((size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray Sheet::file(Format format) const
{
    if (format == Format::Svg)
        return drawing();
    if (format == Format::Pdf)
        return paper();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(PictureScale).save(&buffer, "PNG");
    return bytes;
}

/// Without a title beside the one that is painted: Qt 6.4 writes it as it is, markup and all.
QByteArray Sheet::drawing() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setResolution(Paper::DotsAnInch);
    drawing.setSize(size().toSize());
    drawing.setViewBox(QRectF(QPointF(0, 0), size()));
    QPainter painter(&drawing);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray Sheet::paper() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper(&buffer);
    paper.setTitle(m_title);
    layOut(paper);
    return print(paper) ? bytes : QByteArray();
}

double Sheet::paintTitle(QPainter &painter, const QRectF &room, Qt::AlignmentFlag alignment) const
{
    QFont large = m_font;
    large.setPixelSize(m_font.pixelSize() * 8 / 5);
    large.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(large);
    painter.setFont(large);
    painter.setPen(m_colors.color(QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | alignment | Qt::TextSingleLine,
                     metrics.elidedText(m_title, Qt::ElideMiddle, room.width()));
    return std::min(metrics.horizontalAdvance(m_title), room.width());
}

} // namespace ft
