// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/proofwords.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <set>

using namespace ft;

namespace {

class Proofs : public testing::Test
{
protected:
    void SetUp() override
    {
        QLocale locale = QLocale::c();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        QLocale::setDefault(locale);
    }
    void TearDown() override { QLocale::setDefault(QLocale::system()); }

    /// The first sentence about a link.
    static QString said(const char *text)
    {
        const Link link = readLink(text);
        return link.findings.empty() ? QString() : sentence(link.findings.front(), QString::fromUtf8(text));
    }
    static Verdict verdict(Judgement judgement, std::uint64_t size, std::uint64_t covered)
    {
        Verdict result;
        result.judgement = judgement;
        result.size = size;
        result.coveredBytes = covered;
        for (const HashWindow &window : hashWindows(size))
            result.windows.push_back({window, true, JudgedWindow::Agrees});
        return result;
    }
};

TEST_F(Proofs, LinksSayWhichCharacterOrPartIsWrong)
{
    const struct {
        const char *text;
        const char *sentence;
    } table[] = {
        {" ", "There is nothing to read."},
        {"hello", "From character 1 on this is no form of hash or link that is known here: hello"},
        {"=DLr2bO9taE9mZwmabUd/9e7///9=",
         "Character 28, “9”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be "
         "missing or doubled."},
        {"=DLr2bO9taE9mZwmabUd/9e7///=", "The hash that begins at character 2 has 26 characters instead of 27."},
        {"0cbaf66cef6d684f6667099a6d477ff5eegfffff", "Character 35, “g”, does not occur in this form of hash."},
        {"0cbaf66cef6d684f6667099a6d477ff5\xC3\xA4" "effffff", "Character 33, “ä”, does not occur in this form of hash."},
        {"=DLr2bO9taE9mZwmabUd/9e7///8", "An “=” is missing at character 29; the hash stands between two of them."},
        {"sig2dat:///|File:ä%41%4|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|",
         "The “%” at character 22 is not followed by two hexadecimal digits; it is taken as it is."},
        {"sig2dat:///|Length:many|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|", "At character 20 a size is expected, in digits: many"},
        {"sig2dat:///|File:a|", "The link has no hash, so nothing can be verified with it."},
        {"File: a\r\nFile: b\r\nUUHash: =DLr2bO9taE9mZwmabUd/9e7///8=",
         "The part at character 16 was there before with another value; the last one counts."},
        {"sig2dat:///|Length:18Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|",
         "The length says 18 bytes. The hash of so small a file contains its size, and says 17."},
        {"sig2dat:///|Length:4294967296Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|",
         "4294967296 bytes are more than FastTrack could carry; its sizes end at 4294967295."},
        {"sig2dat:///|Length:5845871Bytes, 5709KB|UUHash:=1LDYkHDl65OprVz37xN1VSo9b00=|",
         "The rounded size at character 34 says 5709 KB, the length makes it 5708."},
        {"sig2dat:///|Colour:red|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|",
         "The part at character 13 means nothing that is known here, and is skipped: Colour:red"},
    };
    std::set<LinkProblem> spoken;
    for (const auto &row : table) {
        EXPECT_EQ(said(row.text).toStdString(), row.sentence);
        spoken.insert(readLink(row.text).findings.front().problem);
    }
    EXPECT_EQ(spoken.size(), static_cast<std::size_t>(LinkProblem::UnknownPart) + 1) << "a row for every problem";
}

TEST_F(Proofs, WordsAreStableAndSeverityTellsWhetherAnythingIsUsable)
{
    EXPECT_EQ(word(LinkProblem::BadLastCharacter), QLatin1StringView("hash-last-character"));
    EXPECT_EQ(word(LinkProblem::UnknownPart), QLatin1StringView("part-unknown"));
    EXPECT_EQ(severity(LinkFinding{LinkProblem::BadLastCharacter}), Severity::Error);
    EXPECT_EQ(severity(LinkFinding{LinkProblem::MissingEquals}), Severity::Warning);
}

TEST_F(Proofs, OddTextIsShownAsPlainLine)
{
    EXPECT_EQ(said("hel\x02lo").count(u'\x02'), 0) << "control characters are made visible";
    const QByteArray longText(500, 'x');
    EXPECT_LT(said(QByteArray("sig2dat:///|" + longText).constData()).size(), 200);
}

TEST_F(Proofs, VerdictsStateTheirCoverage)
{
    const QString whole = sentence(verdict(Judgement::Verified, 5'000'000, 1'228'800));
    EXPECT_TRUE(whole.contains(QStringLiteral("1228800")) && whole.contains(QStringLiteral("25 %"))) << whole.toStdString();
    EXPECT_TRUE(whole.contains(QStringLiteral("never looked at")));
    EXPECT_TRUE(sentence(verdict(Judgement::Verified, 600'000, 600'000)).startsWith(QStringLiteral("Every byte agrees with the hash (600000 of")));
    Verdict head = verdict(Judgement::HeadVerified, 700'000'000, 307'200);
    head.windows[3].present = false;
    const QString partial = sentence(head);
    EXPECT_TRUE(partial.contains(QStringLiteral("0.04 %"))) << partial.toStdString();
    EXPECT_TRUE(partial.contains(QStringLiteral("1 of 12 are missing"))) << partial.toStdString();
    head.headIsAll = true;
    EXPECT_TRUE(sentence(head).contains(QStringLiteral("looked no further")));
}

TEST_F(Proofs, VerdictsOnCompleteFilesTellWhatDiffers)
{
    Verdict tree = verdict(Judgement::Mismatch, 5'000'000, 5'000'000);
    tree.treeContradicts = true;
    EXPECT_TRUE(sentence(tree).contains(QStringLiteral("kzhash, which covers every byte, contradicts")));
    Verdict size = verdict(Judgement::Mismatch, 5'000'000, 307'200);
    size.sizeOnDisk = 4'000'000;
    EXPECT_EQ(sentence(size).toStdString(), "The file has 4000000 bytes, but should have 5000000 bytes. Its first 300 KiB agree (307200 of 5000000 bytes, 6.14 %): its end was cut off.");
    size.sizeOnDisk = 5'000'001;
    EXPECT_TRUE(sentence(size).endsWith(QStringLiteral("something was added to it.")));
    size.windows[0].state = JudgedWindow::Contradicts;
    EXPECT_TRUE(sentence(size).endsWith(QStringLiteral("it is another file.")));
}

TEST_F(Proofs, OfSmallFilesNothingIsLeftOver)
{
    const auto text = [](Judgement judgement, std::uint64_t covered) { return sentence(verdict(judgement, 1000, covered)).toStdString(); };
    EXPECT_EQ(text(Judgement::Verified, 1000), "Every byte agrees with the hash (1000 of 1000 bytes, 100 %).");
    EXPECT_EQ(text(Judgement::Mismatch, 1000),
              "Every byte agrees with the hash (1000 of 1000 bytes, 100 %), but the hash is that of a file of another size.");
    EXPECT_EQ(text(Judgement::HeadMismatch, 1000), "The contents contradict the hash (1000 of 1000 bytes, 100 %): another file, or damage.");
    EXPECT_EQ(text(Judgement::Undecidable, 0),
              "Cannot be decided (0 of 1000 bytes, 0 %): of so small a file the hash covers all bytes at once, and some are missing.");
}

TEST_F(Proofs, EveryVerdictHasASentence)
{
    std::set<QString> sentences;
    for (const Judgement judgement : {Judgement::Verified, Judgement::HeadVerified, Judgement::Mismatch, Judgement::HeadMismatch, Judgement::Undecidable})
        sentences.insert(sentence(verdict(judgement, 5'000'000, 1'250'000)));
    Verdict proved = verdict(Judgement::Verified, 5'000'000, 1'250'000);
    proved.wholeFile = true;
    sentences.insert(sentence(proved));
    for (const QString &text : sentences)
        EXPECT_TRUE(text.contains(QStringLiteral("1250000 of 5000000 bytes, 25 %"))) << "states its coverage: " << text.toStdString();
    Verdict ended = verdict(Judgement::Undecidable, 5'000'000, 0);
    ended.end = HashEnd::Cancelled;
    sentences.insert(sentence(ended));
    ended.end = HashEnd::Unreadable;
    ended.failedAt = 0x123;
    sentences.insert(sentence(ended));
    EXPECT_EQ(sentences.size(), 8u);
    EXPECT_TRUE(sentence(ended).contains(QStringLiteral("0x123"))) << sentence(ended).toStdString();
}

} // namespace
