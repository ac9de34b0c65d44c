// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "slots.h"

#include "schema/value.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace ft {

namespace {

/// Slots looked at for one unit of work, and slots read for one: both cost less than reading an appendix, and databases
/// can have a million of them.
constexpr std::uint64_t SlotsLookedAt = 256;
constexpr std::uint64_t SlotsRead = 32;
constexpr std::uint64_t FileNameTag = 2;
constexpr std::uint64_t ContentHashTag = 3;
constexpr std::uint64_t TitleTag = 4;

bool isPrintable(View text)
{
    return !text.empty() && std::none_of(text.begin(), text.end(), [](std::uint8_t byte) { return byte < 0x20 || byte == 0x7F; });
}

/// The record of a slot that was set free, which only lost its length. Nothing where it does not read to its end.
std::optional<std::uint64_t> freedLength(const Slots &database, const Bytes &slot)
{
    const auto body = View(slot).subspan(Slots::HeadSize);
    const auto nameEnd = std::find(body.begin(), body.end(), 0);
    if (nameEnd == body.end() || !isPrintable({body.begin(), nameEnd}))
        return std::nullopt;
    return database.rightLength(slot);
}

/// Whole tags of one file.
struct Tags {
    std::uint64_t count = 0;
    Bytes bytes;
    Bytes name; ///< file name, else title
    Bytes hash;
};

Tags tagsNamed(Str list, const Tree &tree, ByteWindow &bytes)
{
    Tags tags;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field->id != list || tree.nodes[node].field->kind != Kind::Group)
            continue;
        const Bytes tag = copyOf(bytes.source(), tree.nodes[node].extents());
        tags.bytes.insert(tags.bytes.end(), tag.begin(), tag.end());
        ++tags.count;
        const std::uint64_t id = numberAt(tree, node, "id", bytes);
        const NodeId value = child(tree, node, "value");
        if (value == NoNode)
            continue;
        if (id == FileNameTag || (id == TitleTag && tags.name.empty()))
            tags.name = decode(tree, value, bytes).bytes;
        else if (id == ContentHashTag)
            tags.hash = contents(tree.nodes[value], bytes);
    }
    return tags;
}

/// Whether left-over tags are about another file than the record that stands before them.
bool isOtherFile(const Tags &leftOver, const Tags &own)
{
    if (!leftOver.hash.empty() && !own.hash.empty())
        return leftOver.hash != own.hash;
    return isPrintable(leftOver.name) && leftOver.name != own.name;
}

/// A slot for what is left of an earlier record: its tags, and a name if they have one. Everything else is zero.
std::optional<Bytes> slotOf(const Tags &tags, std::uint64_t stride)
{
    constexpr std::size_t FixedSize = 17; ///< size, two times, an unknown number, flag
    Bytes slot(SlotLabel.begin(), SlotLabel.end());
    const Bytes name = isPrintable(tags.name) ? tags.name : Bytes{'?'};
    const std::size_t length = name.size() + 2 + FixedSize + 4 + tags.bytes.size(); // two texts that end in NUL
    if (Slots::HeadSize + length > stride)
        return std::nullopt;
    for (const Bytes &part : {little(length), name, Bytes(2 + FixedSize), little(tags.count), tags.bytes})
        slot.insert(slot.end(), part.begin(), part.end());
    slot.resize(static_cast<std::size_t>(stride));
    return slot;
}

std::optional<Bytes> leftOverSlot(const Slots &database, const Bytes &slot)
{
    const MemorySource source(slot);
    const Tree tree = database.read(source);
    ByteWindow bytes(source);
    const Tags leftOver = tagsNamed("left_over_tags", tree, bytes);
    if (leftOver.count == 0 || !isOtherFile(leftOver, tagsNamed("tags", tree, bytes)))
        return std::nullopt;
    return slotOf(leftOver, database.stride());
}

/// Whether something lies behind the record of a slot, or in a slot that has none.
bool hasLeftOvers(const Bytes &slot)
{
    const View behind = View(slot).subspan(Slots::HeadSize);
    const std::uint64_t length = lengthIn(slot);
    return length < behind.size() && !isZero(behind.subspan(static_cast<std::size_t>(length)));
}

/// A compact copy in the making: what was deleted comes back, free slots go.
class Recovery {
public:
    explicit Recovery(const Slots &database) : m_database(database) {}

    void drop(std::uint64_t slot) { m_plan.splices.push_back({m_database.at(slot), m_database.stride(), {}}); }
    /// Reads a slot with left-overs for what can be had from it.
    void search(std::uint64_t slot, const Bytes &bytes)
    {
        const bool isFree = lengthIn(bytes) == 0;
        if (const auto freed = isFree ? freedLength(m_database, bytes) : std::nullopt) {
            m_plan.splices.push_back(numberSplice(m_database.at(slot) + Slots::LengthAt, *freed));
            ++m_records;
            return;
        }
        if (isFree)
            drop(slot);
        if (auto leftOver = leftOverSlot(m_database, bytes)) {
            m_plan.splices.push_back({m_database.at(slot + 1), 0, std::move(*leftOver)});
            ++m_records;
        }
    }

    std::uint64_t records() const { return m_records; }
    const Plan &plan() const { return m_plan; }

private:
    const Slots &m_database;
    Plan m_plan;
    std::uint64_t m_records = 0;
};

/// A plan for a file that nothing is wrong with.
Proposal extra(const Plan &plan, Method method, std::uint64_t records, Confidence confidence)
{
    Proposal proposal{plan, {method, plan.splices.front().at, 0, records, "records", false, confidence}};
    proposal.isOptional = true;
    return proposal;
}

/// The bytes of a record, as a key.
std::string_view recordIn(const Bytes &slot)
{
    return {reinterpret_cast<const char *>(slot.data()) + Slots::HeadSize, static_cast<std::size_t>(lengthIn(slot))};
}

} // namespace

void proposeRecovery(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const Slots database(file);
    Recovery recovery(database);
    std::uint64_t read = 0;
    for (std::uint64_t slot = 0; slot < database.count(); ++slot) {
        if (slot % SlotsLookedAt == 0 && !ledger.spend())
            return;
        const Bytes bytes = database.bytes(slot);
        if (!hasLabel(bytes) && !isZero(bytes))
            continue; // damage, which other repairs are for
        if (hasLeftOvers(bytes)) {
            if (read++ % SlotsRead == 0 && !ledger.spend())
                return;
            recovery.search(slot, bytes);
        } else if (lengthIn(bytes) == 0) {
            recovery.drop(slot);
        }
    }
    if (recovery.records() > 0)
        out.push_back(extra(recovery.plan(), Method::RecoverRecords, recovery.records(), Confidence::Guessed));
}

void proposeDropRecords(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const Slots database(file);
    std::unordered_map<std::size_t, std::uint64_t> known; // the first slot by a hash of its record: a million records fit in memory
    Plan plan;
    for (std::uint64_t slot = 0; slot < database.count(); ++slot) {
        if (slot % SlotsLookedAt == 0 && !ledger.spend())
            return;
        const Bytes bytes = database.bytes(slot);
        const std::uint64_t length = lengthIn(bytes);
        // What lies behind a record may be all that is left of another one: it is not dropped with it.
        if (!hasLabel(bytes) || length == 0 || length > database.stride() - Slots::HeadSize || hasLeftOvers(bytes))
            continue;
        const auto [first, isNew] = known.try_emplace(std::hash<std::string_view>()(recordIn(bytes)), slot);
        if (!isNew && recordIn(database.bytes(first->second)) == recordIn(bytes))
            plan.splices.push_back({database.at(slot), database.stride(), {}});
    }
    if (!plan.isEmpty())
        out.push_back(extra(plan, Method::DropRepeats, plan.splices.size(), Confidence::Consistent));
}

} // namespace ft
