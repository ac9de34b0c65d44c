// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/jobedit.h"

#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/reader.h"
#include "support/findings.h"

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Measured = 1'045'000'000; // 2003-02-11
constexpr std::uint32_t Reachable = 0x3E2B0107; // 62.43.1.7
constexpr std::uint32_t AtHome = 0xC0A80102; // 192.168.1.2

/// A job whose sources are set one by one.
struct Job {
    explicit Job(std::uint64_t sources = 4)
    {
        recipe.rows = {{"appendix.sources", sources}, {"appendix.tags", 1}, {"data", 100}};
        recipe.set("appendix.tags[0].id", 4).set("appendix.state", 0).set("appendix.local_path", Str("C:\\My Shared Folder\\a.mp3"));
        for (std::uint64_t row = 0; row < sources; ++row) {
            source(row, "ip", Reachable).source(row, "port", 1214).source(row, "kbps", 212).source(row, "kbps_time", Measured);
            recipe.set("appendix.sources[" + std::to_string(row) + "].name", row == 0 ? Str("a.mp3") : Str());
        }
    }
    Job &source(std::uint64_t row, const std::string &field, std::uint64_t number)
    {
        recipe.set("appendix.sources[" + std::to_string(row) + "]." + field, number);
        return *this;
    }
    JobEdit edit(const BatchOrder &order, const QString &codePage = u"windows-1252"_s)
    {
        source_ = std::make_unique<MemorySource>(generate(*formatById("kazaa.dat"), recipe));
        tree = read(*formatById("kazaa.dat"), *source_);
        Style style;
        style.codePage = CodePage(codePage);
        const JobEdit edit = editJob(tree, *source_, order, style);
        changed = std::make_unique<Changed>(*source_, edit.plan);
        after = readAgain(tree, *changed);
        EXPECT_EQ(test::troubles(after), test::troubles(tree));
        return edit;
    }
    std::string text(Str path) const
    {
        ByteWindow bytes(*changed);
        const Value value = decode(after, find(after, path), bytes);
        return {value.bytes.begin(), value.bytes.end()};
    }
    std::uint64_t number(Str path) const
    {
        ByteWindow bytes(*changed);
        return numberAt(after, 0, path, bytes, 0xDEAD);
    }

    Recipe recipe{.seed = 7};
    std::unique_ptr<MemorySource> source_;
    Tree tree;
    std::unique_ptr<Changed> changed;
    Tree after;
};

BatchOrder moving(const QString &from, const QString &to)
{
    BatchOrder order;
    order.path = PathMove{from, to};
    return order;
}

BatchOrder dropping(const DeadSources &dead)
{
    BatchOrder order;
    order.drop = dead;
    return order;
}

} // namespace

TEST(JobEdit, APathGoesToAnotherDrive)
{
    Job job;
    const JobEdit edit = job.edit(moving(u"c:"_s, u"D:\\Kazaa\\"_s));
    ASSERT_EQ(edit.changes.size(), 1U);
    EXPECT_EQ(edit.changes[0].state, BatchChange::Changes);
    EXPECT_EQ(edit.changes[0].before, u"C:\\My Shared Folder\\a.mp3"_s);
    EXPECT_EQ(edit.changes[0].after, u"D:\\Kazaa\\My Shared Folder\\a.mp3"_s);
    EXPECT_TRUE(edit.changes[0].remark.contains(u"checksum"_s)) << qPrintable(edit.changes[0].remark);
    EXPECT_EQ(job.text("appendix.local_path"), "D:\\Kazaa\\My Shared Folder\\a.mp3");
}

TEST(JobEdit, WhatTheCodePageDoesNotKnowBehindTheFolderStaysAsItIs)
{
    Job job;
    job.recipe.set("appendix.local_path", Str("C:\\x\\\x81\x8D.mp3")); // no characters of windows-1252
    job.edit(moving(u"C:\\x"_s, u"E:\\Größe"_s));
    EXPECT_EQ(job.text("appendix.local_path"), "E:\\Gr\xF6\xDF" "e\\\x81\x8D.mp3");
}

TEST(JobEdit, AFolderThatCannotBeWrittenIsRefusedAndTheRestIsDone)
{
    Job job;
    BatchOrder order = moving(u"C:"_s, u"D:\\Жук"_s);
    order.state = 1;
    const JobEdit edit = job.edit(order);
    ASSERT_EQ(edit.changes.size(), 2U);
    EXPECT_EQ(edit.changes[0].state, BatchChange::Refused);
    EXPECT_TRUE(edit.changes[0].remark.contains(u"U+0416"_s)) << qPrintable(edit.changes[0].remark);
    EXPECT_EQ(edit.changes[1].state, BatchChange::Changes);
    EXPECT_EQ(job.text("appendix.local_path"), "C:\\My Shared Folder\\a.mp3");
    EXPECT_EQ(job.number("appendix.state"), 1U);
    EXPECT_EQ(job.edit(order, u"windows-1251"_s).changes[0].state, BatchChange::Changes);
}

TEST(JobEdit, WhatIsSoAlreadyStays)
{
    Job job;
    BatchOrder order = moving(u"F:"_s, u"D:"_s);
    order.state = 0;
    order.drop.unreachable = true;
    const JobEdit edit = job.edit(order);
    ASSERT_EQ(edit.changes.size(), 3U);
    for (const BatchChange &change : edit.changes) {
        EXPECT_EQ(change.state, BatchChange::Stays) << qPrintable(change.field);
        EXPECT_FALSE(change.remark.isEmpty()) << qPrintable(change.field);
        EXPECT_TRUE(change.after.isEmpty()) << qPrintable(change.field);
    }
    EXPECT_TRUE(edit.plan.isEmpty());
}

TEST(JobEdit, APathThatDoesNotFitIsRefused)
{
    Job job(1);
    const JobEdit edit = job.edit(moving(u"C:"_s, u"D:\\"_s + QString(66'000, u'x')));
    EXPECT_EQ(edit.changes[0].state, BatchChange::Refused);
    EXPECT_TRUE(edit.plan.isEmpty());
}

TEST(JobEdit, SourcesThatCannotBeReachedGo)
{
    Job job;
    job.source(0, "ip", 0xE0000000).source(0, "port", 0).source(0, "supernode_ip", 0).source(0, "supernode_port", 0); // sig2dat
    job.source(1, "ip", AtHome).source(1, "supernode_ip", Reachable).source(1, "supernode_port", 3531); // through its supernode
    job.source(2, "ip", AtHome).source(2, "supernode_ip", 0).source(2, "supernode_port", 0);
    const JobEdit edit = job.edit(dropping({.unreachable = true}));
    EXPECT_EQ(edit.changes[0].before, u"4"_s);
    EXPECT_EQ(edit.changes[0].after, u"2"_s);
    EXPECT_EQ(job.number("appendix.source_count"), 2U);
    EXPECT_EQ(job.text("appendix.sources[0].name"), "a.mp3") << "the name went on to the next one";
}

TEST(JobEdit, SourcesGoByTheirMeasurement)
{
    Job job;
    job.source(1, "kbps_time", 0).source(2, "kbps_time", Measured - 1);
    EXPECT_EQ(job.edit(dropping({.unmeasured = true})).changes[0].after, u"3"_s);
    EXPECT_EQ(job.edit(dropping({.measuredBefore = Measured})).changes[0].after, u"3"_s) << "never is not before";
    const JobEdit both = job.edit(dropping({.unmeasured = true, .measuredBefore = Measured}));
    EXPECT_EQ(both.changes[0].after, u"2"_s);
    EXPECT_EQ(job.text("appendix.sources[0].name"), "a.mp3");
}

TEST(JobEdit, OneSourceStaysSinceItNamesTheFile)
{
    Job job(3);
    for (std::uint64_t row = 0; row < 3; ++row)
        job.source(row, "kbps_time", 0);
    const JobEdit edit = job.edit(dropping({.unmeasured = true}));
    EXPECT_EQ(edit.changes[0].after, u"1"_s);
    EXPECT_EQ(job.number("appendix.source_count"), 1U);
    EXPECT_EQ(job.text("appendix.sources[0].name"), "a.mp3");
    Job alone(1);
    alone.source(0, "kbps_time", 0);
    EXPECT_EQ(alone.edit(dropping({.unmeasured = true})).changes[0].state, BatchChange::Stays);
}
