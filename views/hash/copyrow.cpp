// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyrow.h"

#include "common/accents.h"
#include "wording/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QTimerEvent>

namespace ft {

namespace {
constexpr int Margin = 8;
constexpr int LabelWidth = 128;
constexpr int CopiedMilliseconds = 1500;
}

CopyRow::CopyRow(const QString &label, const QString &value, QWidget *parent) : QAbstractButton(parent), m_value(value)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(Qt::convertFromPlainText(tr("%1\nClick to copy").arg(oneLine(value))));
    setAccessibleName(tr("Copy %1").arg(label));
    setAccessibleDescription(oneLine(value));
    connect(this, &QAbstractButton::clicked, this, &CopyRow::copy);
}

QSize CopyRow::sizeHint() const
{
    return {LabelWidth + 320, qMax(28, fontMetrics().height() + 12)};
}

void CopyRow::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    m_copied.start(CopiedMilliseconds, this);
    update();
}

void CopyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = underMouse() || hasFocus();
    if (lit) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Inactive, QPalette::Highlight));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor quiet = lit ? strong : Accents::of(palette()).quiet;
    const auto placed = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    constexpr int line = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    painter.setPen(quiet);
    painter.drawText(placed({Margin, 0, LabelWidth - Margin, height()}), line, text());

    const int room = qMax(fontMetrics().horizontalAdvance(tr("Copied")), fontMetrics().horizontalAdvance(tr("Copy")));
    painter.setPen(m_copied.isActive() ? Accents::of(palette()).proved : quiet);
    painter.drawText(placed({width() - Margin - room, 0, room, height()}), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
                     m_copied.isActive() ? tr("Copied") : tr("Copy"));

    painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter.setPen(strong);
    const QRect value(Margin + LabelWidth, 0, width() - 3 * Margin - LabelWidth - room, height());
    painter.drawText(placed(value), line, painter.fontMetrics().elidedText(oneLine(m_value), Qt::ElideMiddle, value.width()));
}

void CopyRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CopyRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void CopyRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->matches(QKeySequence::Copy))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CopyRow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_copied.timerId())
        return QAbstractButton::timerEvent(event);
    m_copied.stop();
    update();
}

} // namespace ft
