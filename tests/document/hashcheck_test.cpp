// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hashedfile.h"
#include "support/kazaafiles.h"

#include "document/hashcheck.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <semaphore>

namespace ft {
namespace {

constexpr std::size_t Size = 2'500'000; // head, one window, tail

Opened openedAs(const QString &name, std::shared_ptr<const ByteSource> bytes)
{
    Opened opened;
    opened.path = QStringLiteral("/downloads/") + name;
    opened.contentName = name;
    opened.bytes = std::move(bytes);
    return opened;
}

Opened openedDat(const test::DatFile &file)
{
    return openedAs(QStringLiteral("download1.dat"), std::make_shared<MemorySource>(file.bytes()));
}

bool settles(const HashCheck &check)
{
    return QTest::qWaitFor([&check] { return !check.isRunning(); }, 20'000);
}

/// A medium that hands out its bytes only while the gate is open.
class Gated final : public ByteSource
{
public:
    explicit Gated(Bytes bytes) : m_bytes(std::move(bytes)) {}
    std::uint64_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        if (isSlow && at > 0) {
            m_gate.acquire();
            m_gate.release();
        }
        return m_bytes.read(at, into);
    }
    void open() { m_gate.release(); }

    std::atomic<bool> isSlow = false;

private:
    MemorySource m_bytes;
    mutable std::counting_semaphore<64> m_gate{0};
};

TEST(HashCheck, saysWhatACompleteDownloadProves)
{
    const test::HashedFile file(Size);
    Document document(openedDat(file.complete()));
    HashCheck check(&document);
    EXPECT_EQ(check.subject().kind, HashSubject::Job);
    EXPECT_EQ(check.subject().mention.size, Size);
    EXPECT_TRUE(check.subject().isWhole());
    EXPECT_FALSE(check.isRunning()) << "nothing is read before it is asked for";
    QSignalSpy changed(&check, &HashCheck::changed);
    check.begin();
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(changed.size(), 2) << "begun, ended";
    ASSERT_TRUE(check.report().verdict);
    EXPECT_EQ(check.report().verdict->judgement, Judgement::Verified);
    EXPECT_EQ(check.report().verdict->coveredBytes, 3 * WindowSize);
    EXPECT_EQ(check.report().uuHash, file.hash.uuHash);
    EXPECT_FALSE(check.report().kzHash);
    check.checkWhole();
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(check.report().kzHash, file.hash) << "of the data without the appendix behind it";
}

TEST(HashCheck, judgesWhatIsThereOfAPartialDownload)
{
    const test::HashedFile file(Size);
    Document document(openedDat(file.download({{0, 400'000}})));
    HashCheck check(&document);
    EXPECT_FALSE(check.subject().isWhole());
    check.begin();
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(check.report().verdict->judgement, Judgement::HeadVerified);
    EXPECT_FALSE(check.report().uuHash) << "not all of the file is there";
    check.checkWhole();
    EXPECT_FALSE(check.isRunning());
}

TEST(HashCheck, namesSourcesThatDisagree)
{
    const test::HashedFile file(Size);
    test::DatFile dat = file.download({{0, Size}}, 3);
    dat.hashes[1] = Bytes(20, 7);
    Document document(openedDat(dat));
    const HashCheck check(&document);
    ASSERT_EQ(check.subject().claims.size(), 2u);
    EXPECT_EQ(check.subject().claims[0].hash, file.hash.uuHash);
    EXPECT_EQ(check.subject().claims[0].paths.size(), 2u);
    ASSERT_EQ(check.subject().claims[1].paths, std::vector<std::string>{"appendix.sources[1].hash"});
    EXPECT_TRUE(document.spotOf(QString::fromStdString(check.subject().claims[1].paths.front())).extents.size == 20);
}

TEST(HashCheck, holdsTheDataAgainstAHashThatWasGiven)
{
    const test::HashedFile file(Size);
    Document document(openedDat(file.complete()));
    HashCheck check(&document);
    check.begin();
    ASSERT_TRUE(settles(check));
    Link other;
    other.uuHash = UuHash{1, 2, 3};
    check.setTarget(other);
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(check.report().verdict->judgement, Judgement::HeadMismatch);
    check.setTarget(std::nullopt);
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(check.report().verdict->judgement, Judgement::Verified);
}

TEST(HashCheck, findsWithTheKzHashWhatTheWindowsCannotSee)
{
    const test::HashedFile file(Size);
    Bytes damaged = file.bytes;
    damaged[700'000] ^= 1; // between the windows
    Document document(openedAs(QStringLiteral("song.bin"), std::make_shared<MemorySource>(damaged)));
    HashCheck check(&document);
    ASSERT_EQ(check.subject().kind, HashSubject::File);
    Link link;
    link.uuHash = file.hash.uuHash;
    link.kzHash = file.hash;
    check.setTarget(link);
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(check.report().verdict->judgement, Judgement::Verified);
    check.checkWhole();
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(check.report().verdict->judgement, Judgement::Mismatch);
    EXPECT_FALSE(check.report().verdict->wholeFile);
    EXPECT_EQ(check.report().verdict->coveredBytes, Size);
}

TEST(HashCheck, canBeCancelledAndAskedAgain)
{
    const test::HashedFile file(Size);
    const auto medium = std::make_shared<Gated>(file.complete().bytes());
    Document document(openedAs(QStringLiteral("download1.dat"), medium));
    HashCheck check(&document);
    medium->isSlow = true;
    check.begin();
    EXPECT_TRUE(check.isRunning());
    check.cancel();
    EXPECT_FALSE(check.isRunning());
    EXPECT_EQ(check.report().end, HashEnd::Cancelled);
    EXPECT_FALSE(check.report().verdict);
    medium->isSlow = false;
    medium->open();
    check.checkAgain();
    ASSERT_TRUE(settles(check));
    EXPECT_EQ(check.report().end, HashEnd::Done);
    EXPECT_TRUE(check.report().verdict);
}

TEST(HashCheck, tellsHowFarItIs)
{
    const test::HashedFile file(Size);
    const auto medium = std::make_shared<Gated>(file.complete().bytes());
    Document document(openedAs(QStringLiteral("download1.dat"), medium));
    HashCheck check(&document);
    QSignalSpy progressed(&check, &HashCheck::progressed);
    medium->isSlow = true;
    check.begin();
    ASSERT_TRUE(progressed.wait(5'000));
    medium->open();
    ASSERT_TRUE(settles(check));
    EXPECT_LE(progressed.last()[0].toULongLong(), progressed.last()[1].toULongLong());
}

TEST(HashCheck, goesAwayWhileItWorks)
{
    const test::HashedFile file(Size);
    Document document(openedDat(file.complete()));
    for (int i = 0; i < 20; ++i) {
        HashCheck check(&document);
        check.begin();
    }
    SUCCEED();
}

TEST(HashCheck, followsTheRecordOneLooksAt)
{
    Document document(openedAs(QStringLiteral("data256.dbb"),
                               std::make_shared<MemorySource>(test::slot(0) + test::slot(1) + test::slot(2))));
    HashCheck check(&document);
    EXPECT_EQ(check.subject().kind, HashSubject::Nothing);
    QSignalSpy changed(&check, &HashCheck::subjectChanged);
    document.focus()->set(document.spotOf(QStringLiteral("records[1].name")));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(check.subject().kind, HashSubject::Record);
    EXPECT_EQ(check.subject().mention.path, "records[1]");
    EXPECT_FALSE(check.subject().hasData());
    document.focus()->set(document.spotOf(QStringLiteral("records[1].size")));
    EXPECT_EQ(changed.size(), 1) << "the same record";
}

TEST(HashCheck, readsTheLinkOneLooksAt)
{
    Document document(openText(QStringLiteral("Links"),
                               "sig2dat:///|File:a.mp3|Length:17Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|\r\n"
                               "sig2dat:///|File:b.mp3|Length:1000Bytes|UUHash:=dkRnLQSSkPA5DZyZPH00PRf8//8=|\r\n"));
    HashCheck check(&document);
    EXPECT_EQ(check.subject().mention.name, "a.mp3") << "the first, while none is looked at";
    document.focus()->set(document.spotOf(QStringLiteral("links[1].name")));
    EXPECT_EQ(check.subject().mention.name, "b.mp3");
    EXPECT_EQ(check.subject().mention.size, 1000u);
    check.begin();
    EXPECT_FALSE(check.isRunning()) << "there is no data";
}

TEST(Document, FindsInTheBackgroundThatItsDataContradictsAHash)
{
    const test::HashedFile file(Size);
    test::DatFile dat = file.complete();
    dat.data[10] ^= 1;
    Document document(openedDat(dat));
    const auto contradicts = [&document] {
        return std::any_of(document.findings().begin(), document.findings().end(),
                           [](const Finding &finding) { return finding.code == Code::HeadContradictsHash; });
    };
    EXPECT_FALSE(contradicts()) << "opening reads no data";
    EXPECT_TRUE(QTest::qWaitFor([&document] { return !document.isChecking(); }, 20'000));
    EXPECT_TRUE(contradicts());
}

} // namespace
} // namespace ft
