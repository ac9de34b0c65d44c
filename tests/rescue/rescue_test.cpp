// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

#include "evidence/link.h"
#include "formats/kazaa_dat.h"
#include "rescue/extraction.h"
#include "rescue/finishing.h"
#include "rescue/joining.h"
#include "rescue/newjob.h"
#include "schema/reader.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using Rescue = test::Jobs;

/// Progress of somebody who has lost patience.
Progress cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    return {stop.get_token(), {}};
}

TEST_F(Rescue, FinishesOnlyWithinTheFolder)
{
    for (const std::string name : {"..\\..\\evil.mp3", "../../evil.mp3", "C:evil.mp3", "aux.mp3", ".mp3"}) {
        const Finishing job = finishingOf(open(write(u"in/job.dat"_s, this->job(all(), name))), {});
        ASSERT_TRUE(job.problem.isEmpty()) << job.problem.toStdString();
        EXPECT_TRUE(job.isVerified());
        const RescuedFile file = finishInto(target(), job);
        ASSERT_TRUE(file.isThere()) << file.problem().toStdString();
        EXPECT_EQ(QFileInfo(file.path).dir().canonicalPath(), QFileInfo(target().path()).canonicalFilePath()) << name;
        EXPECT_EQ(contents(file.path), whole());
    }
    EXPECT_EQ(written().size(), 5);
    EXPECT_TRUE(finishingOf(open(write(u"in/job.dat"_s, job(all(), "aux.mp3"))), {}).givenName.contains(u"aux"_s)) << "what it was called is told";
}

TEST_F(Rescue, FinishesNothingThatIsNotComplete)
{
    const Finishing job = finishingOf(open(write(u"job.dat"_s, this->job({{0, 500'000}}))), {});
    EXPECT_TRUE(job.problem.contains(QLocale().toString(400'000))) << job.problem.toStdString();
    EXPECT_FALSE(finishingOf(open(at(u"nowhere.dat"_s)), {}).problem.isEmpty());
}

TEST_F(Rescue, LeavesNothingWhereItIsCancelled)
{
    const Finishing finish = finishingOf(open(write(u"job.dat"_s, job(all()))), {});
    const RescuedFile file = finishInto(target(), finish, cancelled());
    EXPECT_TRUE(file.isCancelled);
    EXPECT_FALSE(file.problem().isEmpty());
    const Extraction extraction = extractionOf(open(at(u"job.dat"_s)), {});
    for (const ExtractAs as : {ExtractAs::Parts, ExtractAs::Sparse})
        EXPECT_FALSE(extractInto(target(), extraction, as, cancelled()).problem.isEmpty());
    EXPECT_EQ(written(), QStringList());
}

TEST_F(Rescue, ACancelledExtractionTakesItsFirstPartsAlong)
{
    const Extraction extraction = extractionOf(open(write(u"job.dat"_s, job({{0, 1000}, {4096, 1000}, {9000, 1000}}))), {});
    std::stop_source stop;
    const Progress progress{stop.get_token(), [&stop](std::uint64_t done, std::uint64_t) {
        if (done >= 1000)
            stop.request_stop();
    }};
    const Extracted result = extractInto(target(), extraction, ExtractAs::Parts, progress);
    EXPECT_TRUE(result.parts.isEmpty());
    EXPECT_EQ(written(), QStringList());
}

TEST_F(Rescue, NamesFilesBeforeItWritesThem)
{
    const Extraction extraction = extractionOf(open(write(u"job.dat"_s, job({{0, 1000}, {4096, 1000}}))), {});
    for (const ExtractAs as : {ExtractAs::Parts, ExtractAs::Sparse}) {
        const Extracted result = extractInto(target(), extraction, as);
        EXPECT_TRUE(result.problem.isEmpty()) << result.problem.toStdString();
        const QStringList names = namesOf(extraction, as);
        for (const QString &name : names)
            EXPECT_TRUE(written().contains(name)) << name.toStdString();
    }
    EXPECT_EQ(written().size(), 4);
}

/// Counts what ddrescue itself makes of our map.
TEST_F(Rescue, DdrescuelogReadsTheMap)
{
    const QString tool = QStandardPaths::findExecutable(u"ddrescuelog"_s);
    if (tool.isEmpty())
        GTEST_SKIP() << "ddrescuelog is not installed (package gddrescue)";
    const Extraction extraction = extractionOf(open(write(u"job.dat"_s, job({{0, 1000}, {4096, 1000}, {9000, 700'000}}))), {});
    const Extracted result = extractInto(target(), extraction, ExtractAs::Sparse);
    ASSERT_FALSE(result.map.isEmpty());
    QProcess log;
    log.start(tool, {u"--show-status"_s, result.map});
    ASSERT_TRUE(log.waitForFinished());
    const QString said = QString::fromLocal8Bit(log.readAllStandardOutput());
    EXPECT_EQ(log.exitCode(), 0) << log.readAllStandardError().toStdString();
    EXPECT_TRUE(said.contains(u"900000 B"_s) || said.contains(u"900000"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"702000"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"198000"_s)) << said.toStdString();
}

TEST_F(Rescue, JoinsWhatIsOfOneFile)
{
    Joining joining;
    EXPECT_EQ(joining.add(open(write(u"a.dat"_s, job({{0, 500'000}}))), Joining::Kind::Partial), QString());
    EXPECT_FALSE(joining.add(open(write(u"no.dat"_s, QByteArray(100, 'x'))), Joining::Kind::Partial).isEmpty());
    EXPECT_FALSE(joining.add(open(write(u"other.bin"_s, QByteArray(800'000, 'x'))), Joining::Kind::Complete).isEmpty()) << "of another size";
    EXPECT_EQ(joining.add(open(write(u"b.dat"_s, job({{400'000, 500'000}}))), Joining::Kind::Partial), QString());
    ASSERT_EQ(joining.count(), 2);
    const Merge merged = joining.merge({});
    EXPECT_TRUE(isDecided(merged));
    EXPECT_FALSE(isContradicted(merged));
    EXPECT_EQ(merged.held, all());
    const RescuedFile file = writeTo(target().filePath(u"merged.dat"_s), merged.result, {});
    ASSERT_TRUE(file.isThere());
    EXPECT_EQ(contents(file.path).first(900'000), whole());
    EXPECT_FALSE(writeTo(file.path, merged.result, {}).isThere()) << "nothing is overwritten";
}

TEST_F(Rescue, MakesAJobOfALinkThatSaysEnough)
{
    const NewJob made = newJob(readLink("sig2dat:///|File:..\\aux.mp3|Length:84000Bytes|UUHash:=8xWHN+pQTsCmX1DdiieZVt+3/v8=|"), {});
    ASSERT_TRUE(made.problem.isEmpty()) << made.problem.toStdString();
    EXPECT_EQ(made.name, u"_aux.mp3"_s);
    EXPECT_TRUE(finish(read(kazaaDat, MemorySource(made.bytes)), MemorySource(made.bytes)).fileSize == 84'000);
    for (const char *poor : {"", "gibberish", "sig2dat:///|File:a.mp3|UUHash:=8xWHN+pQTsCmX1DdiieZVt+3/v8=|"})
        EXPECT_FALSE(newJob(readLink(poor), {}).problem.isEmpty()) << poor;
}

} // namespace
} // namespace ft
