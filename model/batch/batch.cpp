// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"

#include "evidence/reportpace.h"
#include "storage/folderlisting.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ft {

namespace {

/// Kazaa takes any *.dat in its folder for a download.
QStringList jobsIn(const QStringList &paths, const std::stop_token &stop)
{
    QStringList jobs;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            jobs += info.absoluteFilePath();
            continue;
        }
        for (const QString &file : filesBelow(path, stop).files) {
            if (file.endsWith(QLatin1String(".dat"), Qt::CaseInsensitive))
                jobs += file;
        }
    }
    jobs.removeDuplicates();
    return jobs;
}

} // namespace

/// What the thread of a step has to say, said in the thread that the batch lives in.
class Batch::Reporter
{
public:
    Reporter(Batch *batch, quint64 serial, std::stop_token stop) : m_batch(batch), m_serial(serial), m_stop(std::move(stop)) {}

    const std::stop_token &stop() const { return m_stop; }
    bool isCancelled() const { return m_stop.stop_requested(); }

    /// A call that is still queued when the batch goes is dropped with it.
    template <typename Call> void later(Call call) const
    {
        QMetaObject::invokeMethod(
            m_batch, [batch = m_batch, serial = m_serial, call] { if (serial == batch->m_serial) call(batch); }, Qt::QueuedConnection);
    }
    bool isDue(bool isLast) { return m_pace.isDue(isLast); }
    void progress(qsizetype done, qsizetype total)
    {
        if (isDue(done == total))
            later([done, total](Batch *batch) { Q_EMIT batch->progressed(done, total); });
    }

private:
    Batch *m_batch;
    quint64 m_serial;
    std::stop_token m_stop;
    ReportPace m_pace;
};

Batch::~Batch() = default;

void Batch::start(Step step, const Work &work)
{
    m_thread.request_stop();
    m_step = step;
    const quint64 serial = ++m_serial;
    m_thread = std::jthread([this, serial, work](const std::stop_token &stop) {
        Reporter report(this, serial, stop);
        work(report);
        report.later([isCancelled = report.isCancelled()](Batch *batch) { batch->finish(isCancelled); });
    });
}

void Batch::finish(bool isCancelled)
{
    std::erase_if(m_written, [](const BatchResult &result) { return !result.identity; });
    Q_EMIT finished(std::exchange(m_step, Idle), isCancelled);
}

void Batch::look(const QStringList &paths, const BatchOrder &order, const Style &style)
{
    Q_ASSERT(m_step == Idle || m_step == Looking);
    start(Looking, [paths, order, style](Reporter &report) {
        report.progress(0, 0);
        const QStringList jobs = jobsIn(paths, report.stop());
        std::vector<BatchFile> seen;
        for (qsizetype i = 0; i < jobs.size() && !report.isCancelled(); ++i) {
            if (std::optional<BatchFile> file = lookAt(jobs[i], order, style))
                seen.push_back(std::move(*file));
            if (!report.isDue(i + 1 == jobs.size()))
                continue;
            report.later([some = std::exchange(seen, {}), done = i + 1, total = jobs.size()](Batch *batch) {
                Q_EMIT batch->looked(some);
                Q_EMIT batch->progressed(done, total);
            });
        }
    });
}

void Batch::write(std::vector<BatchFile> files)
{
    Q_ASSERT(m_step == Idle);
    m_written.clear();
    std::erase_if(files, [](const BatchFile &file) { return !file.changes(); });
    start(Writing, [files = std::move(files), options = m_options](Reporter &report) {
        const auto total = static_cast<qsizetype>(files.size());
        for (qsizetype i = 0; i < total && !report.isCancelled(); ++i) {
            report.later([result = carryOut(files[static_cast<std::size_t>(i)], options)](Batch *batch) {
                if (result.isWritten())
                    batch->m_written.push_back(result);
                Q_EMIT batch->wrote(result);
            });
            report.progress(i + 1, total);
        }
    });
}

void Batch::takeBack()
{
    Q_ASSERT(m_step == Idle);
    start(TakingBack, [results = m_written, options = m_options](Reporter &report) {
        const auto total = static_cast<qsizetype>(results.size());
        for (qsizetype i = 0; i < total && !report.isCancelled(); ++i) {
            const auto index = static_cast<std::size_t>(i);
            report.later([index, result = ft::takeBack(results[index], options)](Batch *batch) {
                BatchResult &written = batch->m_written[index];
                if (result.state == SaveResult::State::Saved)
                    written.identity.reset();
                Q_EMIT batch->tookBack(written.path, result);
            });
            report.progress(i + 1, total);
        }
    });
}

} // namespace ft
