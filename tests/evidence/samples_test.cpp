// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was collected from other programs and from the network, where it is at hand.
#include "contents.h"
#include "vectors.h"

#include "evidence/kzhash.h"
#include "evidence/link.h"
#include "formats/checksum.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>

namespace ft {
namespace {

class Collected : public testing::Test
{
protected:
    void SetUp() override
    {
        if (test::samples().empty())
            GTEST_SKIP() << "no samples";
    }

    static std::uint64_t number(const test::FlatObject &vector, const char *key) { return std::stoull(vector.at(key)); }

    /// The input that a vector describes. All of kind sha256ctr have one seed, and the same beginning.
    static MemorySource input(const test::FlatObject &vector)
    {
        constexpr std::size_t Longest = 34'168'833;
        const std::size_t size = static_cast<std::size_t>(number(vector, "size"));
        const std::string &seed = vector.at("seed");
        if (vector.at("kind") == "sha256ctr") {
            static const Bytes all = test::counterBytes(seed, Longest);
            EXPECT_LE(size, all.size());
            return MemorySource(Bytes(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(size)));
        }
        if (vector.at("kind") == "fill")
            return MemorySource(Bytes(size, static_cast<std::uint8_t>(std::stoul(seed, nullptr, 16))));
        EXPECT_EQ(vector.at("kind"), "ascii");
        return MemorySource(test::repeated(seed, size));
    }
};

TEST_F(Collected, VectorsAgreedByOtherPrograms)
{
    int count = 0;
    for (const test::FlatObject &vector : test::flatObjects(test::collectedVectors())) {
        if (!vector.contains("checksum"))
            continue;
        ++count;
        const KzHashResult result = kzHash(input(vector));
        EXPECT_EQ(hexText(View(result.hash.uuHash)), vector.at("uuhash")) << vector.at("id");
        EXPECT_EQ(base64Text(result.hash.uuHash), vector.at("base64")) << vector.at("id");
        EXPECT_EQ(hexText(result.hash), vector.at("kzhash")) << vector.at("id");
        EXPECT_EQ(fileId(result.hash.uuHash), number(vector, "checksum")) << vector.at("id");
    }
    EXPECT_EQ(count, 88);
}

TEST_F(Collected, BoundaryOfTheTwoRules)
{
    int count = 0;
    for (const test::FlatObject &vector : test::flatObjects(test::collectedVectors())) {
        if (!vector.contains("loose"))
            continue;
        ++count;
        const MemorySource source = input(vector);
        EXPECT_EQ(hexText(View(uuHash(source).hash)), vector.at("strict"));
        EXPECT_EQ(hexText(View(uuHash(source, {}, WindowRule::Loose).hash)), vector.at("loose"));
    }
    EXPECT_EQ(count, 5);
}

TEST_F(Collected, PublishedHashes)
{
    int reproduced = 0;
    int texts = 0;
    for (const test::FlatObject &vector : test::flatObjects(test::collectedVectors())) {
        if (!vector.contains("status"))
            continue;
        const std::string text = vector.contains("base64") ? vector.at("base64") : vector.at("kzhash");
        const Link link = readLink(text);
        ASSERT_TRUE(link.isUsable()) << text;
        EXPECT_TRUE(link.findings.empty()) << text;
        EXPECT_EQ(link.kzHash ? hexText(*link.kzHash) : base64Text(*link.uuHash), text);
        ++texts;
        if (!vector.contains("kind"))
            continue;
        ++reproduced;
        EXPECT_EQ(base64Text(uuHash(input(vector)).hash), text) << vector.at("id");
    }
    EXPECT_EQ(reproduced, 2);
    EXPECT_EQ(texts, 6);
}

TEST_F(Collected, RealHashesHaveTheirFileIdsAndSizes)
{
    std::istringstream lines(test::contents(test::samples() / "real/hash_fileid_size.tsv"));
    int count = 0;
    int small = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#'))
            continue;
        std::istringstream parts(line);
        std::string hex;
        std::uint64_t id = 0;
        std::uint64_t size = 0;
        ASSERT_TRUE(parts >> hex >> id >> size) << line;
        const Link link = readLink(hex);
        ASSERT_TRUE(link.isUsable()) << line;
        EXPECT_EQ(fileId(*link.uuHash), id) << line;
        EXPECT_EQ(hexText(View(*readLink(base64Text(*link.uuHash)).uuHash)), hex);
        if (size <= WindowSize) {
            EXPECT_EQ(tracesOfRule(*link.uuHash, size), WindowRule::Strict) << line;
            EXPECT_EQ(~smallHashOf(*link.uuHash), size) << line;
            ++small;
        }
        ++count;
    }
    EXPECT_EQ(count, 1202);
    EXPECT_EQ(small, 32);
}

TEST_F(Collected, RealLinksRoundTrip)
{
    const std::string text = test::contents(test::samples() / "real/hash_links.txt");
    const std::regex row(R"(name ([^=]+?)\s+size (\d+) bytes\s+UUHash (=\S+=)\s+hex (\w{40})\s+fileID (\d+))");
    int count = 0;
    for (std::sregex_iterator each(text.begin(), text.end(), row), end; each != end; ++each, ++count) {
        const auto &found = *each;
        const std::string written = "sig2dat:///|File:" + found[1].str() + "|Length:" + found[2].str() + "Bytes|UUHash:" + found[3].str() + '|';
        const Link link = readLink(written);
        EXPECT_TRUE(link.findings.empty());
        EXPECT_EQ(link.name, found[1].str());
        EXPECT_EQ(linkText(link), written);
        EXPECT_EQ(hexText(View(*link.uuHash)), found[4].str());
        EXPECT_EQ(fileId(*link.uuHash), std::stoull(found[5]));
        EXPECT_EQ(linkText(readLink(clipboardText(link))), written);
    }
    EXPECT_EQ(count, 1);
    const Link path = readLink("50a4ab98365f8d8aea9a9be0300ad8add4d229cc");
    EXPECT_EQ(base64Text(*path.uuHash), "=UKSrmDZfjYrqmpvgMArYrdTSKcw=") << "a request and the tag of its answer";
}

} // namespace
} // namespace ft
