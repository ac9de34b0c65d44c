// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include <algorithm>

namespace ft {

namespace {

/// What is found out about data step by step.
class Inquiry {
public:
    Inquiry(const ByteSource &source, const RangeSet &present, const UuHash &hash, const Progress &progress, Verdict &verdict)
        : m_source(source), m_present(present), m_hash(hash), m_progress(progress), m_verdict(verdict)
    {
    }
    /// False where the head settles it: contradicted, missing, not readable.
    bool judgeHead();
    void judgeWindows();

private:
    void list(WindowRule rule);
    bool isComplete() const;
    bool add(UuHasher &hasher, const HashWindow &window);
    std::optional<std::uint32_t> smallHash(WindowRule rule);
    bool tries(WindowRule rule);
    void setWindows(JudgedWindow::State state);

    const ByteSource &m_source;
    const RangeSet &m_present;
    const UuHash &m_hash;
    const Progress &m_progress;
    Verdict &m_verdict;
    Bytes m_buffer;
    std::uint64_t m_done = 0;
};

void Inquiry::list(WindowRule rule)
{
    const JudgedWindow::State head = m_verdict.windows.empty() ? JudgedWindow::Unknown : m_verdict.windows.front().state;
    m_verdict.windows.clear();
    for (const HashWindow &window : hashWindows(m_verdict.size, rule))
        m_verdict.windows.push_back({window, m_present.covers(window.extents)});
    if (!m_verdict.windows.empty())
        m_verdict.windows.front().state = head;
}

bool Inquiry::isComplete() const
{
    return std::all_of(m_verdict.windows.begin(), m_verdict.windows.end(),
                       [](const JudgedWindow &window) { return window.present; });
}

/// Reads a window and adds it; false where the source gives less than it should, or nobody wants to know any more.
bool Inquiry::add(UuHasher &hasher, const HashWindow &window)
{
    if (m_progress.isCancelled()) {
        m_verdict.end = HashEnd::Cancelled;
        return false;
    }
    m_buffer.resize(static_cast<std::size_t>(window.extents.size));
    const std::size_t got = m_source.read(window.extents.at, m_buffer);
    if (got < m_buffer.size()) {
        m_verdict.end = HashEnd::Unreadable;
        m_verdict.failedAt = window.extents.at + got;
        return false;
    }
    hasher.add(window.kind, m_buffer);
    m_done += got;
    m_progress.tell(m_done, std::max(m_done, hashedBytes(m_verdict.size)));
    return true;
}

bool Inquiry::judgeHead()
{
    list(WindowRule::Strict);
    UuHasher hasher;
    if (!m_verdict.windows.empty()) {
        const JudgedWindow &head = m_verdict.windows.front();
        if (!head.present || !add(hasher, head.window))
            return false;
        m_verdict.coveredBytes = head.window.extents.size;
    }
    const std::array<std::uint8_t, 16> digest = hasher.head();
    const bool agrees = std::equal(digest.begin(), digest.end(), m_hash.begin());
    if (!m_verdict.windows.empty())
        m_verdict.windows.front().state = agrees ? JudgedWindow::Agrees : JudgedWindow::Contradicts;
    m_verdict.judgement = agrees ? Judgement::HeadVerified : Judgement::HeadMismatch;
    m_verdict.rule = WindowRule::HeadOnly;
    return agrees;
}

/// Of the windows that are listed, behind the head.
std::optional<std::uint32_t> Inquiry::smallHash(WindowRule rule)
{
    UuHasher hasher;
    for (const HashWindow &window : hashWindows(m_verdict.size, rule)) {
        if (window.kind == HashWindow::Crc && !add(hasher, window))
            return std::nullopt;
    }
    return hasher.smallHash(m_verdict.size);
}

/// Whether all windows of the rule are there and agree.
bool Inquiry::tries(WindowRule rule)
{
    list(rule);
    return isComplete() && smallHash(rule) == smallHashOf(m_hash);
}

void Inquiry::judgeWindows()
{
    const bool twoRules = hashWindows(m_verdict.size, WindowRule::Loose) != hashWindows(m_verdict.size);
    std::optional<WindowRule> rule;
    if (tries(WindowRule::Strict))
        rule = WindowRule::Strict;
    else if (twoRules && isComplete() && m_verdict.end == HashEnd::Done && tries(WindowRule::Loose))
        rule = WindowRule::Loose;
    if (m_verdict.end != HashEnd::Done)
        return;
    if (rule) {
        m_verdict.judgement = Judgement::Verified;
        m_verdict.rule = rule;
        m_verdict.coveredBytes = hashedBytes(m_verdict.size, *rule);
        setWindows(JudgedWindow::Agrees);
    } else if (const auto traces = tracesOfRule(m_hash, m_verdict.size); traces && *traces != WindowRule::Strict) {
        m_verdict.rule = traces;
        m_verdict.headIsAll = true;
        list(WindowRule::Strict);
    } else if (isComplete()) {
        list(WindowRule::Strict);
        m_verdict.judgement = Judgement::Mismatch;
        m_verdict.rule = WindowRule::Strict;
        m_verdict.coveredBytes = hashedBytes(m_verdict.size);
        setWindows(JudgedWindow::Contradicts);
    }
}

void Inquiry::setWindows(JudgedWindow::State state)
{
    for (JudgedWindow &window : m_verdict.windows) {
        if (window.window.kind == HashWindow::Crc)
            window.state = state;
    }
}

} // namespace

std::string_view word(Judgement judgement)
{
    static constexpr std::string_view words[] = {"verified", "head-verified", "mismatch", "head-mismatch", "undecidable"};
    return words[static_cast<std::size_t>(judgement)];
}

std::string_view word(WindowRule rule)
{
    static constexpr std::string_view words[] = {"strict", "loose", "head-only", "head-only"};
    return words[static_cast<std::size_t>(rule)];
}

std::string_view variantName(WindowRule rule)
{
    return rule == WindowRule::Untailed ? "untailed" : word(rule);
}

Verdict judge(const ByteSource &source, const RangeSet &present, std::uint64_t size, const UuHash &hash,
              const Progress &progress)
{
    Verdict verdict;
    verdict.size = size;
    Inquiry inquiry(source, present, hash, progress, verdict);
    if (inquiry.judgeHead())
        inquiry.judgeWindows();
    return verdict;
}

void holdAgainst(const KzHash &expected, const KzHash &computed, Verdict &verdict)
{
    const bool contradicted = verdict.judgement == Judgement::HeadMismatch || verdict.judgement == Judgement::Mismatch;
    if (verdict.end != HashEnd::Done || contradicted)
        return;
    verdict.coveredBytes = verdict.size;
    verdict.wholeFile = computed.tree == expected.tree;
    verdict.treeContradicts = !verdict.wholeFile;
    verdict.judgement = verdict.wholeFile ? Judgement::Verified : Judgement::Mismatch;
}

Verdict judgeComplete(const ByteSource &source, const Link &link, const Progress &progress)
{
    const std::uint64_t size = link.size.value_or(source.size());
    const RangeSet present{{0, std::min(size, source.size())}};
    Verdict verdict = judge(source, present, size, link.uuHash.value_or(UuHash{}), progress);
    if (size != source.size()) {
        verdict.sizeOnDisk = source.size();
        if (verdict.judgement != Judgement::HeadMismatch)
            verdict.judgement = Judgement::Mismatch;
        return verdict;
    }
    const bool contradicted = verdict.judgement == Judgement::HeadMismatch || verdict.judgement == Judgement::Mismatch;
    if (!link.kzHash || verdict.end != HashEnd::Done || contradicted)
        return verdict;
    const KzHashResult whole = kzHash(source, progress);
    verdict.end = whole.end;
    verdict.failedAt = whole.failedAt;
    if (whole.end != HashEnd::Done)
        return verdict;
    holdAgainst(*link.kzHash, whole.hash, verdict);
    return verdict;
}

} // namespace ft
