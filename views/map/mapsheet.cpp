// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapsheet.h"

#include "mapview.h"
#include "mapwords.h"

#include "common/accents.h"
#include "wording/text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace ft {

namespace {

constexpr double Margin = 24;
constexpr double TitleRoom = 48;
constexpr double LegendRoom = 32;
constexpr double NoteRoom = 44;
constexpr double PictureScale = 2; ///< a PNG is sharp enough to print
constexpr int DotsAnInch = 96; ///< of the sheet's own units

} // namespace

MapSheet::MapSheet(const MapView &view, const QString &title, const QPalette &colors)
    : m_view(view)
    , m_title(oneLine(title))
    , m_colors(colors)
    , m_font(view.font())
    , m_size(view.width() + 2 * Margin, view.height() + 2 * Margin + TitleRoom + LegendRoom + NoteRoom)
{
    // Paper and pictures have no points of a screen.
    m_font.setPixelSize(QFontInfo(view.font()).pixelSize());
}

void MapSheet::paint(QPainter &painter) const
{
    const QRectF page(QPointF(0, 0), m_size);
    const QRectF inner = page.adjusted(Margin, Margin, -Margin, -Margin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, m_colors.color(QPalette::Base));

    QFont large = m_font;
    large.setPixelSize(m_font.pixelSize() * 8 / 5);
    large.setWeight(QFont::DemiBold);
    const QRectF head(inner.left(), inner.top(), inner.width(), TitleRoom - 8);
    painter.setFont(large);
    painter.setPen(m_colors.color(QPalette::Text));
    const double titleWidth = QFontMetricsF(large).horizontalAdvance(m_title);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(large).elidedText(m_title, Qt::ElideMiddle, head.width() * 0.6));
    painter.setFont(m_font);
    painter.setPen(Accents::of(m_colors).quiet);
    painter.drawText(head.adjusted(std::min(titleWidth, head.width() * 0.6) + 16, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     summaryText(m_view.nodes()));

    const QRectF map(inner.left(), head.bottom() + 8, m_view.width(), m_view.height());
    painter.save();
    painter.translate(map.topLeft());
    painter.setClipRect(QRectF(QPointF(0, 0), map.size()));
    m_view.paintPicture(painter, map.size(), m_colors, m_font);
    painter.restore();

    paintLegend(painter, {inner.left(), map.bottom() + 8, inner.width(), LegendRoom - 8});
    painter.setFont(m_font);
    painter.setPen(Accents::of(m_colors).quiet);
    painter.drawText(QRectF(inner.left(), inner.bottom() - NoteRoom + 4, inner.width(), NoteRoom), Qt::AlignLeft | Qt::TextWordWrap,
                     honestText(m_view.nodes()));
}

void MapSheet::paintLegend(QPainter &painter, const QRectF &line) const
{
    constexpr double MarkRoom = 18;
    constexpr double Spacing = 20;
    const MapInk ink = MapInk::of(m_colors);
    const NodeGroups &groups = m_view.groups();
    double x = line.left();
    painter.setFont(m_font);
    for (int group = 0; group < static_cast<int>(groups.groups.size()); ++group) {
        const NodeGroup &each = groups.groups[static_cast<std::size_t>(group)];
        if (each.count == 0 || !m_view.isShown(group))
            continue;
        const QString text = MapView::tr("%1  %2").arg(each.name, QLocale().toString(each.count));
        paintMark(painter, markOf(groups, group), {x + MarkRoom / 2 - 2, line.center().y()}, 5, ink);
        painter.setPen(ink.text);
        painter.drawText(QRectF(x + MarkRoom, line.top(), line.width(), line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += MarkRoom + painter.fontMetrics().horizontalAdvance(text) + Spacing;
    }
}

QImage MapSheet::image(double scale) const
{
    QImage image((m_size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter);
    return image;
}

bool MapSheet::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = std::min(device.width() / m_size.width(), device.height() / m_size.height());
    painter.translate((device.width() - m_size.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    paint(painter);
    return true;
}

QByteArray MapSheet::file(Format format) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == Format::Png) {
        image(PictureScale).save(&buffer, "PNG");
    } else if (format == Format::Svg) {
        QSvgGenerator drawing;
        drawing.setOutputDevice(&buffer);
        drawing.setResolution(DotsAnInch);
        drawing.setSize(m_size.toSize());
        drawing.setViewBox(QRectF(QPointF(0, 0), m_size));
        QPainter painter(&drawing);
        paint(painter);
    } else {
        QPdfWriter paper(&buffer);
        paper.setResolution(DotsAnInch);
        paper.setPageSize(QPageSize(m_size * 72 / DotsAnInch, QPageSize::Point, m_title, QPageSize::ExactMatch));
        paper.setPageMargins({});
        paper.setTitle(m_title);
        print(paper);
    }
    return bytes;
}

} // namespace ft
