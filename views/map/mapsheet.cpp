// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapsheet.h"

#include "mapview.h"
#include "mapwords.h"

#include "common/accents.h"
#include "common/paper.h"

#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace ft {

namespace {

constexpr double Margin = 24;
constexpr double TitleRoom = 48;
constexpr double LegendRoom = 32;
constexpr double NoteRoom = 44;

} // namespace

MapSheet::MapSheet(const MapView &view, const QString &title, const QPalette &colors)
    : Sheet(title, colors, view.font()), m_view(view)
{
}

QSizeF MapSheet::size() const
{
    return {m_view.width() + 2 * Margin, m_view.height() + 2 * Margin + TitleRoom + LegendRoom + NoteRoom};
}

void MapSheet::paint(QPainter &painter) const
{
    const QRectF page(QPointF(0, 0), size());
    const QRectF inner = page.adjusted(Margin, Margin, -Margin, -Margin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, colors().color(QPalette::Base));

    const QRectF head(inner.left(), inner.top(), inner.width(), TitleRoom - 8);
    const double titleWidth = paintTitle(painter, head.adjusted(0, 0, -0.4 * head.width(), 0), Qt::AlignVCenter);
    painter.setFont(font());
    painter.setPen(Accents::of(colors()).quiet);
    painter.drawText(head.adjusted(titleWidth + 16, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     summaryText(m_view.nodes()));

    const QRectF map(inner.left(), head.bottom() + 8, m_view.width(), m_view.height());
    painter.save();
    painter.translate(map.topLeft());
    painter.setClipRect(QRectF(QPointF(0, 0), map.size()));
    m_view.paintPicture(painter, map.size(), colors(), font());
    painter.restore();

    paintLegend(painter, {inner.left(), map.bottom() + 8, inner.width(), LegendRoom - 8});
    painter.setFont(font());
    painter.setPen(Accents::of(colors()).quiet);
    painter.drawText(QRectF(inner.left(), inner.bottom() - NoteRoom + 4, inner.width(), NoteRoom), Qt::AlignLeft | Qt::TextWordWrap,
                     honestText(m_view.nodes()));
}

void MapSheet::paintLegend(QPainter &painter, const QRectF &line) const
{
    constexpr double MarkRoom = 18;
    constexpr double Spacing = 20;
    const MapInk ink = MapInk::of(colors());
    const NodeGroups &groups = m_view.groups();
    double x = line.left();
    painter.setFont(font());
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

bool MapSheet::print(QPagedPaintDevice &device) const
{
    Paper paper(device);
    if (!paper.isReady())
        return false;
    const QSizeF room = paper.page().size();
    const double scale = std::min(room.width() / size().width(), room.height() / size().height());
    paper.painter().translate((room.width() - size().width() * scale) / 2, 0);
    paper.painter().scale(scale, scale);
    paint(paper.painter());
    return true;
}

/// A page of the size that the picture has.
void MapSheet::layOut(QPdfWriter &paper) const
{
    paper.setResolution(Paper::DotsAnInch);
    paper.setPageSize(QPageSize(size() * 72 / Paper::DotsAnInch, QPageSize::Point, title(), QPageSize::ExactMatch));
    paper.setPageMargins({});
}

} // namespace ft
