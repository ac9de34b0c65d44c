// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairsearch.h"

#include "document.h"

#include "evidence/reportpace.h"

#include <algorithm>

namespace ft {

bool isRepairable(const Document &document)
{
    if (!document.tree().format)
        return false;
    const auto known = repairs(*document.tree().format);
    const auto hasRepair = [known](const Finding &odd) {
        return odd.severity > Severity::Note && std::any_of(known.begin(), known.end(), [&odd](const Repair &repair) {
                   return std::find(repair.answers.begin(), repair.answers.end(), odd.code) != repair.answers.end();
               });
    };
    return std::any_of(document.findings().begin(), document.findings().end(), hasRepair);
}

bool isWorthSearching(const Document &document)
{
    if (!document.tree().format)
        return false;
    const auto known = repairs(*document.tree().format);
    return isRepairable(document)
        || std::any_of(known.begin(), known.end(), [](const Repair &repair) { return repair.answers.empty(); });
}

RepairSearch::RepairSearch(const Document *document, QObject *parent) : QObject(parent), m_document(document) {}

RepairSearch::~RepairSearch()
{
    cancel();
}

void RepairSearch::start()
{
    if (!m_document->tree().format)
        return;
    m_found.reset();
    m_startsAgain = isRunning();
    if (m_startsAgain) {
        cancel();
        return;
    }
    auto found = std::make_unique<Found>();
    found->bytes = m_document->opened().bytes;
    found->name = m_document->opened().contentName.toStdString();
    found->clues = m_clues;
    m_thread = std::jthread([this, format = m_document->tree().format,
                             found = std::move(found)](std::stop_token stop) mutable {
        ReportPace pace;
        const Progress progress{stop, [&](std::uint64_t done, std::uint64_t total) {
                                    if (!pace.isDue())
                                        return;
                                    QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT this->progress(done, total); },
                                                              Qt::QueuedConnection);
                                }};
        found->diagnosis = diagnose(*format, *found->bytes, {.fileName = found->name, .clues = cluesOf(found->clues), .progress = progress});
        // Calls that are still queued when this object goes are dropped with it; a functor that is copied must share.
        QMetaObject::invokeMethod(this, [this, shared = std::make_shared<std::unique_ptr<Found>>(std::move(found))] { take(std::move(*shared)); },
                                  Qt::QueuedConnection);
    });
}

void RepairSearch::cancel()
{
    m_thread.request_stop();
}

void RepairSearch::take(std::unique_ptr<Found> found)
{
    m_thread.join();
    if (m_startsAgain) {
        start();
        return;
    }
    m_found = std::move(found);
    Q_EMIT finished();
}

} // namespace ft
