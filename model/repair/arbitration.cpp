// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration.h"

#include "examined.h"
#include "merge.h"

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr int SmallHashBits = 32;
constexpr int HeadBits = 128;

/// What copies say about one stretch: each content once, with the first copy that has it.
struct Dispute {
    Extents extents;
    std::vector<Bytes> contents;
    std::vector<std::size_t> copies;
};

Dispute disputeAbout(Extents extents, const std::vector<Copy> &copies)
{
    Dispute dispute{extents, {}, {}};
    for (std::size_t copy = 0; copy < copies.size(); ++copy) {
        if (!copies[copy].held.covers(extents))
            continue;
        Bytes bytes = copyOf(*copies[copy].source, extents);
        if (std::find(dispute.contents.begin(), dispute.contents.end(), bytes) != dispute.contents.end())
            continue;
        dispute.contents.push_back(std::move(bytes));
        dispute.copies.push_back(copy);
    }
    return dispute;
}

/// Combinations that disputes allow; MostCombinations + 1 where there are more.
std::uint64_t combinations(const std::vector<Dispute> &disputes)
{
    std::uint64_t product = 1;
    for (const Dispute &dispute : disputes)
        product = std::min(product * dispute.contents.size(), Arbitration::MostCombinations + 1);
    return product;
}

/// Joins the two neighbours with the fewest bytes between them. A copy that is wrong in one place is likely wrong in the next.
bool joinNearest(std::vector<Extents> &places, const std::vector<HashWindow> &windows)
{
    const auto shareWindow = [&](const Extents &a, const Extents &b) {
        return std::any_of(windows.begin(), windows.end(), [&](const HashWindow &window) {
            return window.extents.contains(a.at) && window.extents.contains(b.at);
        });
    };
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        if (shareWindow(places[i], places[i + 1])
            && (!nearest || places[i + 1].at - places[i].end() < places[*nearest + 1].at - places[*nearest].end()))
            nearest = i;
    }
    if (!nearest)
        return false;
    places[*nearest].size = places[*nearest + 1].end() - places[*nearest].at;
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(*nearest) + 1);
    return true;
}

/// The disputes within windows, few enough to try every combination; empty where there are none or too many.
std::vector<Dispute> disputesIn(const std::vector<HashWindow> &windows, const std::vector<Conflict> &conflicts,
                                const std::vector<Copy> &copies, Ledger &ledger)
{
    std::vector<Extents> places;
    for (const HashWindow &window : windows) {
        RangeSet inside;
        for (const Conflict &conflict : conflicts)
            inside.add(clipped(conflict.extents, window.extents));
        places.insert(places.end(), inside.ranges().begin(), inside.ranges().end());
    }
    // Two contents are the least that a dispute has: more places than this are too many, whatever they hold.
    const auto most = static_cast<std::size_t>(std::log2(Arbitration::MostCombinations));
    while (places.size() > most) {
        if (!ledger.goesOn() || !joinNearest(places, windows))
            return {};
    }
    for (;;) {
        std::vector<Dispute> disputes;
        for (const Extents &place : places)
            disputes.push_back(disputeAbout(place, copies));
        // Where no copy holds all of a place, nobody can be right about it.
        if (std::any_of(disputes.begin(), disputes.end(), [](const Dispute &dispute) { return dispute.contents.empty(); }))
            return {};
        if (combinations(disputes) <= Arbitration::MostCombinations)
            return disputes;
        if (!ledger.spend() || !joinNearest(places, windows))
            return {};
    }
}

/// Bytes of the windows as `base` has them, one window after another.
class WindowBytes {
public:
    WindowBytes(const std::vector<HashWindow> &windows, const ByteSource &base) : m_windows(windows)
    {
        for (const HashWindow &window : windows)
            m_bytes.push_back(copyOf(base, window.extents));
    }

    void put(const Dispute &dispute, std::size_t content)
    {
        const Bytes &bytes = dispute.contents[content];
        for (std::size_t i = 0; i < m_windows.size(); ++i) {
            if (m_windows[i].extents.contains(dispute.extents.at))
                std::copy(bytes.begin(), bytes.end(), m_bytes[i].begin() + static_cast<std::ptrdiff_t>(dispute.extents.at - m_windows[i].extents.at));
        }
    }
    void hash(UuHasher &hasher) const
    {
        for (std::size_t i = 0; i < m_windows.size(); ++i)
            hasher.add(m_windows[i].kind, m_bytes[i]);
    }

private:
    const std::vector<HashWindow> &m_windows;
    std::vector<Bytes> m_bytes;
};

/// Content of each dispute in a combination, which is a number with a digit for each.
std::vector<std::size_t> digits(std::uint64_t combination, const std::vector<Dispute> &disputes)
{
    std::vector<std::size_t> contents;
    for (const Dispute &dispute : disputes) {
        contents.push_back(static_cast<std::size_t>(combination % dispute.contents.size()));
        combination /= dispute.contents.size();
    }
    return contents;
}

/// The only combination for which `agrees` holds; nothing where none or several do.
template <typename Agrees>
std::optional<std::uint64_t> onlyOne(const std::vector<Dispute> &disputes, Ledger &ledger, Agrees agrees)
{
    std::optional<std::uint64_t> found;
    for (std::uint64_t combination = 0; combination < combinations(disputes); ++combination) {
        if (!ledger.spend())
            return std::nullopt;
        if (!agrees(digits(combination, disputes)))
            continue;
        if (found)
            return std::nullopt;
        found = combination;
    }
    return found;
}

std::optional<std::uint64_t> headCombination(const std::vector<Dispute> &disputes, WindowBytes bytes, const UuHash &hash, Ledger &ledger)
{
    return onlyOne(disputes, ledger, [&](const std::vector<std::size_t> &contents) {
        for (std::size_t i = 0; i < disputes.size(); ++i)
            bytes.put(disputes[i], contents[i]);
        UuHasher hasher;
        bytes.hash(hasher);
        const auto head = hasher.head();
        return std::equal(head.begin(), head.end(), hash.begin());
    });
}

/// A CRC is linear: what each content changes in it adds up, so each is hashed once, not each combination.
std::optional<std::uint64_t> windowCombination(const std::vector<Dispute> &disputes, WindowBytes bytes, std::uint64_t fileSize,
                                               const UuHash &hash, Ledger &ledger)
{
    const auto smallHash = [&] {
        UuHasher hasher;
        bytes.hash(hasher);
        return hasher.smallHash(fileSize);
    };
    for (const Dispute &dispute : disputes)
        bytes.put(dispute, 0);
    const std::uint32_t first = smallHash();
    std::vector<std::vector<std::uint32_t>> changes;
    for (const Dispute &dispute : disputes) {
        changes.emplace_back();
        for (std::size_t content = 0; content < dispute.contents.size(); ++content) {
            bytes.put(dispute, content);
            changes.back().push_back(smallHash() ^ first);
        }
        bytes.put(dispute, 0);
    }
    return onlyOne(disputes, ledger, [&](const std::vector<std::size_t> &contents) {
        std::uint32_t small = first;
        for (std::size_t i = 0; i < disputes.size(); ++i)
            small ^= changes[i][contents[i]];
        return small == smallHashOf(hash);
    });
}

bool isHeld(const std::vector<HashWindow> &windows, const RangeSet &held)
{
    return !windows.empty() && std::all_of(windows.begin(), windows.end(), [&](const HashWindow &window) { return held.covers(window.extents); });
}

void adopt(Arbitration &arbitration, const std::vector<Dispute> &disputes, std::optional<std::uint64_t> combination, int bits)
{
    arbitration.hypotheses += combinations(disputes);
    if (!combination)
        return;
    arbitration.odds = arbitration.odds.value_or(0) + std::ldexp(static_cast<double>(combinations(disputes)), -bits);
    const std::vector<std::size_t> contents = digits(*combination, disputes);
    for (std::size_t i = 0; i < disputes.size(); ++i)
        arbitration.choices.push_back({disputes[i].extents, disputes[i].copies[contents[i]]});
}

bool isSame(const Copy &a, const Copy &b, Extents extents)
{
    return copyOf(*a.source, extents) == copyOf(*b.source, extents);
}

} // namespace

Arbitration arbitrate(const std::vector<Copy> &copies, const std::vector<Conflict> &conflicts, const ByteSource &base,
                      const RangeSet &held, std::uint64_t fileSize, const UuHash &hash, Ledger &ledger)
{
    Arbitration arbitration;
    std::vector<HashWindow> windows = hashWindows(fileSize);
    if (windows.empty())
        return arbitration;
    const std::vector<HashWindow> head{windows.front()};
    windows.erase(windows.begin());
    if (isHeld(head, held)) {
        const auto disputes = disputesIn(head, conflicts, copies, ledger);
        if (!disputes.empty())
            adopt(arbitration, disputes, headCombination(disputes, WindowBytes(head, base), hash, ledger), HeadBits);
    }
    if (isHeld(windows, held)) {
        const auto disputes = disputesIn(windows, conflicts, copies, ledger);
        if (!disputes.empty())
            adopt(arbitration, disputes, windowCombination(disputes, WindowBytes(windows, base), fileSize, hash, ledger), SmallHashBits);
    }
    return arbitration;
}

std::vector<Conflict> conflictsAfter(const std::vector<Conflict> &conflicts, const Arbitration &arbitration, const std::vector<Copy> &copies)
{
    std::vector<Conflict> result;
    for (const Conflict &conflict : conflicts) {
        RangeSet open{conflict.extents};
        for (const Arbitration::Choice &choice : arbitration.choices) {
            const Extents inside = clipped(conflict.extents, choice.extents);
            if (inside.size == 0)
                continue;
            open.remove(inside);
            Conflict part{inside, conflict.copies, {}};
            for (const std::size_t copy : conflict.copies) {
                if (!part.right && isSame(copies[copy], copies[choice.copy], inside))
                    part.right = copy;
            }
            part.right = part.right.value_or(choice.copy); // where a pair is wrong alike, a third one is right
            result.push_back(std::move(part));
        }
        for (const Extents &rest : open.ranges())
            result.push_back({rest, conflict.copies, {}});
    }
    std::stable_sort(result.begin(), result.end(), [](const Conflict &a, const Conflict &b) { return a.extents.at < b.extents.at; });
    return result;
}

} // namespace ft
