// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "slots.h"

#include <algorithm>

namespace ft {

namespace {

/// Short trial readings of a slot that one unit of work pays for, in bytes of the slot.
constexpr std::uint64_t TrialsPerUnit = 64;

Bytes withLabel(Bytes slot)
{
    std::copy(SlotLabel.begin(), SlotLabel.end(), slot.begin());
    return slot;
}

/// The number of tags with which the record of a slot ends where its length says; nothing where none does or several do.
std::optional<std::uint64_t> rightTagCount(const Slots &database, const Bytes &slot)
{
    const MemorySource source(slot);
    const Tree tree = database.read(source);
    const NodeId count = find(tree, "tag_count");
    if (count == NoNode || tree.nodes[count].size != 4)
        return std::nullopt;
    const auto place = static_cast<std::ptrdiff_t>(tree.nodes[count].at);
    const std::uint64_t end = Slots::HeadSize + lengthIn(slot);
    const std::uint64_t begin = tree.nodes[count].at + tree.nodes[count].size;
    if (end > database.stride() || end < begin)
        return std::nullopt;
    std::optional<std::uint64_t> fitting;
    for (std::uint64_t tags = 0; tags <= (end - begin) / JobFrame::LeastTag; ++tags) {
        Bytes changed = slot;
        const Bytes number = little(tags);
        std::copy(number.begin(), number.end(), changed.begin() + place);
        if (!database.isSound(changed))
            continue;
        if (fitting)
            return std::nullopt;
        fitting = tags;
    }
    return fitting;
}

/// Splices made slot by slot, as one step.
template <typename Mend>
void proposeForSlots(const Examined &file, Method method, Ledger &ledger, std::vector<Proposal> &out, Mend mend)
{
    const Slots database(file);
    if (!database.isValid())
        return;
    Plan plan;
    for (std::uint64_t slot = 0; slot < database.count() && ledger.spend(); ++slot) {
        if (auto splice = mend(database, database.bytes(slot), database.at(slot)))
            plan.splices.push_back(std::move(*splice));
    }
    if (plan.isEmpty())
        return;
    const std::uint64_t mended = plan.splices.size();
    const std::uint64_t at = plan.splices.front().at;
    out.push_back({std::move(plan), {method, at, 0, mended, "records"}});
}

} // namespace

void proposeLabels(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeForSlots(file, Method::RestoreLabels, ledger, out,
                    [](const Slots &database, const Bytes &slot, std::uint64_t at) -> std::optional<Splice> {
                        if (hasLabel(slot) || isZero(slot) || !database.isSound(withLabel(slot)))
                            return std::nullopt;
                        return Splice{at, SlotLabel.size(), Bytes(SlotLabel.begin(), SlotLabel.end())};
                    });
}

void proposeLengths(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeForSlots(file, Method::CorrectLengths, ledger, out,
                    [](const Slots &database, const Bytes &slot, std::uint64_t at) -> std::optional<Splice> {
                        if (!hasLabel(slot) || database.isSound(slot))
                            return std::nullopt;
                        // A record that ends where its length says, but for the number of its tags, has the right length.
                        const auto length = rightTagCount(database, slot) ? std::nullopt : database.rightLength(slot);
                        return length ? std::optional(numberSplice(at + Slots::LengthAt, *length)) : std::nullopt;
                    });
}

void proposeTagCounts(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeForSlots(file, Method::CorrectTagCounts, ledger, out,
                    [&ledger](const Slots &database, const Bytes &slot, std::uint64_t at) -> std::optional<Splice> {
                        if (!hasLabel(slot) || database.isSound(slot) || !ledger.spend(database.stride() / TrialsPerUnit))
                            return std::nullopt;
                        const MemorySource source(slot);
                        const Tree tree = database.read(source);
                        const auto count = rightTagCount(database, slot);
                        return count ? std::optional(numberSplice(at + tree.nodes[find(tree, "tag_count")].at, *count)) : std::nullopt;
                    });
}

void proposeLastSlot(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const Slots database(file);
    if (!database.isValid() || database.end() >= file.source->size())
        return;
    const std::uint64_t left = file.source->size() - database.end();
    Bytes slot = copyOf(*file.source, {database.end(), left});
    slot.resize(static_cast<std::size_t>(database.stride()));
    const std::uint64_t missing = database.stride() - left;
    if (hasLabel(slot) && database.isSound(slot)) {
        const Step step{Method::FillSlot, file.source->size(), missing, 0, "records"};
        out.push_back({{{{file.source->size(), 0, Bytes(static_cast<std::size_t>(missing))}}}, step});
    } else {
        out.push_back({{{{database.end(), left, {}}}}, {Method::CutRemainder, database.end(), left, 0, "records"}});
    }
}

} // namespace ft
