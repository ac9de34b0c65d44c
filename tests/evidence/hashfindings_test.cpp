// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "support/datfile.h"

#include "evidence/hashfindings.h"
#include "evidence/uuhash.h"
#include "formats/kazaa_dat.h"
#include "schema/reader.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

using test::SizeOfLoose;

/// A job whose data is all there and listed as completed; sources are added by their hashes.
struct Job {
    test::DatFile file;
    UuHash right{};

    explicit Job(std::uint32_t size)
    {
        file.data = test::noise(size);
        file.dataSize = size;
        file.fileSize = size;
        file.completed = {{0, size}};
        file.sources = 0;
        right = hash(WindowRule::Strict);
    }
    UuHash hash(WindowRule rule) const { return uuHash(MemorySource(file.data), {}, rule).hash; }
    void add(const UuHash &hash)
    {
        file.hashes.emplace_back(hash.begin(), hash.end());
        ++file.sources;
    }
    void add(UuHash hash, std::size_t damagedByte)
    {
        hash[damagedByte] ^= 0x10;
        add(hash);
    }
};

HashFindings findingsOf(const Job &job)
{
    const MemorySource source(job.file.bytes());
    return hashFindings(read(kazaaDat, source), source);
}

/// "hash-variant appendix.sources[0].hash; .."
std::string text(const HashFindings &result)
{
    std::string text;
    for (const Finding &odd : result.findings)
        text += (text.empty() ? "" : "; ") + std::string(info(odd.code).word) + ' ' + odd.path;
    return text;
}

TEST(HashFindings, SilentWhereAllAgrees)
{
    for (const std::uint32_t size : {1u, 1000u, 307'200u, 307'201u, SizeOfLoose, 5'000'000u}) {
        Job job(size);
        job.add(job.right);
        job.add(job.right);
        job.add(UuHash{}); // a source that never told
        EXPECT_EQ(text(findingsOf(job)), "") << size;
    }
}

TEST(HashFindings, NamesEachHashThatTheHeadContradicts)
{
    Job job(400'000);
    job.add(job.right);
    job.add(job.right, 3);
    job.add(job.right, 15);
    const HashFindings result = findingsOf(job);
    EXPECT_EQ(text(result), "head-contradicts-hash appendix.sources[1].hash; head-contradicts-hash appendix.sources[2].hash");
    EXPECT_EQ(result.findings[0].found, 307'200u);
    EXPECT_EQ(result.findings[0].size, 20u);
    const Bytes file = job.file.bytes();
    EXPECT_TRUE(std::equal(job.file.hashes[1].begin(), job.file.hashes[1].end(),
                           file.begin() + static_cast<std::ptrdiff_t>(result.findings[0].at)));
}

TEST(HashFindings, TheHeadMustBeListedAndThere)
{
    Job job(400'000);
    job.add(job.right, 0);
    job.file.completed = {{0, 307'199}};
    EXPECT_EQ(text(findingsOf(job)), "") << "a byte of the head is not listed";
    job.file.completed = {{0, 307'200}};
    EXPECT_EQ(text(findingsOf(job)), "head-contradicts-hash appendix.sources[0].hash");
    job.file.dataSize = 307'199;
    EXPECT_EQ(text(findingsOf(job)), "") << "a byte of the head is listed, but cut off";
}

TEST(HashFindings, WindowsSpeakOnlyTogether)
{
    Job job(3'000'000);
    job.add(job.right, 16);
    const HashFindings result = findingsOf(job);
    EXPECT_EQ(text(result), "windows-contradict-hash appendix.sources[0].hash");
    EXPECT_EQ(result.findings[0].found, hashedBytes(3'000'000) - WindowSize);
    job.file.completed = {{0, 1'048'576 + 10}, {1'048'576 + 11, 2'000'000}};
    EXPECT_EQ(text(findingsOf(job)), "") << "one byte of one window is missing";
}

TEST(HashFindings, RecognisesVariants)
{
    Job job(SizeOfLoose);
    for (const WindowRule rule : {WindowRule::Strict, WindowRule::Loose, WindowRule::HeadOnly, WindowRule::Untailed})
        job.add(job.hash(rule));
    const HashFindings result = findingsOf(job);
    EXPECT_EQ(text(result), "hash-variant appendix.sources[1].hash; hash-variant appendix.sources[2].hash; "
                            "hash-variant appendix.sources[3].hash");
    EXPECT_EQ(result.findings[0].detail, "loose");
    EXPECT_EQ(result.findings[1].detail, "head-only");
    EXPECT_EQ(result.findings[2].detail, "untailed");
}

TEST(HashFindings, TheHashOfASmallFileContainsItsSize)
{
    Job job(1000);
    job.add(joined({}, smallHashWithoutWindows(999)));
    job.file.completed.clear(); // no data is needed for that
    const HashFindings result = findingsOf(job);
    EXPECT_EQ(text(result), "hash-contradicts-size appendix.sources[0].hash");
    EXPECT_EQ(result.findings[0].expected, 999u);
    EXPECT_EQ(result.findings[0].found, 1000u);
}

TEST(HashFindings, ReadsTheWindowsAndTheAppendixOnly)
{
    constexpr std::uint32_t size = 40'000'000;
    Job job(size);
    for (int i = 0; i < 100; ++i)
        job.add(joined({1}, static_cast<std::uint32_t>(i)));
    const MemorySource memory(job.file.bytes());
    const Tree tree = read(kazaaDat, memory);
    const test::CountingSource source(memory);
    EXPECT_EQ(hashFindings(tree, source).findings.size(), 100u);
    EXPECT_LE(source.bytesRead(), hashedBytes(size) + 2 * ByteWindow::BlockSize);
}

TEST(HashFindings, SaysNothingWhereReadingEndsEarly)
{
    Job job(400'000);
    job.add(job.right, 0);
    const MemorySource memory(job.file.bytes());
    const Tree tree = read(kazaaDat, memory);
    const HashFindings cut = hashFindings(tree, test::CountingSource(memory, {300'000, 10}));
    EXPECT_EQ(cut.end, HashEnd::Unreadable);
    EXPECT_EQ(cut.failedAt, 300'000u);
    EXPECT_TRUE(cut.findings.empty());
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(hashFindings(tree, memory, {stopped.get_token(), {}}).end, HashEnd::Cancelled);
    EXPECT_TRUE(hashFindings(Tree(), memory).findings.empty());
}

} // namespace
} // namespace ft
