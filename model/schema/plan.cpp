// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <algorithm>

namespace ft {

namespace {

Bytes bytesOf(const ByteSource &source, std::uint64_t at, std::uint64_t size)
{
    Bytes bytes(static_cast<std::size_t>(size));
    source.read(at, bytes);
    return bytes;
}

/// Appends a splice; touching ones become one.
void append(Plan &plan, Splice splice)
{
    if (splice.remove == 0 && splice.insert.empty())
        return;
    if (!plan.splices.empty() && plan.splices.back().end() == splice.at) {
        Splice &last = plan.splices.back();
        last.remove += splice.remove;
        last.insert.insert(last.insert.end(), splice.insert.begin(), splice.insert.end());
        return;
    }
    plan.splices.push_back(std::move(splice));
}

/// Walks over the bytes that a plan leaves, in runs that come from one place, to make the plan from somewhere else.
class Runs {
public:
    explicit Runs(const Plan &plan) : m_plan(plan) {}

    /// Hands on the next `count` bytes of the result: copied ones move on silently, inserted ones go into `out`, with
    /// what was removed before them.
    void pass(std::uint64_t count, Plan &out)
    {
        while (count > 0) {
            openSplice(out);
            const std::uint64_t step = std::min(count, m_isInserting ? left() : untilSplice());
            if (m_isInserting)
                append(out, {m_before, 0, insertion(step)});
            else
                m_before += step;
            advance(step);
            count -= step;
        }
    }

    /// Leaves the next `count` bytes of the result out.
    void drop(std::uint64_t count, Plan &out)
    {
        while (count > 0) {
            openSplice(out);
            const std::uint64_t step = std::min(count, m_isInserting ? left() : untilSplice());
            if (!m_isInserting) {
                append(out, {m_before, step, {}});
                m_before += step;
            }
            advance(step);
            count -= step;
        }
    }

    void finish(Plan &out)
    {
        for (;;) {
            openSplice(out);
            if (m_isInserting) {
                append(out, {m_before, 0, insertion(left())});
                advance(left());
            } else if (m_next < m_plan.splices.size()) {
                m_before = m_plan.splices[m_next].at;
            } else {
                return;
            }
        }
    }

    std::uint64_t before() const { return m_before; }

private:
    /// Where a splice begins, what it removes goes and its insertion comes next.
    void openSplice(Plan &out)
    {
        while (!m_isInserting && m_next < m_plan.splices.size() && m_plan.splices[m_next].at == m_before) {
            const Splice &splice = m_plan.splices[m_next];
            append(out, {splice.at, splice.remove, {}});
            m_before += splice.remove;
            m_isInserting = !splice.insert.empty();
            m_inserted = 0;
            if (!m_isInserting)
                ++m_next;
        }
    }

    void advance(std::uint64_t step)
    {
        if (!m_isInserting)
            return;
        m_inserted += step;
        if (left() == 0) {
            m_isInserting = false;
            ++m_next;
        }
    }

    Bytes insertion(std::uint64_t count) const
    {
        const auto begin = m_plan.splices[m_next].insert.begin() + static_cast<std::ptrdiff_t>(m_inserted);
        return {begin, begin + static_cast<std::ptrdiff_t>(count)};
    }
    std::uint64_t left() const { return m_plan.splices[m_next].insert.size() - m_inserted; }
    std::uint64_t untilSplice() const
    {
        return m_next < m_plan.splices.size() ? m_plan.splices[m_next].at - m_before : ~std::uint64_t{0};
    }

    const Plan &m_plan;
    std::size_t m_next = 0; ///< the splice that comes or is being inserted
    std::uint64_t m_before = 0; ///< offset before the plan
    std::uint64_t m_inserted = 0; ///< bytes of the insertion that have been passed
    bool m_isInserting = false;
};

} // namespace

bool fits(const Plan &plan, std::uint64_t size)
{
    std::uint64_t behind = 0;
    for (const Splice &splice : plan.splices) {
        if (splice.at < behind || splice.at > size || splice.remove > size - splice.at)
            return false;
        behind = splice.end();
    }
    return true;
}

std::uint64_t sizeAfter(const Plan &plan, std::uint64_t size)
{
    for (const Splice &splice : plan.splices)
        size = size - splice.remove + splice.insert.size();
    return size;
}

std::uint64_t placeAfter(const Plan &plan, std::uint64_t offset)
{
    std::uint64_t place = offset;
    for (const Splice &splice : plan.splices) {
        if (offset < splice.at || (offset == splice.at && splice.remove > 0))
            break;
        if (offset < splice.end())
            return place - (offset - splice.at);
        place = place - splice.remove + splice.insert.size();
    }
    return place;
}

std::vector<Extents> placesAfter(const Plan &plan)
{
    std::vector<Extents> places;
    std::uint64_t shift = 0; // modulo 2^64
    for (const Splice &splice : plan.splices) {
        places.push_back({splice.at + shift, splice.insert.size()});
        shift += splice.insert.size() - splice.remove;
    }
    return places;
}

Plan inverse(const Plan &plan, const ByteSource &before)
{
    Plan back;
    std::uint64_t shift = 0; // modulo 2^64: what came before may have grown or shrunk
    for (const Splice &splice : plan.splices) {
        back.splices.push_back({splice.at + shift, splice.insert.size(), bytesOf(before, splice.at, splice.remove)});
        shift += splice.insert.size() - splice.remove;
    }
    return back;
}

Plan joined(const Plan &first, const Plan &second)
{
    Plan plan;
    Runs runs(first);
    std::uint64_t at = 0; // between the two
    for (const Splice &splice : second.splices) {
        runs.pass(splice.at - at, plan);
        runs.drop(splice.remove, plan);
        append(plan, {runs.before(), 0, splice.insert});
        at = splice.end();
    }
    runs.finish(plan);
    return plan;
}

Plan trimmed(const Plan &plan, const ByteSource &before)
{
    Plan small;
    for (const Splice &splice : plan.splices) {
        if (splice.remove == 0 || splice.insert.empty()) { // nothing in common, however much is removed
            append(small, splice);
            continue;
        }
        const Bytes old = bytesOf(before, splice.at, splice.remove);
        const auto [oldHead, newHead] = std::mismatch(old.begin(), old.end(), splice.insert.begin(), splice.insert.end());
        const auto [oldTail, newTail] = std::mismatch(old.rbegin(), std::make_reverse_iterator(oldHead),
                                                      splice.insert.rbegin(), std::make_reverse_iterator(newHead));
        append(small, {splice.at + static_cast<std::uint64_t>(oldHead - old.begin()),
                       static_cast<std::uint64_t>(oldTail.base() - oldHead), Bytes(newHead, newTail.base())});
    }
    return small;
}

Changed::Changed(const ByteSource &before, Plan plan)
    : m_before(&before)
    , m_plan(std::move(plan))
{
    std::uint64_t at = 0;
    for (const Splice &splice : m_plan.splices) {
        add(splice.at - at, at, nullptr);
        add(splice.insert.size(), 0, &splice.insert);
        at = splice.end();
    }
    add(before.size() - at, at, nullptr);
}

void Changed::add(std::uint64_t size, std::uint64_t from, const Bytes *inserted)
{
    if (size > 0)
        m_pieces.push_back({m_size, size, from, inserted});
    m_size += size;
}

std::size_t Changed::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    auto piece = std::upper_bound(m_pieces.begin(), m_pieces.end(), at,
                                  [](std::uint64_t offset, const Piece &one) { return offset < one.at; });
    if (piece == m_pieces.begin())
        return 0;
    --piece;
    std::size_t done = 0;
    for (; piece != m_pieces.end() && done < into.size() && at + done >= piece->at; ++piece) {
        const std::uint64_t within = at + done - piece->at;
        if (within >= piece->size)
            break;
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(piece->size - within, into.size() - done));
        std::size_t got = count;
        if (piece->inserted)
            std::copy_n(piece->inserted->begin() + static_cast<std::ptrdiff_t>(piece->from + within), count, into.begin() + static_cast<std::ptrdiff_t>(done));
        else
            got = m_before->read(piece->from + within, into.subspan(done, count));
        done += got;
        if (got < count)
            break;
    }
    return done;
}

} // namespace ft
