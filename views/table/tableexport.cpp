// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include "items/background.h"
#include "storage/writer.h"
#include "wording/savewords.h"
#include "wording/text.h"

#include <QLocale>

namespace ft {

namespace {

constexpr int ExportSteps = 1000;

QString written(const RowExport &what, const QString &path, const KeepGoing &keepGoing)
{
    const auto source = ExportSource::make(what, keepGoing);
    if (!source)
        return TableExport::tr("Nothing was written.");
    const SaveResult result = saveAs(path, *source, {.force = true, .modified = {}});
    if (result.state != SaveResult::State::Saved)
        return keepGoing(1) ? sentence(result) : TableExport::tr("Nothing was written.");
    const int rows = source->rows();
    return TableExport::tr("%1 rows were written to %2.", nullptr, rows).arg(QLocale().toString(rows), oneLine(path));
}

} // namespace

TableExport::TableExport(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progress(double(value) / ExportSteps); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool isDone = m_watcher.future().resultCount() > 0;
        Q_EMIT finished(isDone ? m_watcher.result() : tr("Nothing was written."));
    });
}

TableExport::~TableExport()
{
    m_watcher.cancel();
}

void TableExport::start(const RowExport &what, const QString &path)
{
    m_watcher.setFuture(startIn<QString>(m_pool, [what, path](QPromise<QString> &promise) {
        promise.setProgressRange(0, ExportSteps);
        promise.addResult(written(what, path, [&promise](double share) {
            promise.setProgressValue(static_cast<int>(share * ExportSteps));
            return !promise.isCanceled();
        }));
    }));
}

void TableExport::cancel()
{
    m_watcher.cancel();
}

} // namespace ft
