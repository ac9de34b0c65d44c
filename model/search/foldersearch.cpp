// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersearch.h"

#include "storage/opened.h"
#include "wording/proofwords.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ft {

namespace {

/// Files after which a listener hears of sizes again: often enough to look alive, seldom enough to cost nothing.
constexpr qsizetype SizesInStep = 256;

/// A search while it goes on.
class Search {
public:
    Search(const WantedFile &wanted, const SearchListener &listener, const FileAccess &files)
        : m_wanted(wanted), m_listener(listener), m_files(files)
    {
    }
    SearchResult run(const QString &folder);

private:
    struct Candidate {
        QString path;
        std::uint64_t size;
    };

    bool isCancelled();
    void tell(SearchProgress::Step step, qsizetype done, qsizetype total, const QString &path = {}) const;
    std::vector<Candidate> ofRightSize(const QStringList &paths);
    void compare(const Candidate &candidate);
    std::optional<FileMatch> byHash(const Candidate &candidate, const ByteSource &source, bool &unreadable) const;
    std::optional<FileMatch> byHead(const Candidate &candidate, const ByteSource &source, bool &unreadable) const;
    void add(FileMatch match);

    const WantedFile &m_wanted;
    const SearchListener &m_listener;
    const FileAccess &m_files;
    SearchResult m_result;
};

bool Search::isCancelled()
{
    m_result.isCancelled = m_result.isCancelled || m_listener.stop.stop_requested();
    return m_result.isCancelled;
}

void Search::tell(SearchProgress::Step step, qsizetype done, qsizetype total, const QString &path) const
{
    if (m_listener.progressed)
        m_listener.progressed({step, done, total, path});
}

SearchResult Search::run(const QString &folder)
{
    tell(SearchProgress::Listing, 0, 0);
    const FolderListing listing = m_files.list(folder, m_listener.stop);
    m_result.files = listing.files.size();
    m_result.isListingComplete = listing.complete;
    const std::vector<Candidate> candidates = ofRightSize(listing.files);
    const auto total = static_cast<qsizetype>(candidates.size());
    for (qsizetype i = 0; i < total && !isCancelled(); ++i) {
        const Candidate &candidate = candidates[static_cast<std::size_t>(i)];
        tell(SearchProgress::Contents, i, total, candidate.path);
        compare(candidate);
    }
    tell(SearchProgress::Contents, total, total);
    return std::move(m_result);
}

std::vector<Search::Candidate> Search::ofRightSize(const QStringList &paths)
{
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < paths.size() && !isCancelled(); ++i) {
        if (i % SizesInStep == 0)
            tell(SearchProgress::Sizes, i, paths.size());
        const std::optional<std::uint64_t> size = m_files.size(paths[i]);
        if (size && *size == m_wanted.size.value_or(*size))
            candidates.push_back({paths[i], *size});
    }
    return candidates;
}

void Search::compare(const Candidate &candidate)
{
    if (!m_wanted.hash && !m_wanted.kzHash && !m_wanted.head)
        return add({candidate.path, candidate.size, Ground::Size, {}});
    const std::shared_ptr<const ByteSource> source = m_files.open(candidate.path);
    ++m_result.read;
    bool unreadable = !source || source->size() != candidate.size; // or changed since its size was asked
    std::optional<FileMatch> match;
    if (!unreadable)
        match = byHash(candidate, *source, unreadable);
    if (!unreadable && !match && !isCancelled())
        match = byHead(candidate, *source, unreadable);
    if (match)
        add(std::move(*match));
    else if (unreadable)
        m_result.unreadable.append(candidate.path);
}

std::optional<FileMatch> Search::byHash(const Candidate &candidate, const ByteSource &source, bool &unreadable) const
{
    if (!m_wanted.hash && !m_wanted.kzHash)
        return std::nullopt;
    const UuHash hash = m_wanted.hash ? *m_wanted.hash : m_wanted.kzHash->uuHash;
    const Verdict verdict = judgeComplete(source, {{}, candidate.size, hash, m_wanted.kzHash, {}}, {m_listener.stop, {}});
    unreadable = verdict.end == HashEnd::Unreadable;
    if (verdict.end != HashEnd::Done)
        return std::nullopt;
    switch (verdict.judgement) {
    case Judgement::Verified:
        return FileMatch{candidate.path, candidate.size, verdict.wholeFile ? Ground::EveryByte : Ground::Hash, verdict};
    case Judgement::HeadVerified:
        return FileMatch{candidate.path, candidate.size, Ground::Head, verdict};
    case Judgement::Mismatch:
        return FileMatch{candidate.path, candidate.size, Ground::Damaged, verdict};
    case Judgement::HeadMismatch:
    case Judgement::Undecidable:
        break;
    }
    return std::nullopt;
}

/// By data that is at hand: the hash that a job names may itself be wrong.
std::optional<FileMatch> Search::byHead(const Candidate &candidate, const ByteSource &source, bool &unreadable) const
{
    if (!m_wanted.head)
        return std::nullopt;
    const std::optional<Md5Digest> head = headHash(source);
    unreadable = !head;
    return head == m_wanted.head ? std::optional(FileMatch{candidate.path, candidate.size, Ground::Head, {}}) : std::nullopt;
}

void Search::add(FileMatch match)
{
    if (m_listener.found)
        m_listener.found(match);
    // Candidates come in the order of their paths, which stays the order among those of one ground.
    const auto place = std::upper_bound(m_result.matches.begin(), m_result.matches.end(), match.ground,
                                        [](Ground ground, const FileMatch &other) { return ground < other.ground; });
    m_result.matches.insert(place, std::move(match));
}

std::optional<std::uint64_t> sizeOnDisk(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? std::optional(static_cast<std::uint64_t>(info.size())) : std::nullopt;
}

struct Found {
    Q_DECLARE_TR_FUNCTIONS(search)
};

} // namespace

FileAccess FileAccess::disk()
{
    return {[](const QString &folder, std::stop_token stop) { return filesBelow(folder, stop); }, sizeOnDisk,
            [](const QString &path) { return openPlain(path).bytes; }};
}

SearchResult searchFolder(const QString &folder, const WantedFile &wanted, const SearchListener &listener, const FileAccess &files)
{
    return Search(wanted, listener, files).run(folder);
}

QString sentence(const FileMatch &match)
{
    if (match.verdict)
        return sentence(*match.verdict);
    if (match.ground == Ground::Size)
        return Found::tr("The size agrees (%1). Nothing else is known to compare.").arg(exactSizeText(match.size));
    return Found::tr("The size (%1) and the first 300 KiB agree with the data at hand.").arg(exactSizeText(match.size));
}

} // namespace ft
