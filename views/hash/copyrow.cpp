// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyrow.h"

#include "common/accents.h"
#include "common/owndirection.h"
#include "wording/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTimerEvent>

namespace ft {

namespace {
constexpr int Margin = 8;
constexpr int LabelWidth = 152;
constexpr int CopiedMilliseconds = 1500;
}

CopyRow::CopyRow(const QString &label, const QString &value, QWidget *parent)
    : LineButton(LabelWidth + 320, parent), m_value(value)
{
    setText(label);
    setToolTip(Qt::convertFromPlainText(tr("%1\nClick to copy").arg(oneLine(value))));
    setAccessibleName(tr("Copy %1").arg(label));
    setAccessibleDescription(oneLine(value));
    connect(this, &QAbstractButton::clicked, this, &CopyRow::copy);
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
    paintLight(painter);
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor quiet = secondVoice();
    constexpr int line = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    painter.setPen(quiet);
    const QRect label(Margin, 0, LabelWidth - Margin, height());
    painter.drawText(placed(label), line, fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));

    const int room = qMax(fontMetrics().horizontalAdvance(tr("Copied")), fontMetrics().horizontalAdvance(tr("Copy")));
    painter.setPen(m_copied.isActive() ? Accents::of(palette()).proved : quiet);
    painter.drawText(placed({width() - Margin - room, 0, room, height()}), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
                     m_copied.isActive() ? tr("Copied") : tr("Copy"));

    painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter.setPen(strong);
    const QRect value(Margin + LabelWidth, 0, width() - 3 * Margin - LabelWidth - room, height());
    drawOwnWay(painter, placed(value), Qt::AlignVCenter | Qt::AlignLeading,
               painter.fontMetrics().elidedText(oneLine(m_value), Qt::ElideMiddle, value.width()));
}

void CopyRow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        click();
    else
        LineButton::keyPressEvent(event);
}

void CopyRow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_copied.timerId())
        return LineButton::timerEvent(event);
    m_copied.stop();
    update();
}

} // namespace ft
