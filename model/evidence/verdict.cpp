// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include <algorithm>

namespace ft {

namespace {

/// Reads a window and adds it; false, and the end of `verdict`, where the source gives less than it should.
bool addWindow(UuHasher &hasher, const ByteSource &source, const HashWindow &window, Bytes &buffer, Verdict &verdict)
{
    buffer.resize(static_cast<std::size_t>(window.extents.size));
    const std::size_t got = source.read(window.extents.at, buffer);
    if (got == buffer.size()) {
        hasher.add(window.kind, buffer);
        return true;
    }
    verdict.end = HashEnd::Unreadable;
    verdict.failedAt = window.extents.at + got;
    return false;
}

bool headAgrees(const std::array<std::uint8_t, 16> &head, const UuHash &hash)
{
    return std::equal(head.begin(), head.end(), hash.begin());
}

void setWindows(Verdict &verdict, JudgedWindow::State state)
{
    for (JudgedWindow &window : verdict.windows) {
        if (window.window.kind == HashWindow::Crc)
            window.state = state;
    }
}

/// The rule by which the small hash agrees, if all windows of that rule are there.
std::optional<WindowRule> agreeingRule(const ByteSource &source, const RangeSet &present, std::uint64_t size,
                                       const UuHash &hash, const Progress &progress, Verdict &verdict)
{
    Bytes buffer;
    std::uint64_t done = verdict.coveredBytes;
    const std::uint64_t total = hashedBytes(size);
    for (const WindowRule rule : {WindowRule::Strict, WindowRule::Loose}) {
        const std::vector<HashWindow> windows = hashWindows(size, rule);
        if (rule == WindowRule::Loose && windows == hashWindows(size))
            break;
        const bool whole = std::all_of(windows.begin(), windows.end(),
                                       [&](const HashWindow &window) { return present.covers(window.extents); });
        if (!whole)
            continue;
        UuHasher hasher;
        for (const HashWindow &window : windows) {
            if (window.kind != HashWindow::Crc)
                continue;
            if (progress.isCancelled())
                verdict.end = HashEnd::Cancelled;
            else
                addWindow(hasher, source, window, buffer, verdict);
            if (verdict.end != HashEnd::Done)
                return std::nullopt;
            done += window.extents.size;
            progress.tell(std::min(done, total), total);
        }
        if (hasher.smallHash(size) == smallHashOf(hash))
            return rule;
    }
    return std::nullopt;
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
    for (const HashWindow &window : hashWindows(size))
        verdict.windows.push_back({window, present.covers(window.extents)});
    const bool hasHead = verdict.windows.empty() || verdict.windows.front().present;
    if (!hasHead)
        return verdict;
    Bytes buffer;
    UuHasher hasher;
    if (!verdict.windows.empty() && !addWindow(hasher, source, verdict.windows.front().window, buffer, verdict))
        return verdict;
    if (progress.isCancelled()) {
        verdict.end = HashEnd::Cancelled;
        return verdict;
    }
    const std::uint64_t headSize = verdict.windows.empty() ? 0 : verdict.windows.front().window.extents.size;
    verdict.coveredBytes = headSize;
    const bool agrees = headAgrees(hasher.head(), hash);
    if (!verdict.windows.empty())
        verdict.windows.front().state = agrees ? JudgedWindow::Agrees : JudgedWindow::Contradicts;
    if (!agrees) {
        verdict.judgement = Judgement::HeadMismatch;
        verdict.rule = WindowRule::HeadOnly;
        return verdict;
    }
    const bool complete = std::all_of(verdict.windows.begin(), verdict.windows.end(),
                                      [](const JudgedWindow &window) { return window.present; });
    verdict.rule = agreeingRule(source, present, size, hash, progress, verdict);
    if (verdict.end != HashEnd::Done)
        return verdict;
    if (verdict.rule) {
        verdict.judgement = Judgement::Verified;
        verdict.coveredBytes = hashedBytes(size, *verdict.rule);
        setWindows(verdict, JudgedWindow::Agrees);
    } else if (!complete || tracesOfRule(hash, size)) { // the hasher never looked beyond the head, or we cannot
        verdict.judgement = Judgement::HeadVerified;
        verdict.rule = complete ? tracesOfRule(hash, size) : WindowRule::HeadOnly;
    } else {
        verdict.judgement = Judgement::Mismatch;
        verdict.rule = WindowRule::Strict;
        verdict.coveredBytes = hashedBytes(size);
        setWindows(verdict, JudgedWindow::Contradicts);
    }
    progress.tell(verdict.coveredBytes, verdict.coveredBytes);
    return verdict;
}

void holdAgainst(const KzHash &expected, const KzHash &computed, Verdict &verdict)
{
    if (verdict.end != HashEnd::Done || verdict.judgement == Judgement::HeadMismatch)
        return;
    verdict.coveredBytes = verdict.size;
    verdict.wholeFile = computed == expected;
    verdict.judgement = verdict.wholeFile ? Judgement::Verified : Judgement::Mismatch;
}

Verdict judgeComplete(const ByteSource &source, const Link &link, const Progress &progress)
{
    const std::uint64_t size = source.size();
    Verdict verdict = judge(source, RangeSet({Extents{0, size}}), size, link.uuHash.value_or(UuHash{}), progress);
    if (!link.kzHash || verdict.end != HashEnd::Done || verdict.judgement == Judgement::HeadMismatch)
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
