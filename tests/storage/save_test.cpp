// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultycalls.h"
#include "savecases.h"
#include "savefolder.h"

#include "storage/writer.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

#include <sys/file.h> // POSIX
#include <sys/stat.h> // POSIX
#include <sys/xattr.h>
#include <unistd.h> // POSIX

#include <fcntl.h> // POSIX

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using State = SaveResult::State;

struct stat statOf(const QString &path)
{
    struct stat info = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0);
    return info;
}

class Save : public testing::Test
{
protected:
    Opened opened(const test::SaveCase &one) const { return openPlain(m_folder.put(one.fileName, one.before)); }
    QString path(const test::SaveCase &one) const { return m_folder.at(one.fileName); }

    /// The save came to nothing, said why, and left nothing behind.
    void expectRefused(const test::SaveCase &one, const SaveResult &result, SaveError error, const QByteArray &contents)
    {
        EXPECT_EQ(result.state, State::Unchanged);
        EXPECT_EQ(result.error, error) << qPrintable(result.path) << ' ' << qPrintable(result.reason);
        EXPECT_TRUE(m_folder.get(one.fileName) == contents);
        EXPECT_EQ(m_folder.names().filter(u".ftw-"_s).join(u' ').toStdString(), "");
    }

    test::SaveFolder m_folder;
};

TEST_F(Save, WritesWhatThePlanSays)
{
    for (const test::SaveCase &one : test::saveCases()) {
        SCOPED_TRACE(one.name);
        m_folder.clear();
        const SaveResult result = save(opened(one), one.plan);
        EXPECT_TRUE(result.ok()) << qPrintable(result.reason);
        EXPECT_TRUE(m_folder.get(one.fileName) == one.after());
        EXPECT_EQ(m_folder.names(), QStringList{one.fileName}) << "something was left behind";
    }
}

TEST_F(Save, AnEmptyPlanWritesNothing)
{
    test::FaultyCalls calls;
    EXPECT_TRUE(save(opened(test::largeDat()), {}, {}, calls).ok());
    const Splice same{10, 5, test::bytesFrom(test::largeDat().before.mid(10, 5))};
    EXPECT_TRUE(save(opened(test::largeDat()), Plan{{same}}, {}, calls).ok());
    EXPECT_EQ(calls.written(), 0u);
}

TEST_F(Save, LargeFilesStayTheSameFileAndSmallOnesGiveWay)
{
    const Opened large = opened(test::largeDat());
    const auto inode = statOf(path(test::largeDat())).st_ino;
    test::FaultyCalls calls;
    ASSERT_TRUE(save(large, test::largeDat().plan, {}, calls).ok());
    EXPECT_EQ(statOf(path(test::largeDat())).st_ino, inode);
    EXPECT_LT(calls.written(), 16'000u);

    const Opened small = opened(test::smallList());
    const auto before = statOf(path(test::smallList())).st_ino;
    ASSERT_TRUE(save(small, test::smallList().plan).ok());
    EXPECT_NE(statOf(path(test::smallList())).st_ino, before);
}

TEST_F(Save, KeepsPermissionsOwnerAndTimeWhereAsked)
{
    for (const test::SaveCase &one : test::saveCases()) {
        SCOPED_TRACE(one.name);
        m_folder.clear();
        opened(one);
        const QByteArray name = QFile::encodeName(path(one));
        ASSERT_EQ(::chmod(name.constData(), 0640), 0);
        const bool isRoot = ::geteuid() == 0;
        ASSERT_TRUE(!isRoot || ::chown(name.constData(), 12345, 23456) == 0);
        const timespec times[] = {{1'041'379'200, 5}, {1'041'379'201, 123'456'789}};
        ASSERT_EQ(::utimensat(AT_FDCWD, name.constData(), times, 0), 0);
        const struct stat before = statOf(path(one));

        SaveOptions options;
        options.keepTimes = true;
        ASSERT_TRUE(save(openPlain(path(one)), one.plan, options).ok());
        const struct stat after = statOf(path(one));
        EXPECT_EQ(after.st_mode, before.st_mode);
        EXPECT_EQ(after.st_uid, before.st_uid);
        EXPECT_EQ(after.st_gid, before.st_gid);
        EXPECT_EQ(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
        EXPECT_EQ(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
    }
}

TEST_F(Save, KeepsExtendedAttributes)
{
    constexpr char Name[] = "user.xdg.tags";
    const std::string tags = "evidence";
    for (const test::SaveCase &one : test::saveCases()) {
        SCOPED_TRACE(one.name);
        m_folder.clear();
        opened(one);
        const QByteArray name = QFile::encodeName(path(one));
        if (::setxattr(name.constData(), Name, tags.data(), tags.size(), 0) != 0)
            GTEST_SKIP() << "the temporary folder keeps no extended attributes";
        ASSERT_TRUE(save(openPlain(path(one)), one.plan, {}).ok());
        std::string kept(64, ' ');
        const ssize_t size = ::getxattr(name.constData(), Name, kept.data(), kept.size());
        ASSERT_GE(size, 0);
        EXPECT_EQ(kept.substr(0, static_cast<std::size_t>(size)), tags);
    }
}

TEST_F(Save, FollowsLinksAndKeepsOtherNames)
{
    for (const test::SaveCase &one : test::saveCases()) {
        SCOPED_TRACE(one.name);
        m_folder.clear();
        opened(one);
        ASSERT_TRUE(QFile::link(path(one), m_folder.at(u"link"_s)));
        ASSERT_EQ(::link(QFile::encodeName(path(one)).constData(), QFile::encodeName(m_folder.at(u"other name"_s)).constData()), 0);
        const SaveResult result = save(openPlain(m_folder.at(u"link"_s)), one.plan);
        EXPECT_TRUE(result.ok()) << qPrintable(result.reason);
        EXPECT_EQ(result.otherNames, 1u);
        EXPECT_TRUE(QFileInfo(m_folder.at(u"link"_s)).isSymLink());
        EXPECT_TRUE(m_folder.get(one.fileName) == one.after());
        EXPECT_TRUE(m_folder.get(u"other name"_s) == one.after());
    }
}

TEST_F(Save, NamesOfAnyLengthAreWritten)
{
    for (test::SaveCase one : {test::largeDat(), test::smallList()}) {
        m_folder.clear();
        one.fileName = QString(255, u'n');
        SaveOptions options;
        options.backup = true;
        const SaveResult result = save(opened(one), one.plan, options);
        EXPECT_TRUE(result.ok()) << qPrintable(result.path) << qPrintable(result.reason);
        EXPECT_TRUE(m_folder.get(one.fileName) == one.after());
    }
}

TEST_F(Save, NeverOverAChangeOfAnotherProgram)
{
    for (const test::SaveCase &one : test::saveCases()) {
        SCOPED_TRACE(one.name);
        const Opened before = opened(one);
        const QByteArray grown = one.before + "more";
        m_folder.put(one.fileName, grown);
        expectRefused(one, save(before, one.plan), SaveError::ChangedMeanwhile, grown);

        // The same size, and the time put back: the contents tell.
        const Opened again = opened(one);
        const struct stat then = statOf(path(one));
        QByteArray other = one.before;
        other.back() = char(other.back() ^ 1);
        m_folder.put(one.fileName, other);
        const timespec times[] = {then.st_atim, then.st_mtim};
        ASSERT_EQ(::utimensat(AT_FDCWD, QFile::encodeName(path(one)).constData(), times, 0), 0);
        expectRefused(one, save(again, one.plan), SaveError::ChangedMeanwhile, other);

        // Another file of that name.
        const Opened third = opened(one);
        QFile::rename(path(one), m_folder.at(u"moved"_s));
        m_folder.put(one.fileName, one.before);
        expectRefused(one, save(third, one.plan), SaveError::ChangedMeanwhile, one.before);
        m_folder.clear();
    }
}

TEST_F(Save, WaitsForNobodyWhoHoldsTheFile)
{
    for (const test::SaveCase &one : {test::largeDat(), test::smallList()}) {
        const Opened file = opened(one);
        const int other = ::open(QFile::encodeName(path(one)).constData(), O_RDONLY);
        ASSERT_EQ(::flock(other, LOCK_EX), 0);
        expectRefused(one, save(file, one.plan), SaveError::Locked, one.before);
        ::close(other);
        EXPECT_TRUE(save(file, one.plan).ok());
    }
}

TEST_F(Save, ProtectedAndVanishedFilesAreRefused)
{
    for (const test::SaveCase &one : {test::largeDat(), test::smallList()}) {
        const Opened file = opened(one);
        ASSERT_EQ(::chmod(QFile::encodeName(path(one)).constData(), 0444), 0);
        expectRefused(one, save(file, one.plan), SaveError::Denied, one.before);
        QFile::remove(path(one));
        EXPECT_EQ(save(file, one.plan).error, SaveError::Missing);
        EXPECT_EQ(m_folder.names(), QStringList());
    }
    Opened unpacked = opened(test::smallList());
    unpacked.identity.reset();
    expectRefused(test::smallList(), save(unpacked, test::smallList().plan), SaveError::NotAFile, test::smallList().before);
}

TEST_F(Save, ForeignFilesInTheWayAreLeftAlone)
{
    const test::SaveCase &one = test::largeDat();
    const Opened file = opened(one);
    m_folder.put(one.fileName + u".ftw-recovery"_s, "a file of somebody else");
    EXPECT_EQ(save(file, one.plan).error, SaveError::Exists);
    EXPECT_EQ(m_folder.get(one.fileName + u".ftw-recovery"_s), "a file of somebody else");
    EXPECT_TRUE(m_folder.get(one.fileName) == one.before);
}

TEST_F(Save, CopiesNeverReplaceWithoutForce)
{
    const QString out = m_folder.put(u"out"_s, "precious");
    const MemorySource contents(std::string_view("new"));
    const SaveResult refused = saveAs(out, contents);
    EXPECT_EQ(refused.error, SaveError::Exists);
    EXPECT_EQ(m_folder.get(u"out"_s), "precious");
    EXPECT_TRUE(saveAs(out, contents, {.force = true, .modified = {}}).ok());
    EXPECT_EQ(m_folder.get(u"out"_s), "new");
    EXPECT_TRUE(saveAs(m_folder.at(u"fresh"_s), contents, {.force = false, .modified = 1'000'000'000}).ok());
    EXPECT_EQ(statOf(m_folder.at(u"fresh"_s)).st_mtim.tv_sec, 1);
    EXPECT_EQ(saveAs(m_folder.at(u"no such folder/out"_s), contents).error, SaveError::Missing);
    EXPECT_EQ(saveAs(m_folder.path(), contents, {.force = true, .modified = {}}).error, SaveError::NotRegular);
    EXPECT_EQ(m_folder.names().size(), 2);
}

TEST_F(Save, ACopyMayReplaceWhereItsContentsComeFrom)
{
    const test::SaveCase &one = test::largeDat();
    const Opened file = opened(one);
    EXPECT_TRUE(saveAs(path(one), Changed(*file.bytes, one.plan), {.force = true, .modified = {}}).ok());
    EXPECT_TRUE(m_folder.get(one.fileName) == one.after());
}

TEST_F(Save, CopiesOfSparseFilesAreSparse)
{
    constexpr std::uint64_t Size = 200'000'000;
    const QString from = m_folder.put(u"sparse"_s, "start");
    QFile::resize(from, Size);
    const Opened file = openPlain(from);
    ASSERT_TRUE(saveAs(m_folder.at(u"copy"_s), *file.bytes).ok());
    const struct stat info = statOf(m_folder.at(u"copy"_s));
    EXPECT_EQ(static_cast<std::uint64_t>(info.st_size), Size);
    EXPECT_LT(info.st_blocks * 512, 2'000'000);
}

} // namespace
} // namespace ft
