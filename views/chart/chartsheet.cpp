// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsheet.h"

#include "chartpicture.h"

#include "common/accents.h"
#include "wording/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGraphicsScene>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace ft {

namespace {

constexpr QSizeF CellSize(420, 260); ///< of a chart, in pixels of the screen
constexpr double Margin = 24;
constexpr double Gap = 24; ///< between charts
constexpr double PictureScale = 2; ///< a PNG is sharp enough to print
constexpr int DotsAnInch = 96; ///< of the sheet's own units
/// Charts on a page of paper.
constexpr int PaperColumns = 2;
constexpr int PaperRows = 4;

double titleRoom(const QFont &font)
{
    return 3 * font.pixelSize();
}

} // namespace

ChartSheet::ChartSheet(const QString &title, std::vector<ChartSeries> charts, const QPalette &colors, const QFont &font)
    : m_title(oneLine(title)), m_charts(std::move(charts)), m_colors(colors), m_font(font)
{
    // Paper and pictures have no points of a screen.
    m_font.setPixelSize(QFontInfo(font).pixelSize());
}

int ChartSheet::columns() const
{
    return m_charts.size() > 1 ? 2 : 1;
}

QSizeF ChartSheet::size() const
{
    const int rows = (static_cast<int>(m_charts.size()) + columns() - 1) / columns();
    return {2 * Margin + columns() * CellSize.width() + (columns() - 1) * Gap,
            2 * Margin + titleRoom(m_font) + rows * CellSize.height() + (rows - 1) * Gap};
}

void ChartSheet::paint(QPainter &painter, const QRectF &page, std::size_t first, std::size_t count, int columns,
                       int rows) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QFont large = m_font;
    large.setPixelSize(m_font.pixelSize() * 8 / 5);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(m_colors.color(QPalette::Text));
    const QRectF head(page.left(), page.top(), page.width(), titleRoom(m_font));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, static_cast<int>(head.width())));
    const double width = (page.width() - (columns - 1) * Gap) / columns;
    const double height = (page.height() - head.height() - (rows - 1) * Gap) / rows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = static_cast<int>(i);
        paintChart(painter,
                   QRectF(page.left() + (at % columns) * (width + Gap), head.bottom() + (at / columns) * (height + Gap),
                          width, height),
                   m_charts[first + i]);
    }
}

void ChartSheet::paintChart(QPainter &painter, const QRectF &cell, const ChartSeries &series) const
{
    const double line = 1.6 * m_font.pixelSize();
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_colors.color(QPalette::Text));
    painter.drawText(QRectF(cell.topLeft(), QSizeF(cell.width(), line)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, series.title);
    painter.setFont(m_font);
    painter.setPen(Accents::of(m_colors).quiet);
    painter.drawText(QRectF(cell.left(), cell.bottom() - line, cell.width(), line),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, series.note);
    const QRectF room = cell.adjusted(0, line, 0, series.note.isEmpty() ? 0 : -line);
    QGraphicsScene scene;
    auto *picture = new ChartPicture;
    scene.addItem(picture);
    picture->setInk(ChartInk::of(m_colors, m_font));
    picture->setSeries(series);
    picture->resize(room.size());
    scene.setSceneRect(QRectF(QPointF(0, 0), room.size()));
    scene.render(&painter, room, scene.sceneRect());
}

QImage ChartSheet::image(double scale) const
{
    QImage image((size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(m_colors.color(QPalette::Base));
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(0, 0), size()).adjusted(Margin, Margin, -Margin, -Margin), 0, m_charts.size(),
          columns(), std::max((static_cast<int>(m_charts.size()) + columns() - 1) / columns(), 1));
    return image;
}

QByteArray ChartSheet::drawing() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setTitle(m_title);
    drawing.setResolution(DotsAnInch);
    drawing.setSize(size().toSize());
    drawing.setViewBox(QRectF(QPointF(0, 0), size()));
    QPainter painter(&drawing);
    painter.fillRect(QRectF(QPointF(0, 0), size()), m_colors.color(QPalette::Base));
    paint(painter, QRectF(QPointF(0, 0), size()).adjusted(Margin, Margin, -Margin, -Margin), 0, m_charts.size(),
          columns(), std::max((static_cast<int>(m_charts.size()) + columns() - 1) / columns(), 1));
    painter.end();
    return bytes;
}

QByteArray ChartSheet::paper() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper(&buffer);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setTitle(m_title);
    return print(paper) ? bytes : QByteArray();
}

QByteArray ChartSheet::file(Format format) const
{
    if (format == Format::Svg)
        return drawing();
    if (format == Format::Pdf)
        return paper();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(PictureScale).save(&buffer, "PNG");
    return bytes;
}

bool ChartSheet::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // All lengths are those of the screen; the device has finer dots.
    const double scale = device.logicalDpiX() / double(DotsAnInch);
    painter.scale(scale, scale);
    const QRectF page(0, 0, device.width() / scale, device.height() / scale);
    const double foot = 1.6 * m_font.pixelSize();
    constexpr std::size_t OnePage = PaperColumns * PaperRows;
    const std::size_t pages = std::max<std::size_t>((m_charts.size() + OnePage - 1) / OnePage, 1);
    for (std::size_t number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        const std::size_t first = number * OnePage;
        const bool isSingle = m_charts.size() == 1;
        paint(painter, page.adjusted(0, 0, 0, -foot), first, std::min(OnePage, m_charts.size() - first),
              isSingle ? 1 : PaperColumns, isSingle ? 2 : PaperRows);
        painter.setFont(m_font);
        painter.setPen(Accents::of(m_colors).quiet);
        if (pages > 1)
            painter.drawText(page, Qt::AlignRight | Qt::AlignBottom,
                             QCoreApplication::translate("Charts", "Page %1 of %2")
                                 .arg(QLocale().toString(number + 1), QLocale().toString(pages)));
    }
    return true;
}

} // namespace ft
