// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexoverview.h"

#include "hexcolours.h"

#include "wording/text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace ft {

namespace {

constexpr int Width = 24;
constexpr int BandLeft = 4;
constexpr int BandWidth = 8;
constexpr int TickLeft = 14;

} // namespace

HexOverview::HexOverview(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Overview of the file"));
}

void HexOverview::setFile(std::uint64_t size, const std::vector<FilePart> *parts, const std::vector<Finding> *findings)
{
    m_size = size;
    m_parts = parts;
    m_findings = findings;
    update();
}

void HexOverview::setChanges(std::function<std::vector<Extents>()> changes)
{
    m_changes = std::move(changes);
    update();
}

void HexOverview::setPage(Extents page)
{
    if (page == m_page)
        return;
    m_page = page;
    update();
}

void HexOverview::setFocused(Extents focused)
{
    if (focused == m_focused)
        return;
    m_focused = focused;
    update();
}

QSize HexOverview::sizeHint() const
{
    return {Width, 80};
}

bool HexOverview::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tip(help->pos().y()), this);
    return true;
}

QString HexOverview::tip(int y) const
{
    if (!m_parts || m_size == 0)
        return {};
    const std::uint64_t offset = scale().offsetAt(y);
    const FilePart *part = partAt(*m_parts, offset);
    const QString name = part && part->field ? label(*part->field) : tr("Fields");
    return QStringLiteral("<p>%1 · %2</p>").arg(name.toHtmlEscaped(), offsetText(offset));
}

void HexOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const HexColours colours = HexColours::of(palette(), true);
    painter.fillRect(rect(), colours.base);
    painter.fillRect(0, 0, 1, height(), colours.accents.hairline);
    if (m_size == 0)
        return;
    paintParts(painter, colours);
    paintFindings(painter, colours);
    paintChanges(painter, colours);
    paintPlaces(painter, colours);
}

void HexOverview::paintParts(QPainter &painter, const HexColours &colours) const
{
    if (!m_parts)
        return;
    for (const FilePart &part : *m_parts) {
        const OverviewScale::Band band = scale().band(part.extents, 2);
        const QRect rect(BandLeft, band.top, BandWidth, band.height);
        painter.fillRect(rect, colours.of(part.tone).mark);
        if (part.tone == PartTone::LeftOver)
            painter.fillRect(rect, QBrush(colours.base, Qt::BDiagPattern));
    }
}

/// One tick for each pixel row, that of the worst finding there: wide for errors, narrower for warnings, a dot for
/// notes.
void HexOverview::paintFindings(QPainter &painter, const HexColours &colours) const
{
    if (!m_findings)
        return;
    constexpr std::array<int, 3> widths{2, 5, 8};
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        const QColor colour = colours.accents.of(severity);
        int painted = -1;
        for (const Finding &finding : *m_findings) {
            const int row = scale().rowOf(finding.at);
            if (finding.severity != severity || row == painted)
                continue;
            painter.fillRect(TickLeft, std::min(row, height() - 2), widths[static_cast<std::size_t>(severity)], 2, colour);
            painted = row;
        }
    }
}

/// A line right of the parts beside what differs from the saved bytes.
void HexOverview::paintChanges(QPainter &painter, const HexColours &colours) const
{
    if (!m_changes)
        return;
    for (const Extents &place : m_changes()) {
        const OverviewScale::Band band = scale().band(place, 2);
        painter.fillRect(BandLeft + BandWidth, band.top, 2, band.height, colours.text);
    }
}

void HexOverview::paintPlaces(QPainter &painter, const HexColours &colours) const
{
    if (m_focused.size > 0) {
        const OverviewScale::Band band = scale().band(m_focused, 3);
        painter.fillRect(BandLeft - 3, band.top, 2, band.height, colours.frame);
    }
    if (m_page.size == 0 || m_page.size >= m_size)
        return;
    const OverviewScale::Band band = scale().band(m_page, 8);
    QColor glass = colours.text;
    glass.setAlphaF(0.10F);
    painter.fillRect(1, band.top, width() - 1, band.height, glass);
    painter.setPen(colours.quiet);
    painter.drawRect(1, band.top, width() - 2, band.height - 1);
}

void HexOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_size > 0)
        Q_EMIT offsetAsked(scale().offsetAt(qRound(event->position().y())));
}

void HexOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_size > 0)
        Q_EMIT offsetAsked(scale().offsetAt(qRound(event->position().y())));
}

} // namespace ft
