// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesview.h"

#include "common/handfocus.h"
#include "hex/gotobar.h"
#include "hex/hexnotice.h"
#include "hex/hexview.h"
#include "inspector/inspectorview.h"

#include <QVBoxLayout>

namespace ft {

namespace {

/// Widths in letters: of sixteen bytes with their offset and text, and of the table of readings.
constexpr int BytesLetters = 84;
constexpr int FewestInspectorLetters = 36;
constexpr int MostInspectorLetters = 80;

} // namespace

BytesView::BytesView(Document *document, QWidget *parent)
    : QWidget(parent), m_bar(new GoToBar(document)), m_hex(new HexView(document)),
      m_inspector(new InspectorView(document)), m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_parts->setSpacing(0);
    m_parts->addWidget(m_hex, 1);
    m_parts->addWidget(m_inspector);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_parts, 1);
    layout->addWidget(new HexNotice(document, m_hex));
    handFocus(this, m_hex);
    connect(m_bar, &GoToBar::closed, m_hex, [this] { m_hex->setFocus(); });
    connect(m_inspector, &InspectorView::expandedChanged, this, &BytesView::placeInspector);
    connect(m_hex, &HexView::optionsChanged, this,
            [this] { Q_EMIT decimalOffsetsChanged(m_hex->options().decimalOffsets); });
}

void BytesView::setNotes(const Notes *notes)
{
    m_hex->setNotes(notes);
}

void BytesView::setDecimalOffsets(bool decimal)
{
    HexOptions options = m_hex->options();
    options.decimalOffsets = decimal;
    m_hex->setOptions(options);
}

void BytesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeInspector();
}

/// One line stands below the bytes; the table beside them, where it takes none of the few rows, if there is room.
void BytesView::placeInspector()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = width() - BytesLetters * m_hex->fontMetrics().averageCharWidth();
    const bool beside = m_inspector->isExpanded() && room >= FewestInspectorLetters * letter;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_inspector->setMinimumWidth(beside ? qMin(room, MostInspectorLetters * letter) : 0);
}

void BytesView::goTo()
{
    m_bar->open();
}

} // namespace ft
