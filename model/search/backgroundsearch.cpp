// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundsearch.h"

#include "evidence/reportpace.h"

#include <utility>

namespace ft {

BackgroundSearch::~BackgroundSearch() = default;

void BackgroundSearch::start(const QString &folder, const WantedFile &wanted, const FileAccess &files)
{
    m_thread.request_stop();
    m_running = true;
    m_known = {};
    m_clock.start();
    const quint64 serial = ++m_serial;
    m_thread = std::jthread([this, serial, folder, wanted, files](const std::stop_token &stop) {
        // A call that is still queued when this object goes is dropped with it.
        const auto later = [this, serial](auto call) {
            QMetaObject::invokeMethod(
                this, [this, serial, call] { if (serial == m_serial) call(); }, Qt::QueuedConnection);
        };
        ReportPace pace;
        SearchProgress::Step step = SearchProgress::Listing;
        SearchListener listener;
        listener.stop = stop;
        listener.progressed = [&](const SearchProgress &progress) {
            const bool isNewStep = std::exchange(step, progress.step) != progress.step;
            if (pace.isDue(isNewStep))
                later([this, progress] { Q_EMIT progressed(progress); });
        };
        listener.found = [&](const FileMatch &match) {
            later([this, match] {
                m_known.matches.push_back(match);
                Q_EMIT found(match);
            });
        };
        const SearchResult result = searchFolder(folder, wanted, listener, files);
        later([this, result] { finish(result); });
    });
}

void BackgroundSearch::cancel()
{
    if (!m_running)
        return;
    m_thread.request_stop();
    m_known.isCancelled = true;
    finish(m_known);
}

void BackgroundSearch::finish(const SearchResult &result)
{
    ++m_serial;
    m_running = false;
    m_took = m_clock.elapsed();
    Q_EMIT finished(result);
}

} // namespace ft
