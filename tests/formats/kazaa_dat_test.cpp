// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/kazaa_dat.h"

#include "formats/checksum.h"
#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/plausible.h"
#include "support/findings.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

using namespace test;
using Range = std::pair<std::uint64_t, std::uint64_t>;

constexpr std::uint64_t Size = 1000;

/// A sound download of 1000 bytes with these completed parts.
Recipe download(const std::vector<Range> &completed, std::uint64_t present = Size)
{
    Recipe recipe;
    recipe.rows = {{"data", present}, {"appendix.sources", 3}, {"appendix.tags", 0}, {"appendix.completed", completed.size()}};
    recipe.set("appendix.full_range.first", 0).set("appendix.full_range.size", Size);
    for (std::uint64_t i = 0; i < 3; ++i)
        recipe.set("appendix.sources[" + std::to_string(i) + "].size", Size);
    for (std::size_t i = 0; i < completed.size(); ++i) {
        const std::string path = "appendix.completed[" + std::to_string(i) + "].";
        recipe.set(path + "start", completed[i].first).set(path + "size", completed[i].second);
    }
    return recipe;
}

Tree reading(const Recipe &recipe)
{
    return read(*formatById("kazaa.dat"), MemorySource(generate(*formatById("kazaa.dat"), recipe)), {.forced = {0, 0}});
}

TEST(KazaaDat, SoundPartsAreFine)
{
    EXPECT_EQ(troubles(reading(download({{0, 100}, {200, 300}}))), "");
    EXPECT_FALSE(has(reading(download({{0, 100}, {200, 300}})), Code::DownloadComplete));
}

TEST(KazaaDat, PartsThatDoNotFitAreNamed)
{
    EXPECT_EQ(findingOf(reading(download({{0, 300}, {200, 300}})), Code::RangesOverlap).path, "appendix.completed[1]");
    EXPECT_EQ(findingOf(reading(download({{500, 10}, {0, 300}})), Code::RangesUnsorted).path, "appendix.completed[1]");
    EXPECT_EQ(findingOf(reading(download({{900, 101}})), Code::RangeBeyondFile).path, "appendix.completed[0]");
    EXPECT_EQ(findingOf(reading(download({{0xFFFFFFFF, 0xFFFFFFFF}})), Code::RangeBeyondFile).path, "appendix.completed[0]");
    EXPECT_EQ(findingOf(reading(download({{0, 600}}, 500)), Code::RangeBeyondData).path, "appendix.completed[0]");
}

TEST(KazaaDat, ACompleteFileIsSaidToBeComplete)
{
    EXPECT_TRUE(has(reading(download({{0, 400}, {400, 600}})), Code::DownloadComplete));
    EXPECT_FALSE(has(reading(download({{0, 1000}}, 900)), Code::DownloadComplete));
}

TEST(KazaaDat, CountsEachCompletedByteOnce)
{
    const MemorySource file(generate(*formatById("kazaa.dat"), download({{0, 300}, {200, 300}, {900, 500}})));
    const Tree tree = read(*formatById("kazaa.dat"), file, {.forced = {0, 0}});
    ByteWindow bytes(file);
    EXPECT_EQ(completedBytes(tree, bytes), 600u);
    EXPECT_EQ(wholeSize(tree, bytes).size, Size);
    EXPECT_FALSE(wholeSize(tree, bytes).doubtful);
}

TEST(KazaaDat, SourcesThatDisagreeAreNamed)
{
    Recipe recipe = download({});
    recipe.set("appendix.sources[1].hash", Bytes(20, 7)).set("appendix.sources[2].size", Size + 1);
    const Tree tree = reading(recipe);
    EXPECT_EQ(findingOf(tree, Code::HashesDiffer).path, "appendix.sources[1].hash");
    EXPECT_EQ(findingOf(tree, Code::SizesDiffer).path, "appendix.sources[2].size");
}

TEST(KazaaDat, AFileIdBelongsToItsHash)
{
    const Bytes hash(20, 0x5A);
    Recipe recipe = download({});
    recipe.rows["appendix.sources"] = 1;
    recipe.set("appendix.sources[0].hash", hash).set("appendix.sources[0].file_id", fileId(hash));
    EXPECT_EQ(troubles(reading(recipe)), "");
    recipe.set("appendix.sources[0].file_id", fileId(hash) ^ 1);
    EXPECT_EQ(findingOf(reading(recipe), Code::FileIdMismatch).expected, fileId(hash));
}

TEST(KazaaDat, ImpossibleValuesAreNamed)
{
    Recipe recipe = download({});
    recipe.set("appendix.sources[0].ip", 0x7F000001).set("appendix.sources[0].port", 70'000);
    recipe.set("appendix.start_time", 5);
    const Tree tree = reading(recipe);
    EXPECT_EQ(findingOf(tree, Code::AddressImpossible).path, "appendix.sources[0].ip");
    EXPECT_EQ(findingOf(tree, Code::PortImpossible).path, "appendix.sources[0].port");
    EXPECT_EQ(findingOf(tree, Code::TimeImplausible).path, "appendix.start_time");
}

TEST(KazaaDat, RangesMayEndWithTheShift)
{
    Recipe recipe = download({{0, 500}});
    recipe.rows["appendix.range_states"] = 0;
    Bytes file = generate(*formatById("kazaa.dat"), recipe);
    // Without the closing pair of zeros; size and checksum follow.
    const std::size_t pair = file.size() - 18;
    file.erase(file.begin() + static_cast<std::ptrdiff_t>(pair), file.begin() + static_cast<std::ptrdiff_t>(pair + 8));
    const std::size_t trailer = file.size() - 10;
    const std::size_t size = (file[trailer + 4] | file[trailer + 5] << 8) - 8u;
    const std::uint32_t sum = jamCrc(View(file).subspan(trailer - size, size));
    for (std::size_t i = 0; i < 6; ++i)
        file[trailer + 4 + i] = static_cast<std::uint8_t>(i < 2 ? size >> (8 * i) : sum >> (8 * (i - 2)));
    const Tree tree = read(*formatById("kazaa.dat"), MemorySource(file));
    EXPECT_EQ(troubles(tree), "");
    EXPECT_EQ(rowCount(tree, find(tree, "appendix.range_states")), 0u);
}

/// Bytes with so many of each value that a transfer in text mode shows.
Bytes afterTextMode(Bytes data)
{
    Bytes result;
    for (const std::uint8_t byte : data) {
        if (byte == '\n')
            result.push_back('\r');
        result.push_back(byte);
    }
    return result;
}

TEST(KazaaDat, ATransferInTextModeShowsInBinaryDataOnly)
{
    Chance chance(4);
    const Bytes song = randomBytes(chance, 20'000);
    Bytes text;
    for (int i = 0; i < 500; ++i) {
        const std::string line = "An ordinary line of an ordinary text " + std::to_string(i) + '\n';
        text.insert(text.end(), line.begin(), line.end());
    }
    const auto found = [](const Bytes &data) {
        Recipe recipe;
        recipe.set("data", data);
        return has(reading(recipe), Code::TextModeTransfer);
    };
    EXPECT_FALSE(found(song));
    EXPECT_TRUE(found(afterTextMode(song)));
    EXPECT_FALSE(found(text));
    EXPECT_FALSE(found(afterTextMode(text))) << "that is how Windows writes texts";
}

TEST(KazaaDat, FindsOlderAppendixesInTheData)
{
    const Bytes older = generate(*formatById("kazaa.dat"), download({{0, 100}}, 300));
    Bytes data = older;
    data.resize(older.size() + 5000, 0x55);
    Recipe recipe;
    recipe.set("data", data);
    const MemorySource file(generate(*formatById("kazaa.dat"), recipe));
    const auto found = olderAppendixes(reading(recipe), file, [](void *) { return true; }, nullptr);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].at, 300u);
    EXPECT_EQ(found[0].end(), older.size() - 10);
    const Tree part = readPart(*formatById("kazaa.dat"), appendixField, found[0], file);
    ByteWindow bytes(file);
    EXPECT_EQ(numberAt(part, 0, "source_count", bytes), 3u);
}

TEST(Checksum, HasItsKnownAnswers)
{
    const std::string digits = "123456789";
    const Bytes bytes(digits.begin(), digits.end());
    EXPECT_EQ(jamCrc(bytes), 0x340BC6D9u);
    EXPECT_EQ(invertedCrc(bytes), 0xCBF43926u);
    // The UUHash of the empty file (hashes-links-nodes.md).
    const Bytes empty = {0xD4, 0x1D, 0x8C, 0xD9, 0x8F, 0x00, 0xB2, 0x04, 0xE9, 0x80,
                         0x09, 0x98, 0xEC, 0xF8, 0x42, 0x7E, 0xFF, 0xFF, 0xFF, 0xFF};
    EXPECT_EQ(fileId(empty), 10881u);
}

} // namespace

} // namespace ft
