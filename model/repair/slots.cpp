// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "formats/slots.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t HeadSize = 8; ///< label and length
constexpr std::uint64_t LengthAt = 4;

/// The slots of a database, one at a time.
class Slots {
public:
    explicit Slots(const Examined &file) : m_file(file), m_list(find(file.tree, "records")) {}

    bool isValid() const { return m_list != NoNode && stride() > HeadSize; }
    std::uint64_t stride() const { return m_file.tree.nodes[m_list].field->stride; }
    std::uint64_t count() const { return rowCount(m_file.tree, m_list); }
    std::uint64_t at(std::uint64_t slot) const { return m_file.tree.nodes[m_list].at + slot * stride(); }
    std::uint64_t end() const { return at(count()); }
    Bytes bytes(std::uint64_t slot) const { return copyOf(*m_file.source, {at(slot), stride()}); }

    /// A slot of its own, read. Valid as long as `source`.
    Tree read(const ByteSource &source) const
    {
        return readPart(*m_file.format, *m_file.tree.nodes[m_list].field->element, {0, stride()}, source);
    }
    bool isSound(Bytes slot) const
    {
        const MemorySource source(std::move(slot));
        const Tree tree = read(source);
        return std::all_of(tree.findings.begin(), tree.findings.end(),
                           [](const Finding &each) { return each.severity == Severity::Note; });
    }

private:
    const Examined &m_file;
    NodeId m_list;
};

bool hasLabel(const Bytes &slot)
{
    return slot.size() >= SlotLabel.size() && std::equal(SlotLabel.begin(), SlotLabel.end(), slot.begin());
}

Bytes withLabel(Bytes slot)
{
    std::copy(SlotLabel.begin(), SlotLabel.end(), slot.begin());
    return slot;
}

Bytes withLength(Bytes slot, std::uint64_t length)
{
    const Bytes number = little(length);
    std::copy(number.begin(), number.end(), slot.begin() + LengthAt);
    return slot;
}

/// The length with which the record of a slot reads to its end; nothing where none does.
std::optional<std::uint64_t> rightLength(const Slots &database, const Bytes &slot)
{
    const MemorySource source(withLength(slot, slot.size() - HeadSize));
    const Tree tree = database.read(source);
    const NodeId tags = find(tree, "tags");
    if (tags == NoNode)
        return std::nullopt;
    const std::uint64_t length = tree.nodes[tags].at + tree.nodes[tags].size - HeadSize;
    return database.isSound(withLength(slot, length)) ? std::optional(length) : std::nullopt;
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
                        const bool isEmpty = std::all_of(slot.begin(), slot.end(), [](std::uint8_t byte) { return byte == 0; });
                        if (hasLabel(slot) || isEmpty || !database.isSound(withLabel(slot)))
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
                        const auto length = rightLength(database, slot);
                        return length ? std::optional(numberSplice(at + LengthAt, *length)) : std::nullopt;
                    });
}

void proposeShift(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const Finding &shifted = *file.finding(Code::SlotsShifted);
    const Slots database(file);
    if (!database.isValid() || shifted.found == 0 || shifted.found >= database.stride())
        return;
    const std::uint64_t missing = database.stride() - shifted.found;
    // Bytes were lost where the label of this slot stands in the slot before; else there are too many.
    if (shifted.at >= missing && hasLabel(copyOf(*file.source, {shifted.at - missing, SlotLabel.size()}))) {
        const std::uint64_t at = shifted.at - missing;
        out.push_back({{{{at, 0, Bytes(static_cast<std::size_t>(missing))}}}, {Method::MoveSlotsApart, at, missing, 0, shifted.path}});
    } else {
        out.push_back({{{{shifted.at, shifted.found, {}}}}, {Method::CloseUpSlots, shifted.at, shifted.found, 0, shifted.path}});
    }
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
