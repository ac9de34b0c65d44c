// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archiveextraction.h"

#include "background.h"

#include "repair/filename.h"
#include "storage/archivepath.h"
#include "storage/writer.h"
#include "wording/savewords.h"
#include "wording/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace ft {

namespace {

/// The folder for a file, made where it is missing; empty where it cannot be, or where a link leads elsewhere.
QString folderFor(const QDir &target, const QString &path)
{
    const QString folder = target.filePath(path.section(u'/', 0, -2));
    // What there is already decides: mkpath would follow a link that was laid out as a trap.
    QString there = folder;
    while (!QFileInfo::exists(there) && there.size() > target.path().size())
        there = QFileInfo(there).path();
    const QString root = target.canonicalPath();
    const QString real = QFileInfo(there).canonicalFilePath();
    if (root.isEmpty() || (real != root && !real.startsWith(root.endsWith(u'/') ? root : root + u'/')))
        return {};
    return QDir().mkpath(folder) ? folder : QString();
}

/// Writes under a name that is free.
SaveResult writeTo(const QDir &folder, const QString &name, const ByteSource &bytes)
{
    constexpr unsigned MostNumbers = 1000;
    SaveResult result = saveAs(folder.filePath(name), bytes);
    for (unsigned number = 2; result.error == SaveError::Exists && number < MostNumbers; ++number)
        result = saveAs(folder.filePath(QString::fromStdString(numberedName(name.toStdString(), number))), bytes);
    return result;
}

} // namespace

ExtractionResult extractTo(const QString &folder, const QString &archivePath, const QStringList &paths,
                           const std::function<void(int)> &tell, std::stop_token stop)
{
    ExtractionResult result;
    const OpenedArchive opened = openArchive(archivePath);
    if (!opened.archive) {
        result.failures += opened.reason;
        return result;
    }
    const QSet<QString> wanted(paths.begin(), paths.end());
    const QDir target(folder);
    int done = 0;
    for (std::size_t i = 0; i < opened.archive->entries().size(); ++i) {
        const ArchiveEntry &entry = opened.archive->entries()[i];
        if (!wanted.contains(entry.path))
            continue;
        const auto fail = [&](const QString &why) { result.failures += oneLine(entry.path) + QStringLiteral(": ") + why; };
        ArchivedContents contents = opened.archive->read(i, stop);
        if (stop.stop_requested()) {
            result.isCancelled = true;
            break;
        }
        const QString place = folderFor(target, entry.path);
        if (contents.trouble != ArchiveTrouble::None) {
            fail(sentence(contents.trouble));
        } else if (place.isEmpty()) {
            fail(ArchiveExtraction::tr("The folder for it cannot be made, or leads elsewhere."));
        } else {
            const SaveResult saved = writeTo(QDir(place), entry.path.section(u'/', -1), MemorySource(std::move(contents.bytes)));
            if (saved.ok())
                ++result.written;
            else
                fail(sentence(saved));
        }
        if (tell)
            tell(++done);
    }
    return result;
}

ArchiveExtraction::ArchiveExtraction(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progress(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
}

ArchiveExtraction::~ArchiveExtraction()
{
    cancel();
    m_pool.waitForDone();
}

void ArchiveExtraction::start(const QString &folder, const QString &archivePath, const QStringList &paths)
{
    m_stop = std::stop_source();
    m_watcher.setFuture(startIn<ExtractionResult>(
        m_pool, [folder, archivePath, paths, stop = m_stop.get_token()](QPromise<ExtractionResult> &promise) {
            promise.setProgressRange(0, static_cast<int>(paths.size()));
            promise.addResult(extractTo(folder, archivePath, paths, [&promise](int done) { promise.setProgressValue(done); }, stop));
        }));
}

void ArchiveExtraction::cancel()
{
    m_stop.request_stop();
}

} // namespace ft
