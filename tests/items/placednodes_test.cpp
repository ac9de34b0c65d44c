// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparisonmodel.h"
#include "items/nodegroups.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace ft {
namespace {

Supernode node(int row, quint32 address, quint64 time, quint8 load = 10)
{
    Supernode result;
    result.row = row;
    result.address = address;
    result.port = 1214;
    result.time = time;
    result.load = load;
    return result;
}

constexpr quint32 Kept = 0xD9E3D8F4;
constexpr quint32 Busier = 0xD5717AA5;
constexpr quint32 Vanished = 0xD9500101;
constexpr quint32 Fresh = 0x18010203;

/// A list, and the same a day later: one node kept, one with another load, one gone, one new.
std::shared_ptr<PlacedNodes> twoDays(bool ownIsOlder = true)
{
    const std::vector<Supernode> first{node(0, Kept, 1000), node(1, Busier, 1000), node(2, Vanished, 1000)};
    const std::vector<Supernode> second{node(0, Busier, 1000, 90), node(1, Fresh, 90'000), node(2, Kept, 1000)};
    auto result = std::make_shared<PlacedNodes>();
    join(*result, ownIsOlder ? std::vector{first, second} : std::vector{second, first},
         ownIsOlder ? QStringList{QStringLiteral("monday"), QStringLiteral("tuesday")}
                    : QStringList{QStringLiteral("tuesday"), QStringLiteral("monday")});
    return result;
}

} // namespace

TEST(PlacedNodes, OneListStaysAsItIs)
{
    PlacedNodes nodes;
    join(nodes, {{node(0, Kept, 5), node(1, Kept, 6)}}, {QStringLiteral("own")});
    EXPECT_EQ(nodes.own, 2);
    EXPECT_EQ(nodes.nodes.size(), 2U) << "what the list repeats stays";
    EXPECT_EQ(aspectsOf(nodes), (QList{NodeAspect::Load, NodeAspect::Age}));
}

TEST(PlacedNodes, JoinsListsByAddressAndPort)
{
    const auto nodes = twoDays();
    ASSERT_EQ(nodes->nodes.size(), 4U);
    EXPECT_EQ(nodes->own, 3);
    EXPECT_EQ(nodes->nodes[0].lists, 3);
    EXPECT_EQ(nodes->nodes[2].lists, 1);
    EXPECT_EQ(nodes->nodes[3].lists, 2);
    EXPECT_EQ(*nodes->nodes[3].address, Fresh);
    const NodeGroups groups = groupsOf(*nodes, NodeAspect::Lists);
    EXPECT_EQ(groups.groupOf, (std::vector<quint8>{2, 2, 0, 1}));
    EXPECT_EQ(groups.groups[1].name, QStringLiteral("only in tuesday"));
}

TEST(PlacedNodes, ComparesTheOlderWithTheNewer)
{
    for (const bool ownIsOlder : {true, false}) {
        const auto nodes = twoDays(ownIsOlder);
        EXPECT_EQ(nodes->isOlder, ownIsOlder);
        for (const Supernode &each : nodes->nodes) {
            const NodeChange expected = *each.address == Kept ? NodeChange::Same
                : *each.address == Busier                     ? NodeChange::Changed
                : *each.address == Vanished                   ? NodeChange::Gone
                                                              : NodeChange::New;
            EXPECT_EQ(each.change, expected) << std::hex << *each.address << " own is older: " << ownIsOlder;
        }
    }
}

TEST(PlacedNodes, AreMarkedByABanList)
{
    auto nodes = twoDays();
    mark(*nodes, std::make_shared<const BanList>("a lab:217.80.1.0-217.80.1.255\n"));
    const NodeGroups groups = groupsOf(*nodes, NodeAspect::Bans);
    EXPECT_EQ(groups.groups[0].count, 1);
    EXPECT_EQ(groups.groupOf[2], 0);
    EXPECT_EQ(aspectsOf(*nodes).first(), NodeAspect::Comparison);
}

TEST(ComparisonModel, ListsWhatDiffers)
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const bool ownIsOlder : {true, false}) {
        model.setNodes(twoDays(ownIsOlder));
        ASSERT_EQ(model.rowCount(), 3);
        const auto text = [&model](int row, ComparisonColumn column) { return model.index(row, number(column)).data().toString(); };
        EXPECT_EQ(text(0, ComparisonColumn::Change), QStringLiteral("new"));
        EXPECT_EQ(text(0, ComparisonColumn::Node), QStringLiteral("24.1.2.3:1214"));
        EXPECT_EQ(text(1, ComparisonColumn::Change), QStringLiteral("changed"));
        EXPECT_EQ(text(1, ComparisonColumn::Load), QStringLiteral("10 % → 90 %")) << "from the older list to the newer";
        EXPECT_EQ(text(2, ComparisonColumn::Change), QStringLiteral("gone"));
        EXPECT_EQ(model.summary(), QStringLiteral("1 new · 1 changed · 1 gone · 1 the same"));
    }
    auto one = std::make_shared<PlacedNodes>();
    join(*one, {{node(0, Kept, 5)}}, {QStringLiteral("own")});
    model.setNodes(one);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace ft
