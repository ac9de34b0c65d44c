// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangespage.h"

#include "rangemarking.h"
#include "rangeslegend.h"
#include "rangestable.h"
#include "rangesview.h"
#include "rangeswords.h"

#include "common/editdelegate.h"
#include "common/elementactions.h"
#include "common/elidedlabel.h"
#include "common/handfocus.h"
#include "common/sharebar.h"
#include "common/sidesplit.h"
#include "common/theme.h"
#include "common/zoombuttons.h"
#include "items/rangesmodel.h"
#include "wording/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace ft {

namespace {

/// "512 bytes", "4 KiB": blocks are powers of two.
QString blockText(quint64 bytes)
{
    return bytes < 1024 ? exactSizeText(bytes)
                        : QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeIecFormat);
}

} // namespace

RangesPage::RangesPage(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new RangesModel(this))
    , m_view(new RangesView)
    , m_legend(new RangesLegend)
    , m_table(new RangesTable(m_model))
    , m_marking(new RangeMarking(document, m_view, m_table, this))
    , m_share(new QLabel)
    , m_summary(new ElidedLabel)
    , m_blockSize(new QLabel)
    , m_readout(new ElidedLabel)
{
    auto *splitter = sideSplit(Qt::Vertical, makePicture(), m_table, {300, 200});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeHeadline());
    column->addWidget(splitter, 1);
    handFocus(this, m_view);

    connect(m_view, &RangesView::selected, this, &RangesPage::choose);
    connect(m_view, &RangesView::zoomChanged, this, &RangesPage::updateBlockSize);
    connect(m_table, &RangesTable::chosen, this, [this](const Spot &spot) {
        m_view->setSelection(spot.extents);
        updateReadout();
        m_document->focus()->set(spot, this);
    });
    m_table->setItemDelegate(new EditDelegate(document, m_table));
    new ElementActions(m_table, document, QStringLiteral("appendix.completed"));
    connect(document, &Document::editableChanged, this, &RangesPage::takeEditable);
    connect(m_marking, &RangeMarking::marked, this, [this](Extents bytes) {
        m_view->setSelection(bytes);
        choose(bytes);
    });
    connect(m_marking, &RangeMarking::refused, this, [this](const QString &why) { m_readout->setText(why); });
    connect(m_marking, &RangeMarking::outlook, this, [this](const QString &text) {
        if (text.isEmpty())
            updateReadout();
        else
            m_readout->setText(QString(text).replace(QStringLiteral(":\n"), QStringLiteral(": ")).replace(u'\n', QStringLiteral(" · ")));
    });
    connect(document, &Document::reread, this, &RangesPage::readDocument);
    connect(document->focus(), &Focus::changed, this, [this](const Spot &spot, const QObject *by) {
        if (by != this)
            follow(spot);
    });
    readDocument();
}

/// What is typed in the list when the page goes is still entered, which nobody here is there for any more.
RangesPage::~RangesPage()
{
    m_document->disconnect(this);
    m_document->focus()->disconnect(this);
}

QWidget *RangesPage::makeHeadline()
{
    auto *line = new QWidget;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_share->setFont(large);
    m_share->setTextFormat(Qt::PlainText);
    m_blockSize->setTextFormat(Qt::PlainText);
    m_summary->setQuiet(true);
    auto *zoom = new ZoomButtons;
    connect(zoom, &ZoomButtons::outAsked, m_view, &RangesView::zoomOut);
    connect(zoom, &ZoomButtons::allAsked, m_view, &RangesView::zoomToAll);
    connect(zoom, &ZoomButtons::inAsked, m_view, &RangesView::zoomIn);

    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_share);
    row->addWidget(m_summary, 1, Qt::AlignVCenter);
    row->addWidget(m_blockSize);
    row->addSpacing(8);
    row->addWidget(zoom);
    return line;
}

QWidget *RangesPage::makePicture()
{
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(4, 0, 4, 0);
    below->setSpacing(4);
    below->addWidget(m_legend);
    below->addWidget(m_readout);
    column->addLayout(below);
    m_readout->setQuiet(true);
    return picture;
}

void RangesPage::readDocument()
{
    ByteWindow bytes(m_document->bytes());
    m_map = std::make_shared<ChunkMap>(chunkMap(m_document->tree(), bytes));
    m_model->setMap(m_map);
    m_view->setMap(m_map);
    m_legend->setMap(*m_map, m_view->lane());
    m_share->setText(tr("%1 received").arg(shareText(m_map->share())));
    m_summary->setText(summaryText(*m_map));
    updateBlockSize();
    takeEditable();
    follow(m_document->focus()->spot());
    m_marking->update();
}

void RangesPage::takeEditable()
{
    m_model->setEditable(m_document->isEditable(), reading(m_document->tree(), "ranges") == 1);
}

void RangesPage::setWindows(const HashWindows &windows)
{
    m_view->setWindows(windows);
    m_legend->setWindows(windows);
    m_model->setWindows(windows);
    updateReadout();
}

PrintJob RangesPage::printJob() const
{
    const QString title = oneLine(m_document->fileName()) + QStringLiteral(" · ") + summaryText(*m_map);
    const QSize size = m_view->size();
    return printedPicture(title, size, [map = m_map, windows = m_view->windows(), zoom = m_view->zoom(), size](QPainter &painter) {
        RangesView view;
        view.setPalette(lightPalette());
        view.resize(size);
        view.setMap(map);
        view.setWindows(windows);
        view.setZoom(zoom);
        view.render(&painter);
    });
}

void RangesPage::follow(const Spot &spot)
{
    const std::string field = spot.path.toStdString();
    const Extents extents = subject(*m_map, field, spot.extents);
    if (extents.size == 0) {
        m_view->setSelection(std::nullopt);
        m_table->clearSelection();
    } else {
        m_view->setSelection(extents);
        m_table->show(chunkRow(field), extents.at);
    }
    updateReadout();
}

void RangesPage::choose(Extents extents)
{
    const auto chunk = chunkAt(*m_map, extents.at);
    m_table->show(chunk, extents.at);
    updateReadout();
    const QString field = chunk ? QString::fromStdString(chunkPath(*chunk)) : QString();
    m_document->focus()->set({extents, field}, this);
}

void RangesPage::updateReadout()
{
    if (m_view->selection())
        m_readout->setText(readout(*m_map, m_view->lane(), m_view->windows(), *m_view->selection()));
    else
        m_readout->setText(tr("Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms."));
}

void RangesPage::updateBlockSize()
{
    m_blockSize->setText(tr("1 block = %1").arg(blockText(m_view->layoutOfLanes().grid.block)));
}

} // namespace ft
