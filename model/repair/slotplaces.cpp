// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "slots.h"

#include <algorithm>

namespace ft {

namespace {

/// The first label in [at, end), or `end`.
std::uint64_t labelFrom(ByteWindow &bytes, std::uint64_t at, std::uint64_t end)
{
    constexpr std::uint64_t Searched = 64 * 1024;
    for (; at < end; at += Searched) {
        // The last bytes are looked at again with the next, as a label may lie across.
        const View view = bytes.view(at, static_cast<std::size_t>(std::min(Searched + SlotLabel.size() - 1, end - at)));
        const auto found = std::search(view.begin(), view.end(), SlotLabel.begin(), SlotLabel.end());
        if (found != view.end())
            return at + static_cast<std::uint64_t>(found - view.begin());
    }
    return end;
}

bool hasLabelAt(ByteWindow &bytes, std::uint64_t at)
{
    return hasLabel(bytes.view(at, SlotLabel.size()));
}

/// What brings every slot back to its place: bytes between slots go, slots that are too short get zeros behind them.
/// Slots without a label are left where they are as long as the next label stands a whole number of slots behind them.
Plan slotsInPlace(const Slots &database, const ByteSource &source, Ledger &ledger)
{
    constexpr std::uint64_t SlotsPerUnit = 16;
    const std::uint64_t stride = database.stride();
    ByteWindow bytes(source);
    Plan plan;
    std::uint64_t at = database.at(0);
    for (std::uint64_t slots = 0; at + stride <= source.size(); ++slots) {
        if (slots % SlotsPerUnit == 0 && !ledger.spend())
            return {};
        if (!hasLabelAt(bytes, at)) {
            const std::uint64_t next = labelFrom(bytes, at, source.size());
            const std::uint64_t surplus = next < source.size() ? (next - at) % stride : 0;
            if (surplus > 0)
                plan.splices.push_back({next - surplus, surplus, {}});
            at = next;
            continue;
        }
        const std::uint64_t inner = labelFrom(bytes, at + Slots::HeadSize, std::min(at + stride + SlotLabel.size() - 1, source.size()));
        if (inner < at + stride && !hasLabelAt(bytes, at + stride)) {
            plan.splices.push_back({inner, 0, Bytes(static_cast<std::size_t>(at + stride - inner))});
            at = inner;
        } else {
            at += stride;
        }
    }
    return plan;
}

Step stepOf(const Plan &plan)
{
    const Splice &first = plan.splices.front();
    if (plan.splices.size() > 1)
        return {Method::GatherSlots, first.at, 0, plan.splices.size(), "records"};
    if (first.remove > 0)
        return {Method::CloseUpSlots, first.at, first.remove, 0, "records"};
    return {Method::MoveSlotsApart, first.at, first.insert.size(), 0, "records"};
}

} // namespace

void proposeShift(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const Slots database(file);
    if (!database.isValid())
        return;
    Plan plan = slotsInPlace(database, *file.source, ledger);
    if (plan.isEmpty())
        return;
    Step step = stepOf(plan);
    out.push_back({std::move(plan), std::move(step)});
}

} // namespace ft
