// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashcheck.h"

#include "evidence/reportpace.h"

#include <QTimerEvent>

#include <atomic>
#include <tuple>

namespace ft {

namespace {

/// Everything that a run needs, so that it can outlast the document's reading.
struct Task {
    HashSubject subject;
    std::optional<Link> target;
    bool whole = false;
};

void computeHash(const Task &task, const Progress &progress, HashReport &report)
{
    const UuHashResult quick = uuHash(*task.subject.source, progress);
    report.end = quick.end;
    report.failedAt = quick.failedAt;
    if (quick.end == HashEnd::Done)
        report.uuHash = quick.hash;
}

void computeWhole(const Task &task, const Progress &progress, HashReport &report)
{
    const KzHashResult whole = kzHash(*task.subject.source, progress);
    report.end = whole.end;
    report.failedAt = whole.failedAt;
    if (whole.end != HashEnd::Done)
        return;
    report.kzHash = whole.hash;
    report.uuHash = whole.hash.uuHash;
}

HashReport work(const Task &task, const Progress &progress)
{
    HashReport report;
    const bool isWhole = task.subject.isWhole();
    if (isWhole)
        task.whole ? computeWhole(task, progress, report) : computeHash(task, progress, report);
    if (report.end != HashEnd::Done || !task.target || !task.target->uuHash)
        return report;
    report.verdict = judge(*task.subject.source, task.subject.present, task.subject.mention.size, *task.target->uuHash, progress);
    if (report.kzHash && task.target->kzHash)
        holdAgainst(*task.target->kzHash, *report.kzHash, *report.verdict);
    report.end = report.verdict->end;
    report.failedAt = report.verdict->failedAt;
    return report;
}

} // namespace

struct HashCheck::Counter {
    std::atomic<quint64> done = 0;
    std::atomic<quint64> total = 0;
};

HashCheck::HashCheck(Document *document, QObject *parent)
    : QObject(parent), m_document(document), m_subject(hashSubject(*document))
{
    connect(document, &Document::reread, this, &HashCheck::follow);
    connect(document->focus(), &Focus::changed, this, [this] {
        if (m_subject.kind != HashSubject::Job && m_subject.kind != HashSubject::File)
            follow();
    });
}

HashCheck::~HashCheck() = default;

void HashCheck::follow()
{
    const HashSubject subject = hashSubject(*m_document);
    const Mention &now = subject.mention;
    const Mention &before = m_subject.mention;
    const bool same = std::tie(now.path, now.name, now.size, now.hash, now.kzHash)
        == std::tie(before.path, before.name, before.size, before.hash, before.kzHash);
    if (subject.kind == m_subject.kind && same && !subject.hasData())
        return;
    cancel();
    m_subject = subject;
    m_report = {};
    Q_EMIT subjectChanged();
    if (m_begun)
        run(false);
}

std::optional<Link> HashCheck::target() const
{
    if (m_given || !m_subject.mention.hash)
        return m_given;
    Link link;
    link.name = m_subject.mention.name;
    if (m_subject.mention.size > 0)
        link.size = m_subject.mention.size;
    link.uuHash = m_subject.mention.hash;
    link.kzHash = m_subject.mention.kzHash;
    return link;
}

void HashCheck::setTarget(const std::optional<Link> &target)
{
    m_given = target;
    m_report.verdict.reset();
    m_begun = true;
    run(m_report.kzHash.has_value());
}

void HashCheck::begin()
{
    if (!m_begun)
        checkAgain();
}

void HashCheck::checkAgain()
{
    m_begun = true;
    run(false);
}

void HashCheck::checkWhole()
{
    if (m_subject.isWhole())
        run(true);
}

void HashCheck::cancel()
{
    if (!m_running)
        return;
    m_thread.request_stop();
    ++m_serial;
    m_running = false;
    m_timer.stop();
    m_report.end = HashEnd::Cancelled;
    Q_EMIT changed();
}

void HashCheck::run(bool whole)
{
    m_thread.request_stop();
    m_running = m_subject.hasData();
    const quint64 serial = ++m_serial;
    if (!m_running) {
        Q_EMIT changed();
        return;
    }
    m_counter = std::make_shared<Counter>();
    m_clock.start();
    m_timer.start(ReportPace::Interval.count(), this);
    m_thread = std::jthread([this, serial, task = Task{m_subject, target(), whole},
                             counter = m_counter](const std::stop_token &stop) {
        const Progress progress{stop, [&counter](std::uint64_t done, std::uint64_t total) {
                                    counter->done = done;
                                    counter->total = total;
                                }};
        // A call that is still queued when this object goes is dropped with it.
        QMetaObject::invokeMethod(
            this, [this, serial, report = work(task, progress)] { take(report, serial); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void HashCheck::take(const HashReport &report, quint64 serial)
{
    if (serial != m_serial)
        return;
    m_running = false;
    m_timer.stop();
    m_report = report;
    Q_EMIT changed();
}

void HashCheck::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    Q_EMIT progressed(m_counter->done, m_counter->total);
}

} // namespace ft
