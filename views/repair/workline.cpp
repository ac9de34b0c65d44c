// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workline.h"

#include "common/progressline.h"
#include "common/wordbutton.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ft {

namespace {

constexpr qint64 WorkReportMilliseconds = 50;

} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_cancel(new WordButton(tr("Cancel"))), m_progress(new ProgressLine)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QSizePolicy keeping = m_cancel->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(keeping);
    m_cancel->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_text, 1);
    line->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_progress);
    connect(m_cancel, &QAbstractButton::clicked, this, &WorkLine::cancel);
    m_pool.setMaxThreadCount(1);
}

WorkLine::~WorkLine()
{
    cancel();
    m_pool.waitForDone();
}

void WorkLine::start(const QString &text, Work work)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    say(text);
    m_cancel->show();
    m_progress->setProgress(0, 0);
    m_stop = std::stop_source();
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token()] {
        QElapsedTimer sinceReport;
        work({stop, [this, &sinceReport](std::uint64_t done, std::uint64_t total) {
                  if (sinceReport.isValid() && sinceReport.elapsed() < WorkReportMilliseconds)
                      return;
                  sinceReport.start();
                  QMetaObject::invokeMethod(this, [this, done, total] {
                      if (m_isRunning)
                          m_progress->setProgress(done, total);
                  }, Qt::QueuedConnection);
              }});
        QMetaObject::invokeMethod(this, &WorkLine::finish, Qt::QueuedConnection);
    });
}

void WorkLine::cancel()
{
    m_stop.request_stop();
}

void WorkLine::say(const QString &text)
{
    m_text->setText(text);
}

void WorkLine::finish()
{
    m_isRunning = false;
    m_cancel->hide();
    m_progress->clear();
    Q_EMIT finished();
}

} // namespace ft
