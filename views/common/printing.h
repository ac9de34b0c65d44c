// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
class QWidget;
QT_END_NAMESPACE

namespace ft {

/// Something that can be put on paper, or into a PDF. Holds copies of what it needs: the view it came from may be gone
/// when the person has chosen a printer.
struct PrintJob {
    QString title; ///< plain text: name of the job
    std::function<void(QPagedPaintDevice &)> draw; ///< empty: there is nothing to print
    bool isWhole = false; ///< draw() prints all its pages, whichever were chosen
    QPageLayout::Orientation orientation = QPageLayout::Portrait; ///< unless the person turns the page

    bool isEmpty() const { return !draw; }
};

/// A view that knows how it looks on paper. The window prints the one that has the keyboard; lists, tables and trees
/// need not be one, see printedRows().
class Printable
{
public:
    virtual ~Printable() = default;
    virtual PrintJob printJob() const = 0;
};

/// Text over as many pages as it takes, with their numbers. `html` is our own: texts of files are escaped in it.
PrintJob printedText(const QString &title, const QString &html);

/// One picture below its title, as large as the page lets it be without changing its proportions. `draw` paints
/// `size` logical pixels from 0,0 for white paper, in the colours of lightPalette(); what it holds must be copies.
PrintJob printedPicture(const QString &title, const QSizeF &size, std::function<void(QPainter &)> draw);

/// Asks for a printer (or a PDF file) in a dialog over `parent`, then prints. Does not wait; nothing is printed any more
/// when `parent` has gone.
void askAndPrint(const PrintJob &job, QWidget *parent);

} // namespace ft
