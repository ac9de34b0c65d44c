// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentdigests.h"

#include "storage/digest.h"

namespace ft {

namespace {

/// Whether what was read came from the bytes that were meant: a file that was written since reads as what it is now.
bool isStill(const Opened &base)
{
    return !base.identity || !hasChanged(base);
}

} // namespace

ContentDigests::ContentDigests() : m_thread([this](const std::stop_token &stop) { run(stop); }) {}

ContentDigests::~ContentDigests()
{
    m_thread.request_stop();
    m_thread.join();
}

void ContentDigests::begin(quint64 state, Opened file, bool isSaved)
{
    add({.state = state, .file = std::move(file), .isSaved = isSaved});
}

void ContentDigests::step(quint64 state, Plan plan, bool wantsAccount)
{
    add({.state = state, .file = {}, .plan = std::move(plan), .wantsAccount = wantsAccount});
}

void ContentDigests::add(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
    m_waiting.notify_one();
}

template <typename Call> void ContentDigests::tell(Call call)
{
    // Calls that are still queued when this object goes are dropped with it.
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void ContentDigests::run(const std::stop_token &stop)
{
    Opened base;
    Plan changes; // since then
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        if (!m_waiting.wait(lock, stop, [this] { return !m_work.empty(); }))
            return;
        Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        if (work.file) {
            base = std::move(*work.file);
            changes = {};
        } else {
            if (work.wantsAccount) {
                const StepAccount account = accountOf(work.plan, Changed(*base.bytes, changes));
                if (isStill(base))
                    tell([this, state = work.state, account] { Q_EMIT accounted(state, account); });
            }
            changes = joined(changes, work.plan);
        }
        digest(work, base, Changed(*base.bytes, changes), stop);
    }
}

void ContentDigests::digest(const Work &work, const Opened &base, const ByteSource &content, const std::stop_token &stop)
{
    if (!work.isSaved && content.size() > LargestContent)
        return;
    QByteArray digest = sha256(content, stop);
    if (!isStill(base))
        digest.clear();
    if (!stop.stop_requested())
        tell([this, state = work.state, digest] { Q_EMIT digested(state, digest); });
}

} // namespace ft
