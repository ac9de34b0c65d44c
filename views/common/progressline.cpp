// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressline.h"

#include "workended.h"

#include <QPainter>
#include <QTimerEvent>

namespace ft {

namespace {
constexpr int StepMilliseconds = 33;
constexpr double Step = 0.015; ///< of the way, each step
constexpr double Segment = 0.2;
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(2);
}

void ProgressLine::setProgress(quint64 done, quint64 total)
{
    if (m_state == Idle)
        m_sinceBegin.start();
    if (total > 0) {
        m_state = Growing;
        m_share = qMin(1.0, static_cast<double>(done) / static_cast<double>(total));
        m_timer.stop();
    } else if (m_state != Wandering) {
        m_state = Wandering;
        m_share = 0;
        m_timer.start(StepMilliseconds, this);
    }
    update();
}

void ProgressLine::clear()
{
    m_state = Idle;
    m_timer.stop();
    update();
}

void ProgressLine::end(const QString &outcome)
{
    if (m_state == Idle)
        return;
    clear();
    WorkEnded(outcome, m_sinceBegin.elapsed()).sendUpFrom(this);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (m_state == Idle)
        return;
    QPainter painter(this);
    const QColor color = palette().color(QPalette::Active, QPalette::Highlight);
    const double from = m_state == Growing ? 0 : m_share * (1 + Segment) - Segment;
    const double to = m_state == Growing ? m_share : from + Segment;
    painter.fillRect(QRectF(from * width(), 0, (to - from) * width(), height()), color);
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_share = m_share >= 1 ? 0 : m_share + Step;
    update();
}

} // namespace ft
