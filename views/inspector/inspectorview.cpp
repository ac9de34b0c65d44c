// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t LongestNumber = 8;
constexpr std::uint64_t LongestText = 64;
constexpr std::uint64_t TextOfOneByte = 16; // a single byte says little; what follows may be a word

Bytes bytesOf(const ByteSource &source, std::uint64_t at, std::uint64_t count)
{
    if (at >= source.size())
        return {};
    Bytes bytes(static_cast<std::size_t>(std::min(count, source.size() - at)));
    bytes.resize(source.read(at, bytes));
    return bytes;
}

} // namespace

InspectorView::InspectorView(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_readings(new ReadingsModel(this)), m_line(new QLabel(this)),
      m_more(new QToolButton(this)), m_table(new QTableView(this))
{
    build();
    connect(m_more, &QToolButton::toggled, this, &InspectorView::setExpanded);
    connect(document->focus(), &Focus::changed, this, &InspectorView::take);
    connect(document, &Document::reread, this, &InspectorView::take);
    connect(document, &Document::codePageChanged, this, &InspectorView::take);
    take();
}

void InspectorView::build()
{
    setAccessibleName(tr("Data inspector"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setAccessibleName(tr("The bytes as numbers"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolTip(tr("Show all readings in both byte orders"));
    m_more->setAccessibleName(tr("All readings"));

    m_table->setModel(m_readings);
    m_table->setAccessibleName(tr("Readings"));
    const int height = fontMetrics().height() + 6;
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setWordWrap(false);
    m_table->setColumnWidth(ReadingsModel::Name, std::max(8 * fontMetrics().horizontalAdvance(u'0'),
                                                          m_table->horizontalHeader()->sectionSizeHint(ReadingsModel::Name)));
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < m_readings->rowCount(); ++row) {
        if (m_readings->isText(row))
            m_table->setSpan(row, ReadingsModel::Little, 1, 2);
    }
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->hide();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addStretch();
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

/// Both byte orders are in sight where there is room for what they say.
void InspectorView::shareWidth()
{
    constexpr int Margins = 18;
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("2000-00-00 00:00:00 UTC")) + Margins;
    const int half = (m_table->viewport()->width() - m_table->columnWidth(ReadingsModel::Name)) / 2;
    for (const int order : {ReadingsModel::Little, ReadingsModel::Big})
        m_table->setColumnWidth(order, std::max(half, least));
}

void InspectorView::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    m_table->setVisible(expanded);
    m_line->setVisible(!expanded); // the table says it all
    m_more->setChecked(expanded);
    m_more->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
    Q_EMIT expandedChanged(expanded);
}

QString InspectorView::line() const
{
    return m_line->text();
}

void InspectorView::take()
{
    const Extents here = m_document->focus()->spot().extents;
    const bool nowhere = here.size == 0;
    const std::uint64_t text = here.size == 1 ? TextOfOneByte : std::min(here.size, LongestText);
    const ByteSource &source = m_document->bytes();
    m_readings->setBytes(nowhere ? Bytes() : bytesOf(source, here.at, LongestNumber),
                         nowhere ? Bytes() : bytesOf(source, here.at, text), {.codePage = m_document->codePage()});
    m_line->setText(nowhere ? QString() : m_readings->line(endianHere()));
}

/// The line shows one byte order: that of the focused field, little-endian where there is none, as in most of these
/// files.
Endian InspectorView::endianHere() const
{
    Endian endian = Endian::Little;
    ByteWindow bytes(m_document->bytes());
    visitLeaf(m_document->tree(), m_document->focus()->spot().extents.at, bytes,
              [&endian](const Tree &tree, NodeId leaf) { endian = tree.nodes[leaf].field->endian; });
    return endian;
}

bool InspectorView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copyCurrent();
    event->accept();
    return true;
}

/// The selected cells, as lines of tab-separated plain values.
void InspectorView::copyCurrent()
{
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen.at(i).row() == chosen.at(i - 1).row() ? u'\t' : u'\n';
        text += chosen.at(i).data(ReadingsModel::CopyRole).toString();
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace ft
