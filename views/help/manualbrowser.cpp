// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbrowser.h"

#include "common/accents.h"

#include <QEvent>
#include <QTextTable>

namespace ft {

namespace {

QString pageAt(const QUrl &source)
{
    return source.fileName().section(u'.', 0, 0);
}

} // namespace

ManualBrowser::ManualBrowser(const QList<ManualPage> &pages, QWidget *parent) : QTextBrowser(parent)
{
    for (const ManualPage &page : pages)
        m_markdown.insert(page.id + QStringLiteral(".md"), page.markdown);
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    document()->setDocumentMargin(24);
    // While this is told, source() may still be the page before.
    connect(this, &QTextBrowser::sourceChanged, this,
            [this](const QUrl &source) { Q_EMIT pageChanged(pageAt(source)); });
}

void ManualBrowser::showPage(const QString &id)
{
    if (m_markdown.contains(id + QStringLiteral(".md")))
        setSource(QUrl(id + QStringLiteral(".md")), QTextDocument::MarkdownResource);
}

QString ManualBrowser::page() const
{
    return pageAt(source());
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::MarkdownResource ? m_markdown.value(name.fileName()) : QVariant();
}

void ManualBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(name, type);
    dressTables();
}

/// Hairlines and room around the words, instead of boxes in boxes.
void ManualBrowser::dressTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Accents::of(palette()).hairline);
        format.setCellPadding(6);
        format.setTopMargin(8);
        format.setBottomMargin(8);
        table->setFormat(format);
    }
}

/// The colours of links are set in the text when it is made.
void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        reload();
}

} // namespace ft
