// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of supernodes that came from disks, from the network and from other programs: each opens, goes into a file of
// every kind and comes back, and stays as it is where nothing is asked of it.
#include "evidence/nodewriting.h"
#include "formats/registry.h"
#include "schema/identify.h"
#include "schema/reader.h"
#include "search/banlistfile.h"
#include "search/hivecopy.h"

#include "support/files.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <numeric>

namespace ft {
namespace {

/// A file with its lists.
struct ReadFile {
    Opened opened;
    Tree tree;
    std::vector<NodeList> lists;
};

Tree treeOf(const ByteSource &bytes, const std::string &name)
{
    const auto candidates = identify(formats(), bytes, name);
    return candidates.empty() ? Tree() : read(*candidates.front().format, bytes, {.fileName = name});
}

ReadFile readFile(const std::filesystem::path &path)
{
    ReadFile file{open(QString::fromStdString(path.string())), {}, {}};
    if (!file.opened.bytes)
        return file;
    file.tree = treeOf(*file.opened.bytes, path.filename().string());
    ByteWindow bytes(*file.opened.bytes);
    if (file.tree.format)
        file.lists = nodeLists(file.tree, bytes);
    return file;
}

std::vector<ListedNode> readBack(const Bytes &file, NodeFormat format)
{
    constexpr const char *Names[] = {"KazaaNet", "list.reg", "list.reg", "nodes", "list.kzn"};
    const MemorySource source(file);
    const Tree tree = treeOf(source, Names[static_cast<int>(format)]);
    ByteWindow bytes(source);
    const auto lists = tree.format ? nodeLists(tree, bytes) : std::vector<NodeList>();
    return lists.empty() ? std::vector<ListedNode>() : lists.front().nodes;
}

/// What every kind of file holds of a node.
auto known(const ListedNode &node)
{
    return std::tuple(node.address, node.port);
}

std::vector<std::filesystem::path> collected()
{
    std::vector<std::filesystem::path> files;
    for (const char *name : {"corpus/KazaaNet.bin", "corpus/KazaaNet.reg", "corpus/KazaaNet-win98.reg", "corpus/SOFTWARE",
                             "real/fst_nodes_200306.nodes", "real/fst_nodes_200407_damaged.nodes", "real/fst_nodelist_msg00_20030801.bin"})
        files.push_back(test::samples() / name);
    return files;
}

class NodeFiles : public testing::Test
{
protected:
    void SetUp() override
    {
        if (test::samples().empty())
            GTEST_SKIP() << "no samples";
    }
};

TEST_F(NodeFiles, ComeBackFromEveryKind)
{
    for (const std::filesystem::path &path : collected()) {
        SCOPED_TRACE(path.string());
        const ReadFile file = readFile(path);
        ASSERT_FALSE(file.lists.empty());
        std::vector<ListedNode> nodes = joined(file.lists);
        std::erase_if(nodes, [](const ListedNode &node) { return !node.address; });
        ASSERT_FALSE(nodes.empty());
        for (const NodeFormat format : {NodeFormat::KazaaNet, NodeFormat::Registry5, NodeFormat::Registry4, NodeFormat::GiftNodes, NodeFormat::Kzn}) {
            const std::vector<ListedNode> back = readBack(nodeFile(nodes, format), format);
            ASSERT_EQ(back.size(), nodes.size()) << nodeFormatWords[static_cast<std::size_t>(format)];
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                ASSERT_EQ(known(back[i]), known(nodes[i])) << nodeFormatWords[static_cast<std::size_t>(format)] << ' ' << i;
                if (format != NodeFormat::Kzn && nodes[i].load) {
                    ASSERT_EQ(back[i].load, nodes[i].load);
                }
                if (format != NodeFormat::Kzn && nodes[i].time) {
                    ASSERT_EQ(back[i].time, nodes[i].time);
                }
            }
        }
    }
}

TEST_F(NodeFiles, StayAsTheyAreWhereNothingIsRearranged)
{
    for (const std::filesystem::path &path : collected()) {
        SCOPED_TRACE(path.string());
        const ReadFile file = readFile(path);
        ASSERT_FALSE(file.lists.empty());
        ByteWindow bytes(*file.opened.bytes);
        for (const NodeList &list : file.lists) {
            std::vector<std::size_t> all(list.nodes.size());
            std::iota(all.begin(), all.end(), 0);
            EXPECT_TRUE(arrangement(file.tree, list, all, bytes).isEmpty()) << list.path;
        }
    }
}

TEST_F(NodeFiles, AHiveTakesAnotherCacheAndKeepsTheRest)
{
    const std::filesystem::path path = test::samples() / "corpus/SOFTWARE";
    const ReadFile file = readFile(path);
    ASSERT_FALSE(file.lists.empty());
    std::vector<ListedNode> nodes = file.lists.front().nodes;
    std::reverse(nodes.begin(), nodes.end());
    HiveCopy copy = hiveCopy(QString::fromStdString(path.string()), nodes);
    ASSERT_EQ(copy.problem, HiveCopy::None);
    const MemorySource written(copy.bytes);
    const Tree tree = treeOf(written, "SOFTWARE");
    ByteWindow bytes(written);
    const auto lists = nodeLists(tree, bytes);
    ASSERT_FALSE(lists.empty());
    ASSERT_EQ(lists.front().nodes.size(), nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        EXPECT_EQ(known(lists.front().nodes[i]), known(nodes[i]));
}

TEST_F(NodeFiles, DamagedHivesAreNamedAndNeverWritten)
{
    int hives = 0;
    for (const auto &entry : std::filesystem::directory_iterator(test::samples() / "real/hives")) {
        if (entry.path().extension() == ".txt")
            continue;
        ++hives;
        const ReadFile file = readFile(entry.path());
        EXPECT_TRUE(file.opened.bytes) << entry.path();
        const bool isLoneBin = entry.path().filename() == "nt_TruncatedHiveBin"; // a piece of a hive, without its head
        EXPECT_NE(file.tree.format == nullptr, !isLoneBin) << entry.path();
        const HiveCopy copy = hiveCopy(QString::fromStdString(entry.path().string()), {});
        EXPECT_NE(copy.problem, HiveCopy::None) << entry.path() << " holds no KazaaNet value";
        EXPECT_TRUE(copy.bytes.empty());
    }
    EXPECT_GT(hives, 0);
}

TEST(HiveCopies, SayWhyThereIsNone)
{
    EXPECT_EQ(hiveCopy(QStringLiteral("/nowhere/at/all"), {}).problem, HiveCopy::NotOpened);
    const auto list = test::sourceFile("resources/samples/supernodes/nodes");
    EXPECT_EQ(hiveCopy(QString::fromStdString(list.string()), {}).problem, HiveCopy::NoCache);
}

TEST(BanListFiles, AreReadFromDisk)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bans.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("# a comment\na lab:10.0.0.0-10.255.255.255\nno range\n");
    file.close();
    const BanListFile bans = readBanList(file.fileName());
    ASSERT_TRUE(bans.bans);
    EXPECT_EQ(bans.bans->size(), 1U);
    EXPECT_EQ(bans.bans->damagedLines(), 1U);
    const BanListFile missing = readBanList(folder.filePath(QStringLiteral("missing")));
    EXPECT_FALSE(missing.bans);
    EXPECT_EQ(missing.error, OpenError::NotFound);
    EXPECT_FALSE(missing.isTooLarge());
}

} // namespace
} // namespace ft
