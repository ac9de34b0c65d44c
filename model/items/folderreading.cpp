// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderreading.h"

#include "storage/archivepath.h"
#include "storage/folderlisting.h"

#include <QFileInfo>

#include <algorithm>

namespace ft {

namespace {

FolderEntry entryOf(const ArchiveEntry &entry, const QString &archivePath)
{
    FolderEntry listed{.path = archivePath + u'/' + entry.path};
    listed.shown = entry.name;
    listed.climbs = entry.climbs;
    return listed;
}

} // namespace

FolderReading::FolderReading(QStringList paths, Style style, std::stop_token stop, QPromise<FolderStep> &promise)
    : m_paths(std::move(paths)), m_style(std::move(style)), m_stop(std::move(stop)), m_promise(promise)
{
}

void FolderReading::run()
{
    // A list of one file is an archive: files themselves are shown as documents.
    if (m_paths.size() == 1 && !QFileInfo(m_paths.constFirst()).isDir()) {
        if (const OpenedArchive opened = openArchive(m_paths.constFirst()); opened.archive) {
            listArchive(*opened.archive, opened.findings);
            readArchive(*opened.archive);
            return compare();
        }
    }
    listFiles();
    readFiles();
    compare();
}

void FolderReading::listFiles()
{
    FolderStep step;
    QStringList files;
    for (const QString &path : m_paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const FolderListing listing = filesBelow(path, m_stop, FolderListing::FileLimit - files.size());
        files.append(listing.files);
        step.isCutOff = step.isCutOff || !listing.complete;
    }
    for (const QString &file : std::as_const(files))
        step.found.push_back(FolderEntry{file});
    m_entries = step.found;
    m_promise.addResult(std::move(step));
}

void FolderReading::readFiles()
{
    for (std::size_t i = 0; i < m_entries.size() && !m_stop.stop_requested(); ++i) {
        const Opened opened = open(m_entries[i].path);
        learn(static_cast<int>(i), opened, folderEntry(opened, m_entries[i].path, m_style));
    }
    report(true);
}

void FolderReading::listArchive(Archive &archive, const std::vector<Finding> &findings)
{
    FolderStep step;
    step.archive = QLatin1String(archive.kind().data(), static_cast<qsizetype>(archive.kind().size()));
    step.isCutOff = archive.trouble() == ArchiveTrouble::TooMany;
    step.trouble = sentence(archive.trouble());
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Note && step.trouble.isEmpty())
            step.trouble = sentence(finding.code == Code::BudgetReached ? ArchiveTrouble::TooLarge : ArchiveTrouble::CutOff);
    }
    for (const ArchiveEntry &entry : archive.entries()) {
        if (entry.kind != ArchiveEntry::Folder)
            step.found.push_back(entryOf(entry, m_paths.constFirst()));
    }
    m_entries = step.found;
    m_promise.addResult(std::move(step));
}

void FolderReading::readArchive(Archive &archive)
{
    int row = 0;
    for (std::size_t i = 0; i < archive.entries().size() && !m_stop.stop_requested(); ++i) {
        const ArchiveEntry &listed = archive.entries()[i];
        if (listed.kind == ArchiveEntry::Folder)
            continue;
        const Opened opened = openEntry(archive, i, m_paths.constFirst(), m_stop);
        if (m_stop.stop_requested())
            break;
        FolderEntry entry = folderEntry(opened, m_entries[static_cast<std::size_t>(row)].path, m_style);
        entry.shown = listed.name;
        entry.climbs = listed.climbs;
        if (!entry.isOpen)
            entry.size = listed.size;
        if (listed.kind != ArchiveEntry::File) {
            entry.kind = tr("link or device");
            entry.verdict = listed.target.isEmpty() ? tr("It is shown, never followed.")
                                                    : tr("It leads to %1. It is shown, never followed.").arg(oneLine(listed.target));
            entry.severity = Severity::Note;
        }
        learn(row++, opened, std::move(entry));
    }
    report(true);
}

void FolderReading::learn(int row, const Opened &opened, FolderEntry entry)
{
    const QString fileName = entry.path.section(u'/', -1);
    m_names.insert(fileName.toCaseFolded());
    m_names.insert(entry.name.toCaseFolded());
    if (entry.hash)
        m_byHash[QByteArray(reinterpret_cast<const char *>(entry.hash->data()), static_cast<qsizetype>(entry.hash->size()))].append(row);
    if (entry.format == QLatin1String("kazaa.dbb"))
        m_listed.emplace_back(row, listedNames(opened, m_stop));
    m_entries[static_cast<std::size_t>(row)] = entry;
    m_step.entries.emplace_back(row, std::move(entry));
    report(false);
}

/// Which files are the same, and which ones databases list that are not among these.
void FolderReading::compare()
{
    QSet<int> changed;
    for (const QList<int> &rows : std::as_const(m_byHash)) {
        for (const int row : rows) {
            m_entries[static_cast<std::size_t>(row)].twins = static_cast<int>(rows.size()) - 1;
            if (rows.size() > 1)
                changed.insert(row);
        }
    }
    for (const auto &[row, names] : m_listed) {
        FolderEntry &entry = m_entries[static_cast<std::size_t>(row)];
        entry.records = static_cast<int>(names.size());
        entry.lostRecords = static_cast<int>(std::count_if(names.begin(), names.end(), [this](const QString &name) { return !m_names.contains(name); }));
        changed.insert(row);
    }
    if (changed.isEmpty() || m_stop.stop_requested())
        return;
    FolderStep step;
    step.isComparison = true;
    for (const int row : std::as_const(changed))
        step.entries.emplace_back(row, m_entries[static_cast<std::size_t>(row)]);
    m_promise.addResult(std::move(step));
}

void FolderReading::report(bool isLast)
{
    if (!m_step.entries.empty() && m_pace.isDue(isLast))
        m_promise.addResult(std::exchange(m_step, {}));
}

} // namespace ft
