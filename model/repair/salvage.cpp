// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "slots.h"

#include "schema/value.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace ft {

namespace {

/// Slots looked at for one unit of work; reading one takes a unit more.
constexpr std::uint64_t SlotsLookedAt = 64;
constexpr std::uint64_t FileNameTag = 2;
constexpr std::uint64_t HashTag = 3;
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
        else if (id == HashTag)
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

/// A compact copy: what was deleted is back, free slots are gone.
struct Recovery {
    Plan plan;
    std::uint64_t records = 0;

    void drop(const Slots &database, std::uint64_t slot) { plan.splices.push_back({database.at(slot), database.stride(), {}}); }
    void restore(std::uint64_t at, std::uint64_t length)
    {
        plan.splices.push_back(numberSplice(at + Slots::LengthAt, length));
        ++records;
    }
    void insert(std::uint64_t at, Bytes slot)
    {
        plan.splices.push_back({at, 0, std::move(slot)});
        ++records;
    }
};

/// The bytes of a record, as a key.
std::string_view recordIn(const Bytes &slot)
{
    return {reinterpret_cast<const char *>(slot.data()) + Slots::HeadSize, static_cast<std::size_t>(lengthIn(slot))};
}

} // namespace

void proposeRecovery(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const Slots database(file);
    Recovery recovery;
    for (std::uint64_t slot = 0; slot < database.count(); ++slot) {
        if (slot % SlotsLookedAt == 0 && !ledger.spend())
            return;
        const Bytes bytes = database.bytes(slot);
        const std::uint64_t length = lengthIn(bytes);
        if (!hasLabel(bytes) && !isZero(bytes))
            continue; // damage, which other repairs are for
        const View behind = View(bytes).subspan(Slots::HeadSize);
        if (length >= behind.size() || isZero(behind.subspan(static_cast<std::size_t>(length)))) {
            if (length == 0)
                recovery.drop(database, slot);
            continue;
        }
        if (!ledger.spend())
            return;
        if (const auto freed = length == 0 ? freedLength(database, bytes) : std::nullopt) {
            recovery.restore(database.at(slot), *freed);
            continue;
        }
        if (length == 0)
            recovery.drop(database, slot);
        if (auto leftOver = leftOverSlot(database, bytes))
            recovery.insert(database.at(slot + 1), std::move(*leftOver));
    }
    if (recovery.records == 0)
        return;
    const std::uint64_t at = recovery.plan.splices.front().at;
    Proposal proposal{std::move(recovery.plan),
                      {Method::RecoverRecords, at, 0, recovery.records, "records", false, Confidence::Guessed}};
    proposal.isOptional = true;
    out.push_back(std::move(proposal));
}

void proposeDropRecords(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const Slots database(file);
    std::unordered_set<std::string> known;
    Plan plan;
    for (std::uint64_t slot = 0; slot < database.count(); ++slot) {
        if (slot % SlotsLookedAt == 0 && !ledger.spend())
            return;
        const Bytes bytes = database.bytes(slot);
        const std::uint64_t length = lengthIn(bytes);
        const View behind = View(bytes).subspan(Slots::HeadSize);
        // What lies behind a record may be all that is left of another one: it is not dropped with it.
        if (!hasLabel(bytes) || length == 0 || length > behind.size() || !isZero(behind.subspan(static_cast<std::size_t>(length))))
            continue;
        if (!known.insert(std::string(recordIn(bytes))).second)
            plan.splices.push_back({database.at(slot), database.stride(), {}});
    }
    if (plan.isEmpty())
        return;
    const std::uint64_t dropped = plan.splices.size();
    const std::uint64_t at = plan.splices.front().at;
    Proposal proposal{std::move(plan), {Method::DropRepeats, at, 0, dropped, "records"}};
    proposal.isOptional = true;
    out.push_back(std::move(proposal));
}

} // namespace ft
