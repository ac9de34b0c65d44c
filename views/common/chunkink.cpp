// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkink.h"

#include "accents.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace ft {

namespace {

QColor over(const QColor &base, QColor ink, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x * (1 - share) + y * share + 0.5); };
    return {part(base.red(), ink.red()), part(base.green(), ink.green()), part(base.blue(), ink.blue())};
}

/// A square tile of device pixels, filled with `ground`, with `rects` in `ink` on it.
QBrush tile(int side, const QColor &ground, const QColor &ink, const QVector<QRect> &rects)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    for (const QRect &rect : rects)
        painter.fillRect(rect, ink);
    painter.end();
    return QBrush(image);
}

/// Steps of a line that climbs from the lower left corner, and of its mirror image.
QVector<QRect> diagonal(int side, int unit, bool crossed)
{
    QVector<QRect> steps;
    for (int at = 0; at < side; at += unit) {
        steps.append({at, side - unit - at, unit, unit});
        if (crossed)
            steps.append({at, at, unit, unit});
    }
    return steps;
}

} // namespace

ChunkInk::ChunkInk(const QPalette &palette, qreal devicePixelRatio)
    : m_line(std::max(1, qRound(devicePixelRatio)))
{
    const Accents accents = Accents::of(palette);
    const QColor base = palette.color(QPalette::Base);
    const int u = m_line;
    const auto set = [this](ChunkState state, const QBrush &brush) { m_brushes[static_cast<std::size_t>(state)] = brush; };
    set(ChunkState::Received, accents.received);
    set(ChunkState::Present, tile(4 * u, over(base, accents.received, accents.dark ? 0.20 : 0.12),
                                  over(base, accents.received, 0.75), {{0, 0, u, u}, {2 * u, 2 * u, u, u}}));
    set(ChunkState::Missing, base);
    set(ChunkState::Contradicted, tile(6 * u, over(base, accents.contradicted, 0.18), accents.contradicted,
                                       diagonal(6 * u, u, true)));
    set(ChunkState::Surplus, tile(4 * u, over(base, accents.warning, 0.16), over(base, accents.warning, 0.8),
                                  {{0, 0, 4 * u, u}}));
    set(ChunkState::Appendix, tile(6 * u, over(base, accents.quiet, 0.16), over(base, accents.quiet, 0.8),
                                   diagonal(6 * u, u, false)));
    set(ChunkState::Trailer, tile(4 * u, over(base, accents.quiet, 0.3), accents.quiet, {{0, 0, 2 * u, 4 * u}}));
    m_outline = over(base, accents.outline, 0.75);
}

QPixmap chunkSwatch(ChunkState state, int side, const QPalette &palette, qreal devicePixelRatio)
{
    const ChunkInk ink(palette, devicePixelRatio);
    const int pixels = qRound(side * devicePixelRatio);
    QPixmap swatch(pixels, pixels);
    swatch.fill(state == ChunkState::Missing ? ink.outline() : QColor(Qt::transparent));
    QPainter painter(&swatch);
    const int frame = state == ChunkState::Missing ? ink.line() : 0;
    painter.fillRect(frame, frame, pixels - 2 * frame, pixels - 2 * frame, ink.brush(state));
    painter.end();
    swatch.setDevicePixelRatio(devicePixelRatio);
    return swatch;
}

QString chunkStateName(ChunkState state)
{
    static constexpr const char *Names[] = {
        QT_TRANSLATE_NOOP("ChunkState", "received"),
        QT_TRANSLATE_NOOP("ChunkState", "present, not listed"),
        QT_TRANSLATE_NOOP("ChunkState", "missing"),
        QT_TRANSLATE_NOOP("ChunkState", "listed, but not there"),
        QT_TRANSLATE_NOOP("ChunkState", "surplus"),
        QT_TRANSLATE_NOOP("ChunkState", "appendix"),
        QT_TRANSLATE_NOOP("ChunkState", "trailer"),
    };
    return QCoreApplication::translate("ChunkState", Names[static_cast<std::size_t>(state)]);
}

QString chunkStateHelp(ChunkState state)
{
    static constexpr const char *Helps[] = {
        QT_TRANSLATE_NOOP("ChunkState", "Listed as complete in the appendix, and the data is in this file."),
        QT_TRANSLATE_NOOP("ChunkState", "There are bytes in this file, but the appendix does not list them as complete. "
                                        "They may be data that came late, zeros, or what the disk held before."),
        QT_TRANSLATE_NOOP("ChunkState", "Not received: not listed, and this file ends before it."),
        QT_TRANSLATE_NOOP("ChunkState", "Listed as complete in the appendix, but the data in this file ends before it."),
        QT_TRANSLATE_NOOP("ChunkState", "In this file, but behind the end of the download or behind the trailer."),
        QT_TRANSLATE_NOOP("ChunkState", "The job's own record, which moves on as the data grows."),
        QT_TRANSLATE_NOOP("ChunkState", "The last ten bytes: mark, size and checksum of the appendix."),
    };
    return QCoreApplication::translate("ChunkState", Helps[static_cast<std::size_t>(state)]);
}

} // namespace ft
