// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace ft {

/// What became of the files of an archive that were to be unpacked to a folder.
struct ExtractionResult {
    QStringList written; ///< their paths
    QStringList failures; ///< "name: why", for people
    bool isCancelled = false;
};

/// Unpacks files of an archive to `folder`, each whole or not at all and none over another: a name that is taken gets a
/// number. `paths` are the parts of ArchiveEntry::path; no name leads out of the folder, nor do links that lie in it.
/// Files that are not what was packed are not written. `tell` is called with the number done.
ExtractionResult extractTo(const QString &folder, const QString &archivePath, const QStringList &paths,
                           const std::function<void(int)> &tell = {}, std::stop_token stop = {});

/// The same for files of any archives, by their whole paths, each of which leads into one.
ExtractionResult extractAll(const QString &folder, const QStringList &files, const std::function<void(int)> &tell = {},
                            std::stop_token stop = {});

/// The same beside the GUI thread.
class ArchiveExtraction : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveExtraction(QObject *parent = nullptr);
    ~ArchiveExtraction() override;

    void start(const QString &folder, const QString &archivePath, const QStringList &paths);
    void start(const QString &folder, const QStringList &files);
    bool isRunning() const { return m_watcher.isRunning(); }

public Q_SLOTS:
    void cancel(); ///< behind the file that is being written

Q_SIGNALS:
    void progress(int done, int total);
    void finished(const ft::ExtractionResult &result);

private:
    using Tell = std::function<void(int)>;
    using Work = std::function<ExtractionResult(const Tell &, std::stop_token)>;
    void run(qsizetype files, Work work);

    std::stop_source m_stop;
    QFutureWatcher<ExtractionResult> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
