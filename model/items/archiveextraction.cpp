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

#include <vector>

using namespace Qt::StringLiterals;

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

struct Written {
    SaveResult result;
    QString path;
};

/// Writes under a name that is free.
Written writeTo(const QDir &folder, const QString &name, const ByteSource &bytes)
{
    constexpr unsigned MostNumbers = 1000;
    Written written{{}, folder.filePath(name)};
    written.result = saveAs(written.path, bytes);
    for (unsigned number = 2; written.result.error == SaveError::Exists && number < MostNumbers; ++number) {
        written.path = folder.filePath(QString::fromStdString(numberedName(name.toStdString(), number)));
        written.result = saveAs(written.path, bytes);
    }
    return written;
}

/// What is wanted of one archive.
struct Wanted {
    QString archive;
    QStringList paths;
};

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
    QSet<QString> wanted(paths.begin(), paths.end());
    const QDir target(folder);
    int done = 0;
    for (std::size_t i = 0; i < opened.archive->entries().size(); ++i) {
        const ArchiveEntry &entry = opened.archive->entries()[i];
        if (!wanted.remove(entry.path))
            continue;
        const auto fail = [&](const QString &why) { result.failures += oneLine(entry.path) + u": "_s + why; };
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
            const Written saved = writeTo(QDir(place), entry.path.section(u'/', -1), MemorySource(std::move(contents.bytes)));
            if (saved.result.ok())
                result.written += saved.path;
            else
                fail(sentence(saved.result));
        }
        if (tell)
            tell(++done);
    }
    for (const QString &path : result.isCancelled ? QSet<QString>() : wanted)
        result.failures += oneLine(path) + u": "_s + sentence(ArchiveTrouble::NotThere);
    return result;
}

ExtractionResult extractAll(const QString &folder, const QStringList &files, const std::function<void(int)> &tell,
                            std::stop_token stop)
{
    ExtractionResult result;
    std::vector<Wanted> archives;
    for (const QString &file : files) {
        // Files that are chosen together lie in one archive, which need not be looked for again.
        if (!archives.empty() && file.startsWith(archives.back().archive + u'/'))
            archives.back().paths += file.mid(archives.back().archive.size() + 1);
        else if (const auto held = heldBy(file))
            archives.push_back({held->file, {held->inside}});
        else
            result.failures += oneLine(file) + u": "_s + sentence(ArchiveTrouble::NotThere);
    }
    int done = 0;
    for (const Wanted &wanted : archives) {
        const ExtractionResult one = extractTo(folder, wanted.archive, wanted.paths, [&](int count) {
            if (tell)
                tell(done + count);
        }, stop);
        done += static_cast<int>(wanted.paths.size());
        result.written += one.written;
        result.failures += one.failures;
        result.isCancelled |= one.isCancelled;
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
    run(paths.size(), [=](const Tell &tell, std::stop_token stop) { return extractTo(folder, archivePath, paths, tell, std::move(stop)); });
}

void ArchiveExtraction::start(const QString &folder, const QStringList &files)
{
    run(files.size(), [=](const Tell &tell, std::stop_token stop) { return extractAll(folder, files, tell, std::move(stop)); });
}

void ArchiveExtraction::run(qsizetype files, Work work)
{
    m_stop = std::stop_source();
    m_watcher.setFuture(startIn<ExtractionResult>(
        m_pool, [files, work = std::move(work), stop = m_stop.get_token()](QPromise<ExtractionResult> &promise) {
            promise.setProgressRange(0, static_cast<int>(files));
            promise.addResult(work([&promise](int done) { promise.setProgressValue(done); }, stop));
        }));
}

void ArchiveExtraction::cancel()
{
    m_stop.request_stop();
}

} // namespace ft
