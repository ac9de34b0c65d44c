// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexunderlines.h"

#include <QPainter>
#include <QPolygonF>

namespace ft {

namespace {

/// A line of straight steps that starts in phase with x = 0, so that it does not jump from run to run.
QPolygonF zigzag(int left, int right, qreal middle, int step, qreal height)
{
    QPolygonF line;
    for (int x = left - left % step; x <= right; x += step) {
        const bool up = (x / step) % 2 == 0;
        if (x >= left)
            line << QPointF(x, middle + (up ? -height : height));
    }
    return line;
}

} // namespace

void paintGradeLine(QPainter &painter, const QRect &run, Trust trust, const QColor &colour)
{
    if (trust == Trust::Certain)
        return;
    constexpr int Step = 3;
    const int rows = trust == Trust::Guess ? 2 : 1;
    for (int row = 0; row < rows; ++row) {
        const int y = run.bottom() - 3 + 2 * row;
        for (int x = run.left() + 2; x < run.right() - 1; x += Step)
            painter.fillRect(x, y, 1, 1, colour);
    }
}

void paintFindingLine(QPainter &painter, const QRect &run, Severity severity, const Accents &accents)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accents.of(severity), 1.2));
    const qreal middle = run.bottom() - 1.5;
    switch (severity) {
    case Severity::Error:
        painter.drawPolyline(zigzag(run.left() + 2, run.right() - 2, middle, 2, 1.5));
        break;
    case Severity::Warning:
        painter.drawPolyline(zigzag(run.left() + 2, run.right() - 2, middle, 5, 1.5));
        break;
    case Severity::Note:
        painter.drawLine(QPointF(run.left() + 2, middle), QPointF(run.right() - 1, middle));
        break;
    }
    painter.restore();
}

void paintChangedLine(QPainter &painter, const QRect &run, int baseline, const QColor &colour)
{
    painter.fillRect(run.left() + 2, run.top() + baseline + 2, run.width() - 4, 2, colour);
}

void paintNoteLine(QPainter &painter, const QRect &run, const QColor &colour)
{
    painter.fillRect(run.left(), run.top(), run.width(), 1, colour);
}

void paintNoteFlag(QPainter &painter, const QRect &cell, const QColor &colour)
{
    constexpr int Edge = 6;
    const QPointF corner = cell.topLeft();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{corner, corner + QPointF(Edge, 0), corner + QPointF(0, Edge)});
    painter.restore();
}

void paintRemovedSign(QPainter &painter, const HexLayout &layout, std::uint64_t at, HexColumn side, const QColor &colour)
{
    constexpr int Half = 4;
    const bool behindLast = at > 0 && at == layout.fileSize();
    const std::vector<QRect> cells = layout.run({behindLast ? at - 1 : at, 1}, side);
    if (cells.empty())
        return;
    const int x = behindLast ? cells.front().right() + 1 : cells.front().left();
    const int bottom = cells.front().bottom();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{QPointF(x - Half, bottom), QPointF(x, bottom - Half), QPointF(x + Half, bottom)});
    painter.restore();
}

} // namespace ft
