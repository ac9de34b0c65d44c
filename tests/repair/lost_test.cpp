// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harm.h"

#include "evidence/chunkmap.h"
#include "evidence/claims.h"
#include "evidence/hashtext.h"
#include "formats/kazaa_dat.h"
#include "formats/registry.h"
#include "repair/appendix.h"
#include "repair/diagnosis.h"
#include "schema/plausible.h"
#include "support/files.h"
#include "support/findings.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

constexpr std::size_t HeadBytes = 400'000; ///< more than a hash's head

Bytes joinedBytes(const Bytes &first, const Bytes &second)
{
    Bytes result = first;
    result.insert(result.end(), second.begin(), second.end());
    return result;
}

Bytes result(const Diagnosis &diagnosis, const ByteSource &source)
{
    if (diagnosis.plans.empty())
        return {};
    const Changed changed(source, diagnosis.plans.front().plan);
    return copyOf(changed, {0, changed.size()});
}

std::uint64_t numberIn(const Tree &tree, const ByteSource &source, Str path)
{
    ByteWindow bytes(source);
    return numberAt(tree, 0, path, bytes, 0xBAD);
}

/// A payload without an appendix, and its hash.
struct Orphan {
    Bytes data;
    UuHash hash;

    explicit Orphan(std::uint64_t seed)
    {
        Chance chance(seed);
        data = randomBytes(chance, HeadBytes);
        hash = uuHash(MemorySource(data)).hash;
    }
};

JobState stateFrom(const std::string &text)
{
    const MemorySource source(text);
    return jobState(read(*formatById("gift.state"), source), source);
}

/// As giFT writes it, with these parts still missing.
JobState stateOf(const Orphan &orphan, const std::string &chunks)
{
    return stateFrom("[transfer]\nuniq = 3f00a1\nfilename = song.mp3\nhash = FTH:" + base64Text(orphan.hash) + "\ntotal = "
                     + std::to_string(HeadBytes) + "\nmax_seek = 0\npaused = 1\nchunks = " + chunks + "\n\n");
}

} // namespace

TEST(FreshJob, IsWrittenAsSig2datDid)
{
    if (test::samples().empty())
        GTEST_SKIP() << "no folder of collected files (FT_SAMPLES)";
    const std::string sample = test::contents(test::samples() / "sig2dat_style.dat");
    const MemorySource source(sample);
    const Tree tree = read(kazaaDat, source);
    ByteWindow bytes(source);
    UuHash hash{};
    const View stored = bytes.view(tree.nodes[find(tree, "appendix.sources[0].hash")].at, hash.size());
    std::copy(stored.begin(), stored.end(), hash.begin());
    Appendix fresh;
    fresh.nameFile("Friends - 101 - Pilot.avi", hash, static_cast<std::uint32_t>(wholeSize(tree, bytes).size));
    fresh.startTime = static_cast<std::uint32_t>(numberAt(tree, 0, "appendix.start_time", bytes));
    fresh.begun = false;
    EXPECT_EQ(joinedBytes({0}, fresh.bytes()), Bytes(sample.begin(), sample.end()));
}

TEST(CutAppendix, KeepsWhatIsWhole)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const test::SoundJob job = test::soundJob(seed);
        const MemorySource whole(job.bytes);
        const Tree before = read(kazaaDat, whole);
        const NodeId path = find(before, "appendix.local_path");
        const std::uint64_t cut = before.nodes[path].at + 3;
        const MemorySource source(damaged(job.bytes, {Damage::Truncate, cut, 0, 0}));
        const Diagnosis diagnosis = diagnose(kazaaDat, source);
        if (diagnosis.plans.empty()) // too little of it is left to be told from data
            continue;
        EXPECT_EQ(diagnosis.plans.front().confidence, Confidence::Guessed) << seed;
        const MemorySource after(result(diagnosis, source));
        const Tree tree = read(kazaaDat, after);
        EXPECT_EQ(test::troubles(tree), "") << seed;
        EXPECT_EQ(numberIn(tree, after, "appendix.source_count"), numberIn(before, whole, "appendix.source_count")) << seed;
        EXPECT_EQ(numberIn(tree, after, "appendix.tag_count"), numberIn(before, whole, "appendix.tag_count")) << seed;
        EXPECT_EQ(numberIn(tree, after, "appendix.start_time"), numberIn(before, whole, "appendix.start_time")) << seed;
    }
}

TEST(LostAppendix, ComesBackFromAnOlderOneInTheData)
{
    const test::SoundJob job = test::soundJob(2);
    Chance chance(2);
    const Bytes bytes = joinedBytes(job.bytes, randomBytes(chance, 5'000'000)); // farther than a buried trailer is looked for
    const MemorySource source(bytes);
    const Diagnosis diagnosis = diagnose(kazaaDat, source);
    ASSERT_FALSE(diagnosis.plans.empty());
    EXPECT_EQ(diagnosis.plans.front().steps.front().method, Method::RevealOlder);
    EXPECT_EQ(diagnosis.plans.front().confidence, Confidence::Consistent);
    const Bytes appendix(job.bytes.begin() + static_cast<std::ptrdiff_t>(job.appendix.at), job.bytes.end());
    EXPECT_EQ(result(diagnosis, source), joinedBytes(bytes, appendix));
}

TEST(LostAppendix, IsBuiltFromALinkAndWhatTheDataSays)
{
    const Orphan orphan(3);
    const MemorySource source(orphan.data);
    EXPECT_TRUE(diagnose(kazaaDat, source).plans.empty());
    RepairOptions options;
    options.clues.link = Link{"song.mp3", HeadBytes, orphan.hash, std::nullopt, {}};
    const Diagnosis diagnosis = diagnose(kazaaDat, source, options);
    ASSERT_FALSE(diagnosis.plans.empty());
    EXPECT_EQ(diagnosis.plans.front().confidence, Confidence::Guessed);
    const MemorySource after(result(diagnosis, source));
    const Tree tree = read(kazaaDat, after);
    EXPECT_EQ(test::troubles(tree), "");
    EXPECT_TRUE(test::has(tree, Code::DownloadComplete)); // the hash of all of it agrees
}

TEST(LostAppendix, IsBuiltFromTheRecordThatTheDataConfirms)
{
    const Orphan orphan(4);
    const MemorySource source(orphan.data);
    Recipe recipe;
    recipe.readings = {1};
    recipe.layouts = {"tag"};
    recipe.rows = {{"records", 5}, {"records[3].tags", 1}};
    recipe.set("records[3].name", "right one.avi").set("records[3].size", 900'000);
    recipe.set("records[3].tags[0].id", 3).set("records[3].tags[0].value", Bytes(orphan.hash.begin(), orphan.hash.end()));
    const MemorySource database(generate(*formatById("kazaa.dbb"), recipe));
    const Tree records = read(*formatById("kazaa.dbb"), database, {.fileName = "data1024.dbb"});
    RepairOptions options;
    options.clues.database = &records;
    options.clues.databaseBytes = &database;
    const Diagnosis diagnosis = diagnose(kazaaDat, source, options);
    ASSERT_FALSE(diagnosis.plans.empty());
    EXPECT_EQ(diagnosis.plans.front().steps.front().method, Method::BuildFromRecord);
    EXPECT_EQ(diagnosis.plans.front().steps.front().path, "records[3]");
    EXPECT_EQ(diagnosis.plans.front().confidence, Confidence::Consistent);
    const MemorySource after(result(diagnosis, source));
    ByteWindow bytes(after);
    EXPECT_EQ(wholeSize(read(kazaaDat, after), bytes).size, 900'000u);
}

TEST(LostAppendix, IsBuiltFromTheStateOfGift)
{
    const Orphan orphan(6);
    const MemorySource source(orphan.data);
    RepairOptions options;
    options.clues.state = stateOf(orphan, "310000-320000 390000-400000 ");
    const Diagnosis diagnosis = diagnose(kazaaDat, source, options);
    ASSERT_FALSE(diagnosis.plans.empty());
    EXPECT_EQ(diagnosis.plans.front().steps.front().method, Method::BuildFromState);
    EXPECT_EQ(diagnosis.plans.front().confidence, Confidence::Consistent); // the head of the data has that hash
    const MemorySource after(result(diagnosis, source));
    const Tree tree = read(kazaaDat, after);
    EXPECT_EQ(test::troubles(tree), "");
    EXPECT_EQ(numberIn(tree, after, "appendix.state"), 1u);
    ByteWindow bytes(after);
    EXPECT_EQ(chunkMap(tree, bytes).completed, (RangeSet{{0, 310'000}, {320'000, 70'000}}));
    EXPECT_EQ(jobHash(tree, bytes), orphan.hash);
}

TEST(LostAppendix, IsNotBuiltFromTheStateOfAnotherJob)
{
    const Orphan orphan(7);
    const MemorySource source(orphan.data);
    RepairOptions options;
    options.clues.state = stateOf(Orphan(8), "310000-320000 ");
    EXPECT_TRUE(diagnose(kazaaDat, source, options).plans.empty());
    options.clues.state = stateOf(Orphan(8), "0-100 310000-320000 "); // nothing can tell
    const Diagnosis diagnosis = diagnose(kazaaDat, source, options);
    ASSERT_FALSE(diagnosis.plans.empty());
    EXPECT_EQ(diagnosis.plans.front().confidence, Confidence::Guessed);
}

TEST(JobStates, AreReadWhateverTheySay)
{
    const JobState state = stateFrom("[transfer]\nfilename = a b.mp3\nhash = FTH:=DLr2bO9taE9mZwmabUd/9e7///8=\n"
                                     "total = 1000\npaused = 0\nchunks = 100-200 200-200 950-4000 \n\n[source0]\nurl = FastTrack://x\n");
    EXPECT_TRUE(state.isUsable());
    EXPECT_EQ(state.name, "a b.mp3");
    EXPECT_EQ(state.missing, (RangeSet{{100, 100}, {950, 50}})); // a chunk that is done, and one beyond the file
    EXPECT_FALSE(state.paused);
    EXPECT_EQ(stateFrom("total = 50\n0-10\n20-30\n").missing, (RangeSet{{0, 10}, {20, 10}}));
    for (const char *text : {"", "chunks = 5-\ntotal = 9\n", "chunks = 1-2,3-4\n", "hash = FTH:nothing\n", "total = 99999999999999999999\n"})
        EXPECT_FALSE(stateFrom(text).isUsable()) << text;
}

TEST(LostAppendix, IsBuiltFromThePayloadsOwnHeader)
{
    Orphan orphan(5);
    const std::string start("RIFF\x40\x42\x0F\0AVI LIST", 16);
    std::copy(start.begin(), start.end(), orphan.data.begin());
    const MemorySource source(orphan.data);
    const Diagnosis diagnosis = diagnose(kazaaDat, source);
    ASSERT_FALSE(diagnosis.plans.empty());
    EXPECT_EQ(diagnosis.plans.front().confidence, Confidence::Guessed);
    EXPECT_EQ(diagnosis.plans.front().steps.front().value, 1'000'008u);
}

} // namespace ft
