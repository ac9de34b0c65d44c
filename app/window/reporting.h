// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/inspection.h"
#include "document/document.h"
#include "storage/bundle.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>

class QProgressDialog;

namespace ft {

class Casebook;

/// Writes reports on files, and bundles of them: one zip with the files, the report, their notes and journals. Asks where
/// to, works beside the window with Cancel, and says how it went.
class Reporting : public QObject
{
    Q_OBJECT

public:
    /// What is to be reported on: documents as they are now, and files that are opened for it.
    struct Subject {
        QList<Document *> documents;
        QStringList files;
        QString name; ///< what the report is called when nobody says otherwise
    };

    /// `casebook` must outlive it.
    Reporting(const Casebook *casebook, QWidget *window);
    ~Reporting() override; ///< stops the work

    void report(const Subject &subject, const Style &style);
    void bundle(const Subject &subject, const Style &style);
    /// The same to a place that is known. No work may be going on.
    void reportTo(const QString &path, const Subject &subject, const Style &style);
    void bundleTo(const QString &path, const Subject &subject, const Style &style);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void done(const QString &sentence);

private:
    /// A path for what is written about it, beside the first of its files.
    static QString proposed(const Subject &subject, const QString &ending);

    struct Outcome {
        QString failure; ///< empty: it was written
        bool isCancelled = false;
    };
    using Work = std::function<Outcome(QPromise<Outcome> &)>;

    std::vector<InspectionSource> sources(const Subject &subject, const Style &style) const;
    std::vector<BundleFile> papers(const Subject &subject) const;
    void start(const QString &path, Work work);
    void conclude();

    const Casebook *m_casebook;
    QWidget *m_window;
    QProgressDialog *m_progress = nullptr; ///< while something goes on
    QString m_path; ///< of what is being written
    bool m_isRunning = false;
    QElapsedTimer m_sinceBegin; ///< while it is running
    std::stop_source m_stop;
    QFutureWatcher<Outcome> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
