// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace ft {

namespace {

/// Between the title of a picture and the picture, in lines of text.
constexpr double TitleGap = 0.5;

void drawPicture(QPagedPaintDevice &paper, const QString &title, const QSizeF &size,
                 const std::function<void(QPainter &)> &draw)
{
    QPainter painter(&paper);
    if (!painter.isActive())
        return;
    QRectF page = painter.viewport();
    const QFontMetricsF metrics(painter.font(), &paper);
    painter.drawText(page, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(title, Qt::ElideMiddle, page.width()));
    page.setTop(page.top() + metrics.height() * (1 + TitleGap));
    const double scale = std::min(page.width() / size.width(), page.height() / size.height());
    painter.translate(page.left() + (page.width() - size.width() * scale) / 2, page.top());
    painter.scale(scale, scale);
    painter.setClipRect(QRectF({0, 0}, size));
    // Letters are as large as the picture means them, not as the paper does.
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(font.pointSizeF() * 96 / 72)));
    painter.setFont(font);
    draw(painter);
}

} // namespace

PrintJob printedText(const QString &title, const QString &html)
{
    return {title, [title, html](QPagedPaintDevice &paper) {
                QTextDocument document;
                document.setMetaInformation(QTextDocument::DocumentTitle, title);
                document.setHtml(QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped()) + html);
                document.print(&paper);
            }};
}

PrintJob printedPicture(const QString &title, const QSizeF &size, std::function<void(QPainter &)> draw)
{
    return {title,
            [title, size, draw = std::move(draw)](QPagedPaintDevice &paper) { drawPicture(paper, title, size, draw); }};
}

void askAndPrint(const PrintJob &job, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(job.title);
    printer->setPageOrientation(job.orientation);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, !job.isWhole);
    // The dialog is the context, and the printer must outlive it.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [job, printer](QPrinter *chosen) { job.draw(*chosen); });
    dialog->open();
}

} // namespace ft
