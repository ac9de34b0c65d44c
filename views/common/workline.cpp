// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workline.h"

#include "evidence/reportpace.h"

namespace ft {

WorkLine::WorkLine(QWidget *parent) : StateLine(tr("Cancel"), parent)
{
    m_pool.setMaxThreadCount(1);
    connect(this, &StateLine::stopped, this, &WorkLine::cancel);
}

WorkLine::~WorkLine()
{
    cancel();
    m_pool.waitForDone();
}

void WorkLine::start(const QString &text, Work work)
{
    Q_ASSERT(!m_isWorking);
    m_isWorking = true;
    begin(text);
    m_cancel = std::stop_source();
    m_pool.start([this, work = std::move(work), stop = m_cancel.get_token()] {
        ReportPace pace;
        work({stop, [this, &pace](std::uint64_t done, std::uint64_t total) {
                  if (pace.isDue())
                      QMetaObject::invokeMethod(
                          this, [this, done, total] { setProgress(done, total); }, Qt::QueuedConnection);
              }});
        QMetaObject::invokeMethod(this, &WorkLine::finish, Qt::QueuedConnection);
    });
}

void WorkLine::cancel()
{
    m_cancel.request_stop();
}

void WorkLine::finish()
{
    m_isWorking = false;
    Q_EMIT finished();
    if (!m_isWorking)
        end(text());
}

} // namespace ft
