// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting.h"

#include "casebook.h"
#include "folderof.h"
#include "reportfile.h"

#include "common/workended.h"
#include "document/journalexport.h"
#include "document/notesfile.h"
#include "items/background.h"
#include "storage/openedtree.h"
#include "wording/savewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>

#include <utility>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

/// Opens what was only named.
void load(InspectionSource &source)
{
    if (source.bytes)
        return;
    const Opened opened = open(source.path);
    source.bytes = opened.bytes;
    source.failure = opened.reason;
    if (!opened.bytes)
        return;
    source.tree = std::make_shared<const Tree>(recognisedTree(opened));
    source.findings = allFindings(opened, *source.tree);
}

InspectionReport inspectedReport(std::vector<InspectionSource> &sources, const std::stop_token &stop, const std::function<void(int)> &told)
{
    InspectionReport report{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(), QDateTime::currentDateTimeUtc(), {}};
    for (InspectionSource &source : sources) {
        if (stop.stop_requested())
            break;
        load(source);
        report.files += inspected(source, stop);
        told(static_cast<int>(report.files.size()));
    }
    return report;
}

} // namespace

Reporting::Reporting(const Casebook *casebook, QWidget *window) : QObject(window), m_casebook(casebook), m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Reporting::conclude);
}

Reporting::~Reporting()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

std::vector<InspectionSource> Reporting::sources(const Subject &subject, const Style &style) const
{
    std::vector<InspectionSource> sources;
    for (const Document *document : subject.documents) {
        Style own = style;
        own.codePage = document->codePage();
        sources.push_back({document->path(), document->fileName(), document->sharedBytes(), document->sharedTree(), document->findings(), own});
    }
    for (const QString &file : subject.files)
        sources.push_back({file, QFileInfo(file).fileName(), nullptr, nullptr, {}, style});
    return sources;
}

/// What is written down about the documents.
std::vector<BundleFile> Reporting::papers(const Subject &subject) const
{
    std::vector<BundleFile> papers;
    for (const Document *document : subject.documents) {
        const Notes *notes = m_casebook->notes(document);
        if (notes && !notes->all().isEmpty())
            papers.push_back(madeFile(u"notes"_s, document->fileName() + u".notes.json"_s,
                                      notesJson({document->fileName(), document->bytes().size(), {}, notes->all()})));
        const Journal *journal = m_casebook->journal(document);
        if (journal && !journal->entries().isEmpty())
            papers.push_back(madeFile(u"journal"_s, document->fileName() + u".journal.html"_s, journalPage(*journal)));
    }
    return papers;
}

QString Reporting::proposed(const Subject &subject, const QString &ending)
{
    const QString first = !subject.documents.isEmpty() ? subject.documents.constFirst()->path() : subject.files.value(0);
    return QDir(first.isEmpty() ? QString() : folderOf(first)).filePath(subject.name + ending);
}

void Reporting::report(const Subject &subject, const Style &style)
{
    const QString forms = tr("Page (*.html);;PDF (*.pdf);;JSON (*.json)");
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Write a report"), proposed(subject, u".report.html"_s), forms);
    if (!path.isEmpty())
        reportTo(path, subject, style);
}

void Reporting::bundle(const Subject &subject, const Style &style)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a bundle"), proposed(subject, u".zip"_s), tr("Zip file (*.zip)"));
    if (!path.isEmpty())
        bundleTo(path, subject, style);
}

void Reporting::reportTo(const QString &path, const Subject &subject, const Style &style)
{
    start(path, [path, read = sources(subject, style), stop = m_stop.get_token()](QPromise<Outcome> &promise) mutable {
        promise.setProgressRange(0, static_cast<int>(read.size()));
        const InspectionReport report = inspectedReport(read, stop, [&promise](int done) { promise.setProgressValue(done); });
        if (stop.stop_requested())
            return Outcome{{}, true};
        return Outcome{saveReport(path, reportPage(report), [&report](Json &json) { writeReport(json, report); })};
    });
}

void Reporting::bundleTo(const QString &path, const Subject &subject, const Style &style)
{
    start(path, [path, read = sources(subject, style), papers = papers(subject), stop = m_stop.get_token()](QPromise<Outcome> &promise) mutable {
        promise.setProgressRange(0, static_cast<int>(read.size()) + 1);
        const InspectionReport report = inspectedReport(read, stop, [&promise](int done) { promise.setProgressValue(done); });
        std::vector<BundleFile> files = reportFiles(report);
        for (const InspectionSource &source : read) {
            if (source.bytes)
                files.push_back({u"files"_s, source.name, source.bytes, QFileInfo(source.path).lastModified()});
        }
        std::move(papers.begin(), papers.end(), std::back_inserter(files));
        if (stop.stop_requested())
            return Outcome{{}, true};
        const SaveResult result = writeBundle(path, files, [&stop](std::uint64_t) { return !stop.stop_requested(); });
        return Outcome{sentence(result), !result.ok() && result.error == SaveError::None};
    });
}

void Reporting::start(const QString &path, Work work)
{
    m_isRunning = true;
    m_sinceBegin.start();
    m_path = path;
    m_progress = new QProgressDialog(tr("Writing %1").arg(oneLine(QFileInfo(path).fileName())), tr("Cancel"), 0, 0, m_window);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_stop.request_stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressDialog::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressDialog::setValue);
    m_watcher.setFuture(startIn<Outcome>(m_pool, [work = std::move(work)](QPromise<Outcome> &promise) { promise.addResult(work(promise)); }));
}

void Reporting::conclude()
{
    m_isRunning = false;
    delete std::exchange(m_progress, nullptr);
    m_stop = std::stop_source();
    const Outcome outcome = m_watcher.result();
    const QString done = outcome.isCancelled ? tr("Cancelled. Nothing was written.")
                                             : tr("Written to %1").arg(oneLine(QDir::toNativeSeparators(m_path)));
    if (outcome.failure.isEmpty())
        Q_EMIT this->done(done);
    else
        Q_EMIT failed(outcome.failure);
    WorkEnded(outcome.failure.isEmpty() ? done : outcome.failure, m_sinceBegin.elapsed()).sendUpFrom(m_window);
}

} // namespace ft
