// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saves.h"

#include "items/background.h"

#include <QFutureWatcher>

namespace ft {

Saves::~Saves()
{
    m_pool.waitForDone();
}

template <typename Result> void Saves::run(std::function<Result()> work, std::function<void(const Result &)> take)
{
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcher<Result>::finished, this, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(startIn<Result>(m_pool, [work = std::move(work)](QPromise<Result> &promise) { promise.addResult(work()); }));
}

void Saves::save(Document *document)
{
    const Plan changes = document->changes();
    if (changes.isEmpty()) {
        document->undoStack()->setClean();
        Q_EMIT finished(document, {.state = SaveResult::State::Saved});
        return;
    }
    const bool wasEditable = document->isEditable();
    begin(document);
    run<Written>(
        [original = document->opened(), changes, options = optionsFor(document)] {
            Written written;
            written.result = ft::save(original, changes, options);
            if (written.result.state == SaveResult::State::Saved)
                written.file = open(original.path);
            return written;
        },
        [this, document, wasEditable](const Written &written) { take(document, written, wasEditable); });
}

SaveOptions Saves::optionsFor(const Document *document) const
{
    SaveOptions options = m_options;
    options.backupFile = m_backups.value(document);
    return options;
}

void Saves::begin(Document *document)
{
    m_busy.insert(document);
    document->setEditable(false);
    Q_EMIT begun(document);
}

void Saves::take(Document *document, const Written &written, bool wasEditable)
{
    if (!m_busy.remove(document))
        return; // it has gone meanwhile
    if (!written.result.backup.isEmpty())
        m_backups.insert(document, written.result.backup);
    if (written.file.bytes)
        document->markSaved(written.file);
    document->setEditable(wasEditable);
    Q_EMIT finished(document, written.result);
}

void Saves::saveCopy(Document *document, const QString &path)
{
    run<SaveResult>([bytes = document->sharedBytes(), path] { return saveAs(path, *bytes, {.force = true}); },
                    [this, path](const SaveResult &result) { Q_EMIT copied(path, result); });
}

void Saves::restore(Document *document, const QString &backup)
{
    replace(document, [path = document->path(), backup, options = m_options] { return ft::restore(path, backup, options); });
}

void Saves::settle(Document *document, Way way)
{
    replace(document, [path = document->path(), way] { return ft::settle(path, way); });
}

void Saves::settleOwn(Document *document, Way way)
{
    const bool wasEditable = document->isEditable();
    begin(document);
    const auto work = [path = document->path(), way] {
        Written written{ft::settle(path, way), {}};
        if (written.result.state == SaveResult::State::Saved)
            written.file = open(path);
        return written;
    };
    run<Written>(work, [this, document, way, wasEditable](const Written &written) {
        if (way == Way::Finish)
            return take(document, written, wasEditable);
        if (!m_busy.remove(document))
            return; // it has gone meanwhile
        if (written.file.bytes)
            document->markPutBack(written.file);
        document->setEditable(wasEditable);
        Q_EMIT putBack(document, written.result);
    });
}

void Saves::replace(Document *document, std::function<SaveResult()> work)
{
    begin(document);
    run<SaveResult>(std::move(work), [this, document](const SaveResult &result) {
        if (m_busy.remove(document)) // otherwise it has gone meanwhile
            Q_EMIT replaced(document, result);
    });
}

void Saves::forget(const Document *document)
{
    if (m_busy.remove(document))
        m_pool.waitForDone();
    m_backups.remove(document);
}

} // namespace ft
