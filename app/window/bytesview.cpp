// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesview.h"

#include "hex/gotobar.h"
#include "hex/hexview.h"
#include "inspector/inspectorview.h"

#include <QVBoxLayout>

namespace ft {

BytesView::BytesView(Document *document, QWidget *parent)
    : QWidget(parent), m_bar(new GoToBar(document)), m_hex(new HexView(document))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_hex, 1);
    layout->addWidget(new InspectorView(document));
    setFocusProxy(m_hex);
    connect(m_bar, &GoToBar::closed, m_hex, [this] { m_hex->setFocus(); });
    connect(m_hex, &HexView::optionsChanged, this,
            [this] { Q_EMIT decimalOffsetsChanged(m_hex->options().decimalOffsets); });
}

void BytesView::setDecimalOffsets(bool decimal)
{
    HexOptions options = m_hex->options();
    options.decimalOffsets = decimal;
    m_hex->setOptions(options);
}

void BytesView::goTo()
{
    m_bar->open();
}

} // namespace ft
