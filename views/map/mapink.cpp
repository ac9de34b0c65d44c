// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapink.h"

#include "common/accents.h"

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr double SelectedRoom = 3.5; ///< pixels between a mark and the ring around it

} // namespace

MapInk MapInk::of(const QPalette &palette)
{
    const Accents accents = Accents::of(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    MapInk ink;
    ink.water = base;
    ink.land = mix(base, text, accents.dark ? 0.09 : 0.06);
    ink.coast = mix(base, text, accents.dark ? 0.24 : 0.22);
    ink.border = mix(base, text, accents.dark ? 0.19 : 0.15);
    ink.grid = mix(base, text, accents.dark ? 0.05 : 0.04);
    ink.name = mix(base, text, 0.62);
    ink.text = text;
    ink.paper = base;
    ink.shade = accents.received;
    // Rings around points must be seen on land that is tinted itself.
    ink.selection = mix(palette.color(QPalette::Highlight), text, accents.dark ? 0.45 : 0);
    ink.marks = {accents.received, accents.proved, accents.warning, accents.contradicted,
                 accents.dark ? QColor(0xCC, 0x79, 0xA7) : QColor(0x8E, 0x3A, 0x6B), accents.quiet};
    return ink;
}

QColor MapInk::landWith(int count, int most) const
{
    constexpr double Least = 0.06;
    constexpr double Most = 0.34;
    if (count <= 0)
        return land;
    const double share = most > 1 ? std::log(double(count)) / std::log(double(most)) : 1;
    return mix(land, shade, Least + (Most - Least) * share);
}

int markOf(const NodeGroups &groups, int group)
{
    const bool isUnknown = group + 1 == static_cast<int>(groups.groups.size());
    return isUnknown ? NodeGroups::AtMost - 1 : group;
}

void paintMark(QPainter &painter, int mark, QPointF at, double radius, const MapInk &ink)
{
    enum class Shape { Disc, Square, Diamond, Triangle, Cross, Circle };
    const QColor color = ink.marks[static_cast<std::size_t>(mark)];
    painter.setPen(QPen(ink.paper, 1));
    painter.setBrush(color);
    const double r = radius;
    switch (static_cast<Shape>(mark)) {
    case Shape::Disc:
        painter.drawEllipse(at, r, r);
        break;
    case Shape::Square:
        painter.drawRect(QRectF(at.x() - 0.88 * r, at.y() - 0.88 * r, 1.76 * r, 1.76 * r));
        break;
    case Shape::Diamond: {
        const double d = 1.2 * r;
        painter.drawPolygon(QPolygonF{at + QPointF(0, -d), at + QPointF(d, 0), at + QPointF(0, d), at + QPointF(-d, 0)});
        break;
    }
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.25 * r), at + QPointF(1.15 * r, 0.85 * r), at + QPointF(-1.15 * r, 0.85 * r)});
        break;
    case Shape::Cross: {
        const double arm = 1.1 * r;
        painter.setPen(QPen(ink.paper, 0.6 * r + 2, Qt::SolidLine, Qt::RoundCap));
        const QLineF down(at + QPointF(-arm, -arm) * 0.8, at + QPointF(arm, arm) * 0.8);
        const QLineF up(at + QPointF(-arm, arm) * 0.8, at + QPointF(arm, -arm) * 0.8);
        painter.drawLines({down, up});
        painter.setPen(QPen(color, 0.6 * r, Qt::SolidLine, Qt::RoundCap));
        painter.drawLines({down, up});
        break;
    }
    case Shape::Circle:
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(ink.paper);
        painter.drawEllipse(at, r - 0.4, r - 0.4);
        break;
    }
}

void paintSelectedMark(QPainter &painter, int mark, QPointF at, double radius, const MapInk &ink)
{
    const double ring = radius + SelectedRoom;
    painter.setPen(QPen(ink.selection, 2));
    painter.setBrush(ink.paper);
    painter.drawEllipse(at, ring, ring);
    paintMark(painter, mark, at, radius, ink);
}

MarkStamps::MarkStamps(double radius, double devicePixelRatio, const MapInk &ink)
    : m_half(std::ceil(std::max(radius * 1.25, radius + SelectedRoom) + 2))
{
    for (std::size_t kind = 0; kind < m_stamps.size(); ++kind) {
        for (int mark = 0; mark < NodeGroups::AtMost; ++mark) {
            QPixmap stamp((QSizeF(2 * m_half, 2 * m_half) * devicePixelRatio).toSize());
            stamp.setDevicePixelRatio(devicePixelRatio);
            stamp.fill(Qt::transparent);
            QPainter painter(&stamp);
            painter.setRenderHint(QPainter::Antialiasing);
            const auto draw = kind == 0 ? paintMark : paintSelectedMark;
            draw(painter, mark, {m_half, m_half}, radius, ink);
            m_stamps[kind][static_cast<std::size_t>(mark)] = stamp;
        }
    }
}

void MarkStamps::paint(QPainter &painter, int mark, QPointF at, bool isSelected) const
{
    painter.drawPixmap(at - QPointF(m_half, m_half), m_stamps[isSelected ? 1 : 0][static_cast<std::size_t>(mark)]);
}

} // namespace ft
