// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexmargins.h"

#include "common/icons.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QPainter>

namespace ft {

namespace {

/// Offsets, and the part of the file as a band. The caret's row stands out.
void paintOffset(const HexCanvas &canvas, int line)
{
    const HexLayout &layout = canvas.layout;
    const Extents row = canvas.row(line);
    const QRect cell = layout.offsetCell(line);
    canvas.painter.setPen(row.contains(canvas.page.caret) ? canvas.colours.text : canvas.colours.quiet);
    canvas.painter.drawText(cell.left(), cell.top() + layout.metrics().baseline,
                            offsetDigits(row.at, layout.offsetDigits(), layout.options().decimalOffsets));
    constexpr int Band = 3;
    canvas.painter.fillRect(layout.cellLeft(0, HexColumn::Hex) - Band - 1, cell.top(), Band, cell.height(),
                            canvas.colours.of(canvas.toneAt(row.at)).mark);
}

/// The sign of the worst finding that begins in a row.
void paintSign(const HexCanvas &canvas, int line)
{
    const Extents row = canvas.row(line);
    const Finding *worst = nullptr;
    for (const Finding *finding : canvas.page.findings) {
        const std::uint64_t at = std::min(finding->at, canvas.layout.fileSize() - 1);
        if (row.contains(at) && (!worst || finding->severity > worst->severity))
            worst = finding;
    }
    if (!worst)
        return;
    const QRect cell = canvas.layout.markCell(line);
    const int side = std::min({16, cell.height() - 2, cell.width()});
    const QRectF sign(cell.left() - 4, cell.top() + (cell.height() - side) / 2, side, side);
    paintIcon(canvas.painter, sign, iconName(worst->severity), canvas.colours.accents.of(worst->severity));
}

void paintNames(const HexCanvas &canvas)
{
    std::vector<QStringList> names(static_cast<std::size_t>(canvas.layout.lineCount()));
    for (const FieldSpan &span : canvas.page.spans) {
        if (canvas.page.holds(span.extents.at))
            names[static_cast<std::size_t>(canvas.lineOf(span.extents.at))] << label(*span.field);
    }
    QPainter &painter = canvas.painter;
    painter.setFont(canvas.nameFont);
    painter.setPen(canvas.colours.quiet);
    for (std::size_t line = 0; line < names.size(); ++line) {
        const QRect cell = canvas.layout.namesCell(static_cast<int>(line));
        const QString text = names[line].join(QStringLiteral(" · "));
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    }
}

QString typingWord(CaretShape shape)
{
    switch (shape) {
    case CaretShape::Block:
        break;
    case CaretShape::Over:
        return QCoreApplication::translate("ft::HexView", "Overwrite");
    case CaretShape::Between:
        return QCoreApplication::translate("ft::HexView", "Insert");
    }
    return {};
}

} // namespace

void paintHexMargins(const HexCanvas &canvas)
{
    for (int line = 0; line < canvas.layout.lineCount(); ++line) {
        paintOffset(canvas, line);
        paintSign(canvas, line);
    }
    if (canvas.layout.hasFieldNames())
        paintNames(canvas);
}

void paintHexHeader(const HexCanvas &canvas)
{
    const HexLayout &layout = canvas.layout;
    QPainter &painter = canvas.painter;
    const QRect header = layout.header();
    const int baseline = 1 + layout.metrics().baseline;
    const bool decimal = layout.options().decimalOffsets;
    for (int column = 0; column < layout.bytesPerRow(); ++column) {
        const bool current = layout.columnOf(canvas.page.caret) == column;
        painter.setPen(current ? canvas.colours.text : canvas.colours.quiet);
        painter.drawText(layout.digitsLeft(column), baseline, offsetDigits(static_cast<quint64>(column), 2, decimal));
    }
    painter.setPen(canvas.colours.quiet);
    painter.setFont(canvas.nameFont);
    const int margin = layout.markCell(0).left();
    const int marginRoom = layout.digitsLeft(0) - margin - painter.fontMetrics().averageCharWidth();
    painter.drawText(margin, baseline, painter.fontMetrics().elidedText(typingWord(canvas.page.shape), Qt::ElideRight, marginRoom));
    const int left = layout.cellLeft(0, HexColumn::Text);
    const int room = layout.cellLeft(layout.bytesPerRow(), HexColumn::Text) - left;
    painter.drawText(left, baseline, painter.fontMetrics().elidedText(canvas.page.textTitle, Qt::ElideRight, room));
    painter.fillRect(header.left(), header.bottom(), header.width(), 1, canvas.colours.accents.hairline);
}

} // namespace ft
