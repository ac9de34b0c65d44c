// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appendixsearch.h"

#include "background.h"

#include "evidence/watched.h"
#include "formats/kazaa_dat.h"
#include "schema/value.h"

namespace ft {

namespace {

using Places = std::vector<Extents>;

constexpr int ProgressSteps = 1000;

bool goesOn(void *promise)
{
    return !static_cast<QPromise<Places> *>(promise)->isCanceled();
}

} // namespace

AppendixSearch::AppendixSearch(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int step) {
        Q_EMIT progress(m_document->bytes().size() / ProgressSteps * static_cast<quint64>(step), m_document->bytes().size());
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_state != Running)
            return;
        m_found = m_watcher.result();
        enter(Done);
    });
    connect(document, &Document::reread, this, [this] {
        m_watcher.cancel();
        m_found.clear();
        enter(NotAsked);
    });
}

AppendixSearch::~AppendixSearch()
{
    m_watcher.cancel();
}

void AppendixSearch::start()
{
    if (m_state == Running)
        return;
    m_found.clear();
    m_watcher.setFuture(startIn<Places>(
        m_pool, [tree = m_document->sharedTree(), bytes = m_document->opened().bytes](QPromise<Places> &promise) {
            promise.setProgressRange(0, ProgressSteps);
            const Progress progress{{}, [&promise](std::uint64_t done, std::uint64_t total) {
                promise.setProgressValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * ProgressSteps));
            }};
            const Watched watched(*bytes, progress);
            Places places = olderAppendixes(*tree, watched, &goesOn, &promise);
            promise.addResult(std::move(places));
        }));
    enter(Running);
}

void AppendixSearch::cancel()
{
    if (m_state != Running)
        return;
    m_watcher.cancel();
    enter(Cancelled);
}

QString AppendixSearch::facts(const Extents &appendix, const Style &style) const
{
    ByteWindow bytes(m_document->bytes());
    const Tree part = readPart(kazaaDat, appendixField, appendix, m_document->bytes());
    const auto text = [&](Str path) {
        const NodeId node = find(part, path);
        return node == NoNode ? QString() : display(part, node, bytes, style);
    };
    QStringList facts{text("state")};
    if (const auto sources = numberAt(part, 0, "source_count", bytes); sources > 0)
        facts += tr("%n source(s)", nullptr, static_cast<int>(qMin<quint64>(sources, 100'000)));
    facts += text("start_time");
    facts.removeAll(QString());
    return facts.join(tr(" · ", "between facts"));
}

void AppendixSearch::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace ft
