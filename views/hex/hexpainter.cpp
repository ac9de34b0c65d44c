// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexpainter.h"

#include "hexmargins.h"
#include "hexunderlines.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygon>

namespace ft {

namespace {

constexpr HexColumn Sides[] = {HexColumn::Hex, HexColumn::Text};

void paintTints(const HexCanvas &canvas)
{
    for (const FieldSpan &span : canvas.page.spans) {
        const PartTone tone = canvas.toneAt(span.extents.at);
        const HexColours::Tone &tints = canvas.colours.of(tone);
        for (const HexColumn side : Sides) {
            for (const QRect &rect : canvas.layout.run(span.extents, side)) {
                canvas.painter.fillRect(rect, span.odd ? tints.odd : tints.even);
                if (tone == PartTone::LeftOver)
                    canvas.painter.fillRect(rect, QBrush(span.odd ? tints.even : tints.odd, Qt::BDiagPattern));
            }
        }
    }
}

void paintOverlays(const HexCanvas &canvas)
{
    for (const HexColumn side : Sides) {
        for (const QRect &rect : canvas.layout.run(canvas.page.lit, side))
            canvas.painter.fillRect(rect, canvas.colours.lit);
        for (const QRect &rect : canvas.layout.run(canvas.page.selection, side))
            canvas.painter.fillRect(rect, canvas.colours.selection);
    }
    if (!canvas.page.isMarked(canvas.page.caret, canvas.page.side))
        return;
    for (const QRect &rect : canvas.layout.run({canvas.page.caret, 1}, canvas.page.side))
        canvas.painter.fillRect(rect, canvas.colours.selection);
}

/// A hairline where one field ends and the next begins in the same row; a stronger one before elements. Across rows
/// the change of tint says it, and among the characters too, where a line would touch them.
void paintSeparators(const HexCanvas &canvas)
{
    for (const FieldSpan &span : canvas.page.spans) {
        if (!canvas.page.holds(span.extents.at) || canvas.layout.columnOf(span.extents.at) == 0)
            continue;
        const QRect cell = canvas.layout.run({span.extents.at, 1}, HexColumn::Hex).front();
        canvas.painter.fillRect(cell.left(), cell.top(), 1, cell.height(),
                                span.opensElement ? canvas.colours.border : canvas.colours.hairline);
    }
}

void paintByte(const HexCanvas &canvas, std::uint64_t at)
{
    const HexPage &page = canvas.page;
    const HexLayout &layout = canvas.layout;
    QPainter &painter = canvas.painter;
    const auto pen = [&](HexColumn side, bool faint) {
        if (page.isMarked(at, side))
            return canvas.colours.selectedText;
        return faint ? canvas.colours.quiet : canvas.colours.text;
    };
    const int top = layout.lineTop(canvas.lineOf(at));
    const int baseline = top + layout.metrics().baseline;
    const int left = layout.digitsLeft(layout.columnOf(at));
    painter.setPen(pen(HexColumn::Hex, page.byte(at) == 0));
    if (page.lost.contains(at))
        painter.drawText(left, baseline, QStringLiteral("--"));
    else
        painter.drawStaticText(left, baseline - layout.metrics().ascent, canvas.digits[page.byte(at)]);
    const TextCell &shown = page.text[static_cast<qsizetype>(at - page.extents.at)];
    if (shown.text.isEmpty())
        return;
    painter.setPen(pen(HexColumn::Text, !shown.printable));
    painter.drawText(layout.cellLeft(layout.columnOf(at), HexColumn::Text), baseline, shown.text);
}

void paintChanges(const HexCanvas &canvas)
{
    for (const Extents &changed : canvas.page.changed) {
        for (const HexColumn side : Sides) {
            if (changed.size == 0)
                paintRemovedSign(canvas.painter, canvas.layout, changed.at, side, canvas.colours.text);
            for (const QRect &rect : canvas.layout.run(changed, side))
                paintChangedLine(canvas.painter, rect, canvas.layout.metrics().baseline, canvas.colours.text);
        }
    }
}

void paintNotes(const HexCanvas &canvas)
{
    const QColor colour = canvas.colours.accents.received;
    for (const Extents &noted : canvas.page.noted) {
        for (const HexColumn side : Sides) {
            for (const QRect &rect : canvas.layout.run(noted, side))
                paintNoteLine(canvas.painter, rect, colour);
            const std::vector<QRect> first = canvas.layout.run({noted.at, 1}, side);
            if (!first.empty())
                paintNoteFlag(canvas.painter, first.front(), colour);
        }
    }
}

/// What is typed next: the digit or character under a line, or the place of a bar.
void paintTyping(const HexCanvas &canvas)
{
    const HexPage &page = canvas.page;
    const HexMetrics &metrics = canvas.layout.metrics();
    const std::vector<QRect> cells = canvas.layout.run({page.caret, 1}, page.side);
    if (page.shape == CaretShape::Block || cells.empty())
        return;
    const bool isHex = page.side == HexColumn::Hex;
    int left = isHex ? canvas.layout.digitsLeft(canvas.layout.columnOf(page.caret)) : cells.front().left();
    if (isHex && page.digit == HexDigit::Second)
        left += metrics.charWidth;
    const QRect cell = cells.front();
    if (page.shape == CaretShape::Between)
        canvas.painter.fillRect(left - 1, cell.top() + 1, 2, cell.height() - 2, canvas.colours.text);
    else
        canvas.painter.fillRect(left, cell.top() + metrics.baseline + 2, metrics.charWidth, 2, canvas.colours.selectedText);
}

void paintUnderlines(const HexCanvas &canvas)
{
    for (const FieldSpan &span : canvas.page.spans) {
        for (const QRect &rect : canvas.layout.run(span.extents, HexColumn::Hex))
            paintGradeLine(canvas.painter, rect, span.field->trust, canvas.colours.grade);
    }
    for (const Finding *finding : canvas.page.findings) {
        if (finding->severity == Severity::Note)
            continue; // the sign beside the offset is enough for what is not wrong
        for (const HexColumn side : Sides) {
            for (const QRect &rect : canvas.layout.run({finding->at, finding->size}, side))
                paintFindingLine(canvas.painter, rect, finding->severity, canvas.colours.accents);
        }
    }
}

/// The outline of a run of bytes: a rectangle, or a staircase over several lines; two when the lines do not touch.
/// It stays open where the run goes on beyond the page.
QList<QPolygon> outlines(const HexLayout &layout, Extents bytes, HexColumn side)
{
    constexpr int Beyond = 8;
    std::vector<QRect> rects = layout.run(bytes, side);
    if (rects.empty())
        return {};
    if (bytes.at < layout.pageBytes().at)
        rects.front().setTop(rects.front().top() - Beyond);
    if (bytes.end() > layout.pageBytes().end())
        rects.back().setBottom(rects.back().bottom() + Beyond);
    if (rects.size() == 2 && rects[1].right() < rects[0].left())
        return {QPolygon(rects[0]), QPolygon(rects[1])};
    QPolygon stairs;
    for (const QRect &rect : rects)
        stairs << QPoint(rect.right() + 1, rect.top()) << QPoint(rect.right() + 1, rect.bottom() + 1);
    for (auto rect = rects.rbegin(); rect != rects.rend(); ++rect)
        stairs << QPoint(rect->left(), rect->bottom() + 1) << QPoint(rect->left(), rect->top());
    return {stairs};
}

void paintFrames(const HexCanvas &canvas)
{
    QPainter &painter = canvas.painter;
    painter.setBrush(Qt::NoBrush);
    for (const HexColumn side : Sides) {
        painter.setPen(QPen(canvas.colours.frame, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        for (const QPolygon &outline : outlines(canvas.layout, canvas.page.framed, side))
            painter.drawPolygon(outline);
        if (side == canvas.page.side)
            continue;
        painter.setPen(QPen(canvas.colours.frame, 1));
        for (const QRect &rect : canvas.layout.run({canvas.page.caret, 1}, side))
            painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

} // namespace

void HexPainter::setFonts(const QFont &bytes, const QFont &names)
{
    m_font = bytes;
    m_nameFont = names;
    for (unsigned value = 0; value < 256; ++value) {
        QStaticText &digits = m_digits[value];
        digits.setText(QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0')));
        digits.setTextFormat(Qt::PlainText);
        digits.setPerformanceHint(QStaticText::AggressiveCaching);
        digits.prepare({}, bytes);
    }
}

void HexPainter::paint(QPainter &painter, const HexLayout &layout, const HexPage &page,
                       const std::vector<FilePart> &parts, const HexColours &colours) const
{
    const HexCanvas canvas{painter, layout, page, parts, colours, m_digits, m_nameFont};
    painter.fillRect(QRect(QPoint(), layout.viewport()), colours.base);
    if (layout.fileSize() == 0) {
        painter.setFont(m_nameFont);
        painter.setPen(colours.quiet);
        painter.drawText(layout.body(), Qt::AlignCenter,
                         QCoreApplication::translate("ft::HexView", "This file has no bytes."));
        return;
    }
    painter.setFont(m_font);
    painter.setClipRect(layout.body());
    paintTints(canvas);
    paintOverlays(canvas);
    paintSeparators(canvas);
    for (std::uint64_t at = page.extents.at; at < page.extents.end(); ++at)
        paintByte(canvas, at);
    paintUnderlines(canvas);
    paintChanges(canvas);
    paintNotes(canvas);
    paintFrames(canvas);
    paintTyping(canvas);
    paintHexMargins(canvas);
    painter.setClipping(false);
    painter.setFont(m_font);
    paintHexHeader(canvas);
}

} // namespace ft
