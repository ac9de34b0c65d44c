// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maptext.h"

#include "items/countrynames.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QFont scaled(const QFont &font, double factor)
{
    QFont other = font;
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * factor);
    else
        other.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    return other;
}

/// "1.2k": what fits into a circle. The exact number stands in the tool tip.
QString shortCount(int count)
{
    constexpr int Exact = 10'000;
    return count < Exact ? QString::number(count) : MapWords::tr("%1k", "thousands").arg(count / 1000);
}

} // namespace

void paintCountryNames(QPainter &painter, const MapCamera &camera, const std::vector<MapOutlines::Name> &names,
                       std::span<const int> counts, TakenRoom &taken, const MapInk &ink, const QFont &font)
{
    const QFont small = scaled(font, 0.88);
    const QFontMetricsF metrics(small);
    const QRectF screen(QPointF(0, 0), camera.size);
    painter.setFont(small);
    const auto paint = [&](const MapOutlines::Name &name) {
        const QRectF room(camera.toScreen(name.room.topLeft()), name.room.size() * camera.scale);
        const QPointF at = camera.toScreen(name.at);
        if (room.width() < metrics.averageCharWidth() * 4 || !screen.contains(at))
            return;
        const QString text = countryName(name.country);
        const double width = metrics.horizontalAdvance(text);
        // Beside the nodes of its country rather than under them.
        for (const double drop : {0.0, 1.0, -1.0, 2.0, -2.0}) {
            const QPointF middle = at + QPointF(0, drop * metrics.height());
            const QRectF box(middle.x() - width / 2, middle.y() - metrics.height() / 2, width, metrics.height());
            if (width > room.width() * 0.95 || !taken.isFree(box) || !screen.contains(box) || !room.contains(middle))
                continue;
            QPainterPath outline;
            outline.addText(box.left(), box.top() + metrics.ascent(), small, text);
            painter.strokePath(outline, QPen(ink.land, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.fillPath(outline, ink.name);
            taken.take(box.adjusted(-6, -3, 6, 3));
            return;
        }
    };
    const auto has = [&counts](const MapOutlines::Name &name) { return name.country < counts.size() && counts[name.country] > 0; };
    for (const bool withNodes : {true, false}) {
        for (const MapOutlines::Name &name : names) {
            if (has(name) == withNodes)
                paint(name);
        }
    }
}

void paintCount(QPainter &painter, QPointF at, double radius, int count, const MapInk &ink, const QFont &font)
{
    const QString text = shortCount(count);
    QFont fitting = scaled(font, 0.92);
    fitting.setWeight(QFont::DemiBold);
    const double width = QFontMetricsF(fitting).horizontalAdvance(text);
    if (width > 1.7 * radius)
        fitting = scaled(fitting, 1.7 * radius / width);
    painter.setFont(fitting);
    painter.setPen(ink.text);
    painter.drawText(QRectF(at.x() - radius - 4, at.y() - radius, 2 * radius + 8, 2 * radius), Qt::AlignCenter, text);
}

void paintScaleBar(QPainter &painter, const QRectF &screen, const MapScale &scale, const MapInk &ink, const QFont &font)
{
    constexpr double Margin = 12;
    constexpr double Tick = 4;
    const QFont small = scaled(font, 0.85);
    const QFontMetricsF metrics(small);
    const QString text = MapWords::tr("%1 km at %2°")
                             .arg(QLocale().toString(scale.kilometres, 'f', scale.kilometres < 1 ? 1 : 0),
                                  QLocale().toString(std::lround(scale.latitude)));
    const double left = screen.left() + Margin;
    const double bottom = screen.bottom() - Margin;
    painter.setFont(small);
    const QRectF label(left, bottom - Tick - metrics.height() - 2, metrics.horizontalAdvance(text) + 2, metrics.height());
    QColor behind = ink.water;
    behind.setAlphaF(0.75F);
    painter.fillRect(label.united(QRectF(left, bottom - Tick, scale.pixels, Tick)).adjusted(-4, -2, 4, 3), behind);
    painter.setPen(QPen(ink.name, 1.5));
    painter.drawPolyline(QPolygonF{{left, bottom - Tick}, {left, bottom}, {left + scale.pixels, bottom}, {left + scale.pixels, bottom - Tick}});
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace ft
