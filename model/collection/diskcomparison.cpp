// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskcomparison.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ft {

namespace {

constexpr int FilesInStep = 512; ///< between two looks at whether to go on
constexpr std::int32_t NoFile = -1;

/// Parts of the work, as shares of the whole: looking up names, then contents.
constexpr double NamesShare = 0.5;

QString folderOfFile(const QString &path)
{
    return path.section(u'/', 0, -2);
}

class Comparing
{
public:
    Comparing(const SoughtFiles &sought, const KeepComparing &keepGoing, const FileAccess &files)
        : m_sought(sought), m_keepGoing(keepGoing), m_files(files)
    {
    }

    std::shared_ptr<const DiskComparison> run(const QString &folder, bool byHash);

private:
    void list(const QString &folder);
    void lookUpNames();
    void lookUp(int number, const SoughtFile &file);
    void chooseHomes();
    void settle(int number);
    void lookUpHashes();
    QList<int> filesWorthHashing(const QSet<quint64> &sizes);
    std::optional<std::uint64_t> sizeOf(int file);
    void set(int number, Whereabouts what, std::int32_t file = NoFile);
    bool goesOn(double share);
    bool isMissing(int number) const;

    const SoughtFiles &m_sought;
    const KeepComparing &m_keepGoing;
    const FileAccess &m_files;
    std::stop_source m_stop;
    std::shared_ptr<DiskComparison> m_result = std::make_shared<DiskComparison>();
    QHash<QString, QList<int>> m_byName; ///< files, by their folded name
    std::vector<std::optional<std::uint64_t>> m_sizes; ///< of files that were asked for theirs
    std::vector<bool> m_isAsked;
    QHash<QString, int> m_oldFolders; ///< folders of the old machine, numbered from 1
    std::vector<std::int32_t> m_oldFolder; ///< by sought file
    std::vector<QHash<QString, int>> m_votes; ///< by old folder: how many of its files lie in which folder today
    QStringList m_homes; ///< by old folder
};

std::shared_ptr<const DiskComparison> Comparing::run(const QString &folder, bool byHash)
{
    m_result->folder = folder;
    m_result->byHash = byHash;
    m_result->whereabouts.resize(static_cast<std::size_t>(m_sought.count), Whereabouts::Unknown);
    m_result->found.resize(static_cast<std::size_t>(m_sought.count), NoFile);
    m_oldFolder.resize(static_cast<std::size_t>(m_sought.count), NoFile);
    if (goesOn(0))
        list(folder);
    lookUpNames();
    chooseHomes();
    if (byHash && goesOn(NamesShare))
        lookUpHashes();
    for (const Whereabouts what : m_result->whereabouts)
        ++m_result->counts[static_cast<std::size_t>(what)];
    return m_result;
}

bool Comparing::goesOn(double share)
{
    if (!m_result->isStopped && m_keepGoing)
        m_result->isStopped = !m_keepGoing(share);
    return !m_result->isStopped;
}

void Comparing::list(const QString &folder)
{
    FolderListing listing = m_files.list(folder, m_stop.get_token());
    m_result->files = std::move(listing.files);
    m_result->isListingComplete = listing.complete;
    for (int file = 0; file < m_result->files.size(); ++file)
        m_byName[m_result->files[file].section(u'/', -1).toCaseFolded()].append(file);
    m_sizes.resize(static_cast<std::size_t>(m_result->files.size()));
    m_isAsked.resize(m_sizes.size());
}

std::optional<std::uint64_t> Comparing::sizeOf(int file)
{
    const auto at = static_cast<std::size_t>(file);
    if (!m_isAsked[at]) {
        m_isAsked[at] = true;
        m_sizes[at] = m_files.size(m_result->files[file]);
    }
    return m_sizes[at];
}

void Comparing::set(int number, Whereabouts what, std::int32_t file)
{
    m_result->whereabouts[static_cast<std::size_t>(number)] = what;
    m_result->found[static_cast<std::size_t>(number)] = file;
}

void Comparing::lookUpNames()
{
    for (int number = 0; number < m_sought.count; ++number) {
        if (number % FilesInStep == 0 && !goesOn(NamesShare * number / m_sought.count))
            return;
        if (const SoughtFile file = m_sought.at(number); !file.name.isEmpty())
            lookUp(number, file);
    }
}

/// Until homes are known, a file of the right name and size counts as there.
void Comparing::lookUp(int number, const SoughtFile &file)
{
    const auto candidates = m_byName.constFind(file.name.toCaseFolded());
    if (candidates == m_byName.constEnd())
        return set(number, Whereabouts::Gone);
    std::int32_t same = NoFile;
    int &folder = m_oldFolders[file.folder.toCaseFolded()]; // counted from 1: 0 is a new one
    if (folder == 0)
        folder = static_cast<int>(m_oldFolders.size());
    m_oldFolder[static_cast<std::size_t>(number)] = folder - 1;
    m_votes.resize(static_cast<std::size_t>(m_oldFolders.size()));
    for (const int candidate : *candidates) {
        if (file.size != 0 && sizeOf(candidate) != file.size)
            continue;
        ++m_votes[static_cast<std::size_t>(folder - 1)][folderOfFile(m_result->files[candidate])];
        same = same == NoFile ? candidate : same;
    }
    set(number, same == NoFile ? Whereabouts::SizeDiffers : Whereabouts::There, same == NoFile ? candidates->constFirst() : same);
}

/// The files of a folder went together: it lies today where most of them are found. The first of equals by name.
void Comparing::chooseHomes()
{
    for (const QHash<QString, int> &votes : m_votes) {
        QString home;
        int most = 0;
        for (auto vote = votes.begin(); vote != votes.end(); ++vote) {
            if (vote.value() > most || (vote.value() == most && vote.key() < home)) {
                most = vote.value();
                home = vote.key();
            }
        }
        m_homes += home;
    }
    for (int number = 0; number < m_sought.count; ++number) {
        if (m_result->whereabouts[static_cast<std::size_t>(number)] == Whereabouts::There)
            settle(number);
    }
}

void Comparing::settle(int number)
{
    const int found = m_result->found[static_cast<std::size_t>(number)];
    const QString &home = m_homes.at(m_oldFolder[static_cast<std::size_t>(number)]);
    for (const int candidate : m_byName.value(m_result->files[found].section(u'/', -1).toCaseFolded())) {
        if (folderOfFile(m_result->files[candidate]) == home && sizeOf(candidate) == sizeOf(found))
            return set(number, Whereabouts::There, candidate);
    }
    set(number, Whereabouts::Moved, found);
}

bool Comparing::isMissing(int number) const
{
    const Whereabouts what = m_result->whereabouts[static_cast<std::size_t>(number)];
    return what == Whereabouts::Gone || what == Whereabouts::SizeDiffers;
}

void Comparing::lookUpHashes()
{
    QHash<QByteArray, QList<int>> byHash; // sought files that are missing
    QSet<quint64> sizes;
    const auto keyOf = [](const UuHash &hash) {
        return QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
    };
    for (int number = 0; number < m_sought.count; ++number) {
        if (!isMissing(number))
            continue;
        const SoughtFile file = m_sought.at(number);
        if (!file.hash || file.size == 0)
            continue;
        byHash[keyOf(*file.hash)].append(number);
        sizes.insert(file.size);
    }
    const QList<int> candidates = filesWorthHashing(sizes);
    for (int i = 0; i < candidates.size() && goesOn(NamesShare + (1 - NamesShare) * i / static_cast<double>(candidates.size())); ++i) {
        const std::shared_ptr<const ByteSource> bytes = m_files.open(m_result->files[candidates[i]]);
        const UuHashResult result = bytes ? uuHash(*bytes) : UuHashResult{HashEnd::Unreadable, {}, 0};
        ++m_result->hashed;
        m_result->unreadable += result.end != HashEnd::Done;
        if (result.end != HashEnd::Done)
            continue;
        for (const int number : byHash.value(keyOf(result.hash)))
            set(number, Whereabouts::Moved, candidates[i]);
    }
}

/// Files of those sizes that were not found by their names.
QList<int> Comparing::filesWorthHashing(const QSet<quint64> &sizes)
{
    std::vector<bool> isFound(m_sizes.size());
    for (int number = 0; number < m_sought.count; ++number) {
        if (m_result->found[static_cast<std::size_t>(number)] != NoFile && !isMissing(number))
            isFound[static_cast<std::size_t>(m_result->found[static_cast<std::size_t>(number)])] = true;
    }
    QList<int> files;
    if (sizes.isEmpty())
        return files;
    for (int file = 0; file < m_result->files.size(); ++file) {
        if (file % FilesInStep == 0 && !goesOn(NamesShare))
            break;
        if (isFound[static_cast<std::size_t>(file)])
            continue;
        if (const auto size = sizeOf(file); size && sizes.contains(*size))
            files.append(file);
    }
    return files;
}

} // namespace

std::shared_ptr<const DiskComparison> compareWithFolder(const QString &folder, const SoughtFiles &sought, bool byHash,
                                                        const KeepComparing &keepGoing, const FileAccess &files)
{
    return Comparing(sought, keepGoing, files).run(folder, byHash);
}

} // namespace ft
