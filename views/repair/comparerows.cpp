// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparerows.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t Width = CompareRow::Width;
/// Bytes shown before and behind a change.
constexpr std::uint64_t Context = 2 * Width;
/// Of a change that is longer, this much at either end.
constexpr std::uint64_t ShownOfLong = 64 * Width;

/// Fills one line after the other.
class Rows {
public:
    void goOn(std::uint64_t before, std::uint64_t after)
    {
        end();
        m_before = before;
        m_after = after;
    }
    void same(std::uint64_t count)
    {
        for (; count > 0; --count)
            add(true, true, false);
    }
    void changed(std::uint64_t removed, std::uint64_t inserted)
    {
        for (std::uint64_t i = 0; i < std::max(removed, inserted); ++i)
            add(i < removed, i < inserted, true);
    }
    void skip(Extents before, Extents after, bool isChanged)
    {
        end();
        CompareRow row{before, after};
        row.isSkipped = true;
        row.lit = isChanged ? 1 : 0;
        m_rows.push_back(row);
        goOn(before.end(), after.end());
    }
    std::vector<CompareRow> take()
    {
        end();
        return std::move(m_rows);
    }

private:
    void add(bool hasBefore, bool hasAfter, bool lit)
    {
        if (m_cell == 0)
            m_rows.push_back({{m_before, 0}, {m_after, 0}});
        CompareRow &row = m_rows.back();
        const auto bit = static_cast<std::uint8_t>(1U << m_cell);
        if (hasBefore) {
            row.hasBefore |= bit;
            ++row.before.size;
            ++m_before;
        }
        if (hasAfter) {
            row.hasAfter |= bit;
            ++row.after.size;
            ++m_after;
        }
        if (lit)
            row.lit |= bit;
        m_cell = (m_cell + 1) % Width;
    }
    void end() { m_cell = 0; }

    std::vector<CompareRow> m_rows;
    std::uint64_t m_before = 0;
    std::uint64_t m_after = 0;
    unsigned m_cell = 0;
};

void addChange(Rows &rows, const Splice &splice, std::uint64_t after)
{
    const std::uint64_t inserted = splice.insert.size();
    if (std::max(splice.remove, inserted) <= 2 * ShownOfLong) {
        rows.changed(splice.remove, inserted);
        return;
    }
    const std::uint64_t removedFirst = std::min(splice.remove, ShownOfLong);
    const std::uint64_t insertedFirst = std::min(inserted, ShownOfLong);
    const std::uint64_t removedLast = std::min(splice.remove - removedFirst, ShownOfLong);
    const std::uint64_t insertedLast = std::min(inserted - insertedFirst, ShownOfLong);
    rows.changed(removedFirst, insertedFirst);
    rows.skip({splice.at + removedFirst, splice.remove - removedFirst - removedLast},
              {after + insertedFirst, inserted - insertedFirst - insertedLast}, true);
    rows.changed(removedLast, insertedLast);
}

} // namespace

std::vector<CompareRow> compareRows(const Plan &plan, std::uint64_t size)
{
    Rows rows;
    std::uint64_t at = 0; // in the bytes before
    std::uint64_t after = 0;
    for (const Splice &splice : plan.splices) {
        const std::uint64_t gap = splice.at - at;
        const std::uint64_t lead = at == 0 ? 0 : Context;
        if (gap > lead + Context + Width) {
            rows.same(lead);
            // The first line behind a stretch begins at a multiple of its width, as offsets are read.
            const std::uint64_t from = (splice.at - Context) / Width * Width;
            const std::uint64_t skipped = from - at - lead;
            rows.skip({at + lead, skipped}, {after + lead, skipped}, false);
            rows.same(splice.at - from);
        } else {
            rows.same(gap);
        }
        after += gap;
        addChange(rows, splice, after);
        at = splice.end();
        after += splice.insert.size();
    }
    const std::uint64_t rest = size - std::min(size, at);
    const std::uint64_t shown = plan.isEmpty() ? 0 : std::min(rest, Context);
    rows.same(shown);
    if (rest > shown)
        rows.skip({at + shown, rest - shown}, {after + shown, rest - shown}, false);
    return rows.take();
}

} // namespace ft
