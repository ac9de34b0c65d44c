// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"
#include "support/datfile.h"

#include "evidence/hashtext.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h> // POSIX: geteuid

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

/// hash, link and verify, as scripts run them.
class Proving : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return name;
    }
    QString write(const QString &name, const Bytes &bytes) const
    {
        return write(name, QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    }
    test::Ran run(const QStringList &arguments) const { return test::ftwb(QStringList{u"--json"_s} + arguments, m_folder.path()); }
    /// The one line of a run.
    static QJsonObject line(const test::Ran &ran)
    {
        const auto lines = ran.lines();
        EXPECT_EQ(lines.size(), 1u) << ran.out.toStdString();
        return lines.empty() ? QJsonObject() : lines.front();
    }
    static Bytes pattern(std::size_t size)
    {
        Bytes bytes(size);
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<std::uint8_t>(i * 2'654'435'761u >> 13);
        return bytes;
    }

    QTemporaryDir m_folder;
};

TEST_F(Proving, HashOfAFile)
{
    write(u"a b.mp3"_s, QByteArray("abcedefghijklmneo"));
    const test::Ran ran = run({u"hash"_s, u"a b.mp3"_s});
    EXPECT_EQ(ran.status, 0);
    const QJsonObject hash = line(ran);
    EXPECT_EQ(hash[u"path"_s], u"a b.mp3"_s);
    EXPECT_EQ(hash[u"size"_s], 17);
    EXPECT_EQ(hash[u"uuhash"_s], u"0cbaf66cef6d684f6667099a6d477ff5eeffffff"_s);
    EXPECT_EQ(hash[u"base64"_s], u"=DLr2bO9taE9mZwmabUd/9e7///8="_s);
    EXPECT_EQ(hash[u"file_id"_s], 14424);
    EXPECT_EQ(hash[u"link"_s], u"sig2dat:///|File:a b.mp3|Length:17Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|"_s);
    EXPECT_EQ(hash[u"kzhash"_s].toString().size(), 72);
    EXPECT_TRUE(hash[u"findings"_s].toArray().isEmpty());
}

TEST_F(Proving, OneBadFileNeverStopsTheOthers)
{
    write(u"a"_s, QByteArray("x"));
    write(u"closed"_s, QByteArray("x"));
    QFile::setPermissions(m_folder.filePath(u"closed"_s), {});
    const test::Ran ran = run({u"hash"_s, u"missing"_s, u"."_s, u"closed"_s, u"a"_s});
    EXPECT_EQ(ran.status, 2);
    ASSERT_EQ(ran.lines().size(), 4u);
    EXPECT_TRUE(ran.lines()[0].contains(u"error"_s));
    EXPECT_TRUE(ran.lines()[1].contains(u"error"_s));
    EXPECT_TRUE(::geteuid() == 0 || ran.lines()[2].contains(u"error"_s)) << "root reads everything";
    EXPECT_EQ(ran.lines()[3][u"size"_s], 1);
}

TEST_F(Proving, VerifyOfAFileFastTrackCouldNotCarry)
{
    QFile file(m_folder.filePath(u"large"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(5'000'000'000)); // sparse
    const QString link = u"sig2dat:///|Length:5000000000Bytes|UUHash:=kK7e2ZIs+JRup4WGNUk3JP9P+/8=|"_s;
    const test::Ran ran = run({u"verify"_s, u"--hash"_s, link, u"large"_s});
    EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
    EXPECT_EQ(line(ran)[u"verdict"_s], u"head-verified"_s) << "300 KiB of zeros, and the trace of a hasher that saw no more";
    EXPECT_EQ(line(ran)[u"rule"_s], u"head-only"_s);
    EXPECT_TRUE(ran.error.contains(u"more than FastTrack could carry"_s)) << ran.error.toStdString();
}

TEST_F(Proving, LinksOfEveryKindAndWhatIsWrongWithThem)
{
    const test::Ran good = run({u"link"_s, u"FTH:=DLr2bO9taE9mZwmabUd/9e7///8="_s});
    EXPECT_EQ(good.status, 0);
    EXPECT_EQ(line(good)[u"uuhash"_s], u"0cbaf66cef6d684f6667099a6d477ff5eeffffff"_s);
    EXPECT_TRUE(line(good)[u"size"_s].isNull());
    const test::Ran bad = run({u"link"_s, u"=DLr2bO9taE9mZwmabUd/9e7///9="_s});
    EXPECT_EQ(bad.status, 2);
    EXPECT_EQ(test::findingCodes(line(bad)), QStringList(u"hash-last-character"_s));
    EXPECT_EQ(line(bad)[u"findings"_s][0][u"offset"_s], 27);
    const test::Ran odd = run({u"link"_s, u"sig2dat:///|Length:18Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|"_s});
    EXPECT_EQ(odd.status, 1);
    EXPECT_EQ(test::findingCodes(line(odd)), QStringList(u"size-disagrees-with-hash"_s));
    EXPECT_EQ(line(odd)[u"findings"_s][0][u"severity"_s], u"warning"_s);
}

TEST_F(Proving, VerifyOfCompleteFiles)
{
    const Bytes bytes = pattern(2'000'000);
    const QString hash = QString::fromStdString(base64Text(uuHash(MemorySource(bytes)).hash));
    write(u"right"_s, bytes);
    Bytes damaged = bytes;
    damaged[1'048'576] ^= 1;
    write(u"window"_s, damaged);
    damaged[0] ^= 1;
    write(u"head"_s, damaged);
    const test::Ran ran = run({u"verify"_s, u"--hash"_s, hash, u"right"_s, u"window"_s, u"head"_s});
    EXPECT_EQ(ran.status, 1);
    const auto lines = ran.lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0][u"verdict"_s], u"verified"_s);
    EXPECT_EQ(lines[0][u"rule"_s], u"strict"_s);
    EXPECT_NEAR(lines[0][u"coverage"_s].toDouble(), 3 * 307'200 / 2e6, 1e-9);
    EXPECT_EQ(lines[0][u"windows"_s].toArray().size(), 3);
    EXPECT_EQ(lines[1][u"verdict"_s], u"mismatch"_s);
    EXPECT_EQ(lines[2][u"verdict"_s], u"head-mismatch"_s);
    write(u"short"_s, Bytes(bytes.begin(), bytes.begin() + 1'000'000));
    const test::Ran cut = run({u"verify"_s, u"--hash"_s, u"sig2dat:///|Length:2000000Bytes|UUHash:%1|"_s.arg(hash), u"short"_s});
    EXPECT_EQ(cut.status, 1);
    EXPECT_EQ(line(cut)[u"verdict"_s], u"mismatch"_s);
    EXPECT_EQ(line(cut)[u"windows"_s][1][u"state"_s], u"missing"_s);
}

TEST_F(Proving, VerifyOfAPartialAgainstItsOwnHash)
{
    test::DatFile dat;
    dat.data = pattern(2'000'000);
    dat.dataSize = 2'000'000;
    dat.fileSize = 2'000'000;
    dat.completed = {{0, 2'000'000}};
    const UuHash hash = uuHash(MemorySource(dat.data)).hash;
    dat.hashes = {Bytes(hash.begin(), hash.end())};
    const auto verified = [&](int status) {
        write(u"download1.dat"_s, dat.bytes());
        const test::Ran ran = run({u"verify"_s, u"download1.dat"_s});
        EXPECT_EQ(ran.status, status) << ran.error.toStdString();
        return line(ran);
    };
    EXPECT_EQ(verified(0)[u"verdict"_s], u"verified"_s);
    dat.completed = {{0, 1'500'000}};
    const QJsonObject part = verified(0);
    EXPECT_EQ(part[u"verdict"_s], u"head-verified"_s);
    EXPECT_EQ(part[u"windows"_s][1][u"state"_s], u"present"_s);
    EXPECT_EQ(part[u"windows"_s][2][u"state"_s], u"missing"_s);
    dat.completed = {{1, 1'999'999}};
    EXPECT_EQ(verified(1)[u"verdict"_s], u"undecidable"_s);
    dat.completed = {{0, 2'000'000}};
    dat.data[5] ^= 1;
    EXPECT_EQ(verified(1)[u"verdict"_s], u"head-mismatch"_s);
    dat.data[5] ^= 1;
    dat.sources = 3;
    dat.hashes.assign(3, dat.hashes[0]);
    dat.hashes[1][0] ^= 1; // outvoted, and contradicted by the data
    const QJsonObject outvoted = verified(0);
    EXPECT_EQ(test::findingCodes(outvoted), QStringList(u"head-contradicts-hash"_s));
    EXPECT_EQ(outvoted[u"findings"_s][0][u"field"_s], u"appendix.sources[1].hash"_s);
    dat.hashes.clear();
    EXPECT_TRUE(verified(2).contains(u"error"_s)) << "nobody names a hash";
}

} // namespace
