// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagestrip.h"

#include "accents.h"
#include "icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ft {

namespace {
constexpr int Margin = 16;
}

MessageStrip::MessageStrip(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_row(new QHBoxLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *dismiss = new QToolButton;
    dismiss->setIcon(icon(u"close"_s));
    dismiss->setIconSize({12, 12});
    dismiss->setAutoRaise(true);
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Dismiss"));
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    m_row->setContentsMargins(Margin + SmallIcon + 8, 8, 8, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(dismiss, 0, Qt::AlignTop);
    hide();
}

void MessageStrip::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString MessageStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageStrip::offer(const QString &label, std::function<void()> act)
{
    auto *button = new QPushButton(label);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        deleteLater();
        act();
    });
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignTop);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Accents accents = Accents::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    QColor wash = accents.warning;
    wash.setAlphaF(0.10f);
    painter.fillRect(rect(), wash);
    painter.fillRect(0, height() - 1, width(), 1, accents.hairline);
    const QRect icon(Margin, m_text->y() + (m_text->fontMetrics().height() - SmallIcon) / 2 + 2, SmallIcon, SmallIcon);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), u"warning"_s, accents.warning);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ft
