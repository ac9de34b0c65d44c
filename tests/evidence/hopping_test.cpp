// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hopping.h"
#include "evidence/nodewriting.h"
#include "formats/registry.h"
#include "schema/chance.h"
#include "schema/generate.h"
#include "schema/reader.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace ft {

namespace {

ListedNode listed(std::uint32_t address, const char *country, std::uint8_t load, std::uint64_t time, GeoPoint at)
{
    ListedNode node;
    node.address = address;
    node.port = 1214;
    node.country = countryOf(country);
    node.load = load;
    node.time = time;
    node.at = at;
    return node;
}

const std::vector<ListedNode> someListed = {
    listed(0x50000001, "DE", 50, 1000, {10, 51}), listed(0x50000002, "US", 10, 3000, {-98, 39}),
    listed(0x50000003, "DE", 20, 2000, {10, 50}), listed(0x50000004, "JP", 90, 4000, {138, 36}),
    listed(0x50000005, "FR", 30, 500, {2, 47}),
};

using Order = std::vector<std::size_t>;

TEST(Hopping, KeepsDropsAndOrders)
{
    Hopping hopping;
    EXPECT_EQ(arranged(someListed, hopping), (Order{0, 1, 2, 3, 4})) << "what asks for nothing changes nothing";
    hopping.continents = {Continent::Europe};
    EXPECT_EQ(arranged(someListed, hopping), (Order{0, 2, 4}));
    hopping.inverted = true;
    EXPECT_EQ(arranged(someListed, hopping), (Order{1, 3}));
    hopping = {.countries = {countryOf("JP"), countryOf("FR")}};
    EXPECT_EQ(arranged(someListed, hopping), (Order{3, 4}));
    hopping = {.box = GeoBox{130, -90, -90, 90}};
    EXPECT_EQ(arranged(someListed, hopping), (Order{1, 3})) << "across the date line";
    hopping = {.highestLoad = 30, .earliest = 1000};
    EXPECT_EQ(arranged(someListed, hopping), (Order{1, 2}));
    hopping = {.isMarked = [](std::size_t node) { return node == 4; }};
    EXPECT_EQ(arranged(someListed, hopping), (Order{4}));
    hopping = {.order = Hopping::FarthestFirst, .home = {10, 51}};
    EXPECT_EQ(arranged(someListed, hopping), (Order{3, 1, 4, 2, 0}));
    hopping = {.onePerCountry = true, .order = Hopping::LowestLoadFirst};
    EXPECT_EQ(arranged(someListed, hopping), (Order{1, 2, 4, 3}));
    hopping = {.most = 2};
    EXPECT_EQ(arranged(someListed, hopping), (Order{0, 1}));
}

TEST(Hopping, BansStayBans)
{
    const BanList bans("# list\nA: name with colons:080.000.000.002-80.0.0.3\nbad line\n:80.0.0.9-80.0.0.5\n");
    EXPECT_EQ(bans.size(), 2u);
    EXPECT_EQ(bans.damagedLines(), 1u);
    ASSERT_NE(bans.rangeOf(0x50000002), nullptr);
    EXPECT_EQ(bans.rangeOf(0x50000002)->description, "A: name with colons");
    EXPECT_EQ(bans.rangeOf(0x50000004), nullptr);
    Hopping hopping;
    hopping.bans = &bans;
    EXPECT_EQ(arranged(someListed, hopping), (Order{0, 3}));
    hopping.continents = {Continent::Africa};
    hopping.inverted = true;
    EXPECT_EQ(arranged(someListed, hopping), (Order{0, 3}));
}

TEST(Hopping, DistancesAreThoseOfTheGlobe)
{
    EXPECT_NEAR(distance({13.4, 52.5}, {139.7, 35.7}), 8918, 40) << "Berlin to Tokyo";
    EXPECT_NEAR(distance({179, 0}, {-179, 0}), 222, 2);
    EXPECT_EQ(distance({5, 5}, {5, 5}), 0);
}

TEST(Bans, TheNarrowestOfNestedRangesCounts)
{
    Chance chance(41);
    for (int round = 0; round < 50; ++round) {
        std::string text;
        std::vector<BanList::Range> ranges;
        for (int i = 0; i < 40; ++i) {
            const auto first = static_cast<std::uint32_t>(chance.below(200));
            const auto last = first + static_cast<std::uint32_t>(chance.below(55));
            ranges.push_back({first, last, {}});
            text += "r:0.0.0." + std::to_string(first) + "-0.0.0." + std::to_string(last) + "\r\n";
        }
        const BanList bans(text);
        for (std::uint32_t address = 0; address < 256; ++address) {
            std::optional<std::uint32_t> width;
            for (const BanList::Range &range : ranges) {
                if (range.first <= address && address <= range.last)
                    width = std::min(width.value_or(999), range.last - range.first);
            }
            const BanList::Range *found = bans.rangeOf(address);
            ASSERT_EQ(found != nullptr, width.has_value()) << "seed 41, round " << round;
            if (found) {
                ASSERT_EQ(found->last - found->first, *width) << "seed 41, round " << round;
            }
        }
    }
}

struct ReadList {
    Bytes bytes;
    Tree tree;
    std::vector<NodeList> lists;

    ReadList(Str format, Bytes file)
        : bytes(std::move(file))
    {
        const MemorySource source(bytes);
        tree = read(*formatById(format), source);
        ByteWindow window(source);
        lists = nodeLists(tree, window);
    }
};

/// What identifies a node in every format that has addresses.
std::vector<std::pair<std::optional<std::uint32_t>, std::uint16_t>> hostsOf(const std::vector<ListedNode> &nodes)
{
    std::vector<std::pair<std::optional<std::uint32_t>, std::uint16_t>> hosts;
    for (const ListedNode &node : nodes)
        hosts.emplace_back(node.address, node.port);
    return hosts;
}

Str readAs(NodeFormat format)
{
    switch (format) {
    case NodeFormat::KazaaNet:
        return "kazaa.kazaanet";
    case NodeFormat::GiftNodes:
        return "gift.nodes";
    case NodeFormat::Kzn:
        return "kazuper.kzn";
    default:
        return "windows.reg";
    }
}

TEST(NodeWriting, WhatIsWrittenReadsTheSame)
{
    std::vector<ListedNode> nodes;
    Chance chance(7);
    for (int i = 0; i < 200; ++i) {
        nodes.push_back(listed(static_cast<std::uint32_t>(0x50000000 + chance.below(0x1000000)), "DE",
                               static_cast<std::uint8_t>(chance.below(100)), 1'000'000'000 + chance.below(100'000'000), {}));
        nodes.back().availability = static_cast<std::uint8_t>(i % 3);
    }
    for (const NodeFormat format : {NodeFormat::KazaaNet, NodeFormat::Registry4, NodeFormat::Registry5, NodeFormat::GiftNodes, NodeFormat::Kzn}) {
        const ReadList again(readAs(format), nodeFile(nodes, format));
        ASSERT_EQ(again.lists.size(), 1u);
        EXPECT_EQ(hostsOf(again.lists[0].nodes), hostsOf(nodes));
        if (format != NodeFormat::Kzn) {
            EXPECT_EQ(again.lists[0].nodes[17].time, nodes[17].time);
            EXPECT_EQ(again.lists[0].nodes[17].load, nodes[17].load);
        }
    }
}

TEST(NodeWriting, NamesGoWhereTheyCanGo)
{
    ListedNode named;
    named.host = "node.example.org";
    named.port = 1214;
    const std::vector<ListedNode> nodes = {named};
    EXPECT_EQ(writableCount(nodes, NodeFormat::KazaaNet), 0u);
    EXPECT_EQ(nodeFile(nodes, NodeFormat::KazaaNet), Bytes{1});
    EXPECT_EQ(ReadList("gift.nodes", nodeFile(nodes, NodeFormat::GiftNodes)).lists.at(0).nodes.at(0).host, "node.example.org");
}

/// Any choice of entries in any order: the list has these then, and everything around it is as it was.
TEST(Arrangement, OfAnyListLeavesTheRestAlone)
{
    Chance chance(23);
    for (const Str format : {"kazaa.kazaanet", "windows.reg", "gift.nodes", "kazuper.kzn", "kazuper.kzf", "fasttrack.nodelist"}) {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const ReadList before(format, generate(*formatById(format), {.seed = seed}));
            if (before.lists.empty() || before.lists[0].nodes.empty())
                continue;
            const NodeList &list = before.lists[0];
            Order order;
            for (std::size_t i = 0; i < list.nodes.size(); ++i) {
                if (chance.below(3) > 0)
                    order.insert(order.begin() + static_cast<std::ptrdiff_t>(chance.below(order.size() + 1)), i);
            }
            const MemorySource source(before.bytes);
            ByteWindow window(source);
            const Plan plan = arrangement(before.tree, list, order, window);
            ASSERT_TRUE(fits(plan, before.bytes.size()));
            const Changed changed(source, plan);
            Bytes bytes(static_cast<std::size_t>(changed.size()));
            changed.read(0, bytes);
            const ReadList after(format, bytes);
            std::vector<ListedNode> wanted;
            for (const std::size_t index : order)
                wanted.push_back(list.nodes[index]);
            if (wanted.empty())
                continue;
            ASSERT_FALSE(after.lists.empty()) << format << ", seed " << seed;
            ASSERT_EQ(hostsOf(after.lists[0].nodes), hostsOf(wanted)) << format << ", seed " << seed;
            Order same(list.nodes.size());
            std::iota(same.begin(), same.end(), std::size_t(0));
            EXPECT_TRUE(arrangement(before.tree, list, same, window).isEmpty()) << format << ", seed " << seed;
        }
    }
}

TEST(NodeWriting, CollectedListsComeBackAsTheyWere)
{
    if (test::samples().empty())
        GTEST_SKIP() << "the collected files are not here";
    const std::string value = test::contents(test::samples() / "corpus/KazaaNet.bin");
    const Bytes wanted(value.begin(), value.end());
    const std::pair<const char *, Str> files[] = {{"KazaaNet.bin", "kazaa.kazaanet"}, {"KazaaNet.reg", "windows.reg"}, {"SOFTWARE", "windows.regf"}};
    for (const auto &[name, format] : files) {
        const std::string file = test::contents(test::samples() / "corpus" / name);
        const ReadList read(format, Bytes(file.begin(), file.end()));
        ASSERT_EQ(read.lists.size(), 1u) << name;
        EXPECT_EQ(nodeFile(read.lists[0].nodes, NodeFormat::KazaaNet), wanted) << name;
    }
}

} // namespace

} // namespace ft
