// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexnotice.h"

#include "hexeditor.h"
#include "hexview.h"

#include "common/elidedlabel.h"
#include "common/wordbutton.h"
#include "document/sumrenewal.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QTimerEvent>

namespace ft {

HexNotice::HexNotice(Document *document, HexView *view, QWidget *parent)
    : QWidget(parent), m_document(document), m_text(new ElidedLabel), m_button(new WordButton(QString())),
      m_sumAgreed(!hasWrongSum(*document))
{
    m_text->setQuiet(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 2);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    hide();

    connect(view, &HexView::noticed, this, [this](const QString &text) { say(text); });
    connect(view->editor(), &HexEditor::lockRefused, this,
            [this] { say(tr("Nothing was typed: the file is read-only."), Offer::AllowChanges); });
    connect(m_button, &QAbstractButton::clicked, this, &HexNotice::takeOffer);
    connect(document, &Document::reread, this, &HexNotice::readDocument);
    connect(document, &Document::editableChanged, this, &HexNotice::showStanding);
}

QString HexNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void HexNotice::say(const QString &text, Offer offer)
{
    constexpr int Passing = 8000;
    m_text->setText(text);
    m_offer = offer;
    m_button->setText(offer == Offer::AllowChanges ? tr("Allow changes") : tr("Put it right"));
    m_button->setVisible(offer != Offer::None);
    m_button->updateGeometry();
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (offer != Offer::RenewSum && !text.isEmpty())
        m_passing.start(Passing, this);
    else
        m_passing.stop();
    if (text.isEmpty())
        return;
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void HexNotice::readDocument()
{
    m_sumAgreed = m_sumAgreed || !hasWrongSum(*m_document);
    showStanding();
}

/// What stays true until something is done about it.
void HexNotice::showStanding()
{
    const bool isWrong = m_sumAgreed && m_document->isEditable() && hasWrongSum(*m_document);
    if (!isWrong)
        say({});
    else if (m_offer != Offer::RenewSum)
        say(tr("The checksum no longer agrees: only what was typed changed."), Offer::RenewSum);
}

void HexNotice::takeOffer()
{
    if (m_offer == Offer::AllowChanges)
        return m_document->setEditable(true);
    const Draft draft = renewedSum(*m_document);
    m_document->apply(draft.plan, draft.text);
}

void HexNotice::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_passing.timerId())
        return QWidget::timerEvent(event);
    m_offer = Offer::None;
    showStanding();
}

} // namespace ft
