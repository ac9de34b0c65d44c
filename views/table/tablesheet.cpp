// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesheet.h"

#include "common/accents.h"
#include "common/paper.h"
#include "common/theme.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ft {

namespace {

constexpr double CellSpacing = 8; ///< between columns
constexpr double HeadLines = 3.5; ///< title and names of columns

} // namespace

TableSheet::TableSheet(RowExport what, std::vector<int> widths, const QFont &font)
    : m_what(std::move(what)), m_widths(std::move(widths)), m_font(font)
{
    // Paper has no points of a screen. It is read from closer by.
    m_font.setPixelSize(QFontInfo(font).pixelSize() * 4 / 5);
}

bool TableSheet::print(QPagedPaintDevice &device) const
{
    Paper paper(device);
    if (!paper.isReady())
        return false;
    QPainter &painter = paper.painter();
    const QRectF page = paper.page();
    const int total = m_what.tables.front().rowCount();
    const int rows = std::min(total, RowLimit);
    Measures measures{1.6 * m_font.pixelSize(), {}};
    const double all = std::max(std::accumulate(m_widths.begin(), m_widths.end(), 0), 1);
    for (const int width : m_widths)
        measures.columns.push_back(width * page.width() / all);
    const int onPage = std::max(1, static_cast<int>(page.height() / measures.line - HeadLines - 1.5));
    const int pages = std::max(1, (rows + onPage - 1) / onPage);
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            paper.turnPage();
        paintHead(painter, page, measures);
        for (int place = number * onPage; place < std::min(rows, (number + 1) * onPage); ++place)
            paintRow(painter, (HeadLines + place - number * onPage) * measures.line, measures, place);
        QString foot = Paper::pageText(number + 1, pages);
        if (rows < total && number + 1 == pages)
            foot.prepend(QCoreApplication::translate("TableSheet", "%1 more rows are not printed")
                             .arg(QLocale().toString(total - rows))
                         + QStringLiteral(" · "));
        painter.setPen(Accents::of(lightPalette()).quiet);
        painter.drawText(page, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, foot);
    }
    return true;
}

void TableSheet::paintHead(QPainter &painter, const QRectF &page, const Measures &measures) const
{
    const Accents accents = Accents::of(lightPalette());
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(lightPalette().color(QPalette::Text));
    painter.drawText(QRectF(page.left(), 0, page.width(), measures.line),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, oneLine(m_what.title));
    painter.setFont(m_font);
    painter.setPen(accents.quiet);
    QStringList titles;
    for (const ExportColumn &column : m_what.columns)
        titles.append(column.title);
    paintCells(painter, (HeadLines - 1.5) * measures.line, measures, titles);
    painter.setPen(accents.outline);
    painter.drawLine(QPointF(0, (HeadLines - 0.3) * measures.line),
                     QPointF(page.width(), (HeadLines - 0.3) * measures.line));
}

void TableSheet::paintRow(QPainter &painter, double top, const Measures &measures, int place) const
{
    const ExportTable &table = m_what.tables.front();
    const int row = table.rows ? (*table.rows)[static_cast<std::size_t>(place)] : place;
    QStringList texts;
    for (const int column : table.columns) {
        const std::string_view text = column < 0 ? std::string_view() : table.index->text(row, column);
        texts.append(oneLine(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    }
    painter.setFont(m_font);
    painter.setPen(lightPalette().color(QPalette::Text));
    paintCells(painter, top, measures, texts);
}

void TableSheet::paintCells(QPainter &painter, double top, const Measures &measures, const QStringList &texts) const
{
    double left = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto column = static_cast<std::size_t>(i);
        const QRectF cell(left, top, measures.columns[column] - CellSpacing, measures.line);
        const Qt::Alignment side = m_what.columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(cell, side | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(texts[i], Qt::ElideRight, static_cast<int>(cell.width())));
        left += measures.columns[column];
    }
}

} // namespace ft
