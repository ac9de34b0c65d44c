// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/freedslot.h"
#include "formats/registry.h"
#include "formats/tags.h"
#include "schema/generate.h"
#include "schema/plausible.h"
#include "schema/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace ft {

namespace {

constexpr std::size_t HeadSize = 8; ///< label and length of a slot

/// Where a tag lies in its slot, and what it is.
struct TagPlace {
    std::uint64_t at;
    std::uint64_t size;
    Bytes bytes;
    friend bool operator==(const TagPlace &, const TagPlace &) = default;
    friend void PrintTo(const TagPlace &tag, std::ostream *out)
    {
        *out << tag.at << '+' << tag.size << " tag " << int{tag.bytes[0]};
    }
};

/// Databases of which every write is known: records of different lengths are written over each other, slots are freed.
class History
{
public:
    explicit History(std::uint64_t seed) : m_chance(seed)
    {
        const std::size_t slots = 1 + m_chance.below(12);
        m_file.resize(slots * Stride);
        m_known.resize(slots);
        for (std::size_t slot = 0; slot < slots; ++slot) {
            write(slot);
            for (std::uint64_t more = m_chance.below(4); more > 0; --more)
                write(slot);
            if (m_chance.oneIn(4))
                free(slot);
        }
    }

    const Bytes &file() const { return m_file; }
    std::vector<TagPlace> leftOver() const
    {
        std::vector<TagPlace> all;
        for (const Slot &slot : m_known)
            all.insert(all.end(), slot.left.begin(), slot.left.end());
        std::sort(all.begin(), all.end(), [](const TagPlace &a, const TagPlace &b) { return a.at < b.at; });
        return all;
    }
    std::vector<std::string> freed() const
    {
        std::vector<std::string> names;
        for (const Slot &slot : m_known) {
            if (slot.isFree)
                names.push_back(slot.name);
        }
        return names;
    }

    static constexpr std::size_t Stride = 1032;

private:
    struct Slot {
        std::string name;
        std::vector<TagPlace> tags; ///< of the record written last
        std::vector<TagPlace> left; ///< whole tags of records before it
        bool isFree = false;
    };

    void write(std::size_t index)
    {
        Slot &slot = m_known[index];
        const std::uint64_t count = m_chance.below(9);
        Recipe recipe{.seed = m_chance.next()};
        recipe.rows = {{"records", 1}, {"records[0]", 0}, {"records[0].tags", count}};
        slot.name = "song " + std::to_string(m_chance.below(1'000'000)) + std::string(m_chance.below(40), 'x') + ".mp3";
        recipe.set("records[0].name", Str(slot.name)).set("records[0].folder", "C:\\Songs");
        for (std::uint64_t i = 0; i < count; ++i) {
            constexpr std::uint64_t TextTags[] = {4, 6, 8, 10, 12, 14, 16, 26};
            const std::string tag = "records[0].tags[" + std::to_string(i) + "].";
            recipe.set(tag + "id", TextTags[m_chance.below(std::size(TextTags))]);
            recipe.set(tag + "value", Str("text " + std::to_string(m_chance.below(1'000'000)) + std::string(m_chance.below(30), 'y')));
        }
        recipe.readings = {1}; // slots of 1024 + 8 bytes
        const Bytes made = generate(*formatById("kazaa.dbb"), recipe);
        ASSERT_EQ(made.size(), Stride);
        const std::size_t used = HeadSize + made[4] + 256u * made[5];
        const std::size_t at = index * Stride;
        std::copy_n(made.begin(), used, m_file.begin() + static_cast<std::ptrdiff_t>(at));
        slot.left.insert(slot.left.end(), slot.tags.begin(), slot.tags.end());
        std::erase_if(slot.left, [&](const TagPlace &tag) { return tag.at < at + used; });
        slot.tags = tagsOf(made, at);
    }

    /// The length becomes 0; all tags are left over then.
    void free(std::size_t index)
    {
        std::fill_n(m_file.begin() + static_cast<std::ptrdiff_t>(index * Stride + 4), 4, std::uint8_t{0});
        Slot &slot = m_known[index];
        slot.left.insert(slot.left.end(), slot.tags.begin(), slot.tags.end());
        slot.isFree = true;
    }

    static std::vector<TagPlace> tagsOf(const Bytes &made, std::uint64_t at)
    {
        const MemorySource source(made);
        const Tree tree = read(*formatById("kazaa.dbb"), source, {.fileName = "data1024.dbb"});
        std::vector<TagPlace> tags;
        forEachChild(tree, find(tree, "records[0].tags"), [&](NodeId tag) {
            const Extents place = tree.nodes[tag].extents();
            const auto begin = made.begin() + static_cast<std::ptrdiff_t>(place.at);
            tags.push_back({at + place.at, place.size, Bytes(begin, begin + static_cast<std::ptrdiff_t>(place.size))});
        });
        return tags;
    }

    Chance m_chance;
    Bytes m_file;
    std::vector<Slot> m_known;
};

std::vector<TagPlace> recoveredTags(const Bytes &file)
{
    const Tree tree = read(*formatById("kazaa.dbb"), MemorySource(file), {.fileName = "data1024.dbb"});
    std::vector<TagPlace> tags;
    for (const Node &node : tree.nodes) {
        if (node.field != &leftOverTagField)
            continue;
        const auto begin = file.begin() + static_cast<std::ptrdiff_t>(node.at);
        tags.push_back({node.at, node.size, Bytes(begin, begin + static_cast<std::ptrdiff_t>(node.size))});
    }
    return tags;
}

} // namespace

TEST(DbbHistory, AllTagsThatStillLieThereAreRecoveredAndNoneIsInvented)
{
    std::size_t recovered = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const History history(seed);
        const std::vector<TagPlace> known = history.leftOver();
        EXPECT_EQ(recoveredTags(history.file()), known) << "seed " << seed;
        recovered += known.size();
    }
    EXPECT_GT(recovered, 1000u);
}

TEST(DbbHistory, FreedSlotsGiveTheirRecordsBackAndOthersNone)
{
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const History history(seed);
        const MemorySource source(history.file());
        ByteWindow bytes(source);
        const Tree tree = read(*formatById("kazaa.dbb"), source, {.fileName = "data1024.dbb"});
        const NodeId list = find(tree, "records");
        std::vector<std::string> names;
        for (std::uint64_t row = 0; row < rowCount(tree, list); ++row) {
            if (const auto slot = freedRecord(tree, list, row, source)) {
                const Value name = decode(*slot, find(*slot, "name"), bytes);
                names.emplace_back(name.bytes.begin(), name.bytes.end());
            }
        }
        EXPECT_EQ(names, history.freed()) << "seed " << seed;
    }
}

TEST(DbbHistory, NoRecordIsInventedFromNoise)
{
    Chance chance(4);
    for (int i = 0; i < 500; ++i) {
        Recipe recipe;
        recipe.rows = {{"records", 2}};
        Bytes file = generate(*formatById("kazaa.dbb"), recipe);
        const Bytes noise = randomBytes(chance, file.size() / 2 - HeadSize);
        std::fill_n(file.begin() + 4, 4, std::uint8_t{0});
        std::copy(noise.begin(), noise.end(), file.begin() + HeadSize);
        const MemorySource source(file);
        const Tree tree = read(*formatById("kazaa.dbb"), source);
        EXPECT_FALSE(freedRecord(tree, find(tree, "records"), 0, source)) << i;
    }
}

} // namespace ft
