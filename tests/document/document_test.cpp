// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "formats/registry.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using test::count;
using test::opened;

TEST(Document, KnowsADownload)
{
    const Document document(opened(u"download104137920012345678.dat"_s, test::smallDat()));
    EXPECT_EQ(document.fileName(), u"download104137920012345678.dat"_s);
    EXPECT_EQ(document.path(), u"/somewhere/download104137920012345678.dat"_s);
    ASSERT_TRUE(document.tree().format);
    EXPECT_EQ(document.tree().format->id, "kazaa.dat");
    EXPECT_EQ(document.candidates().front().format, document.tree().format);
    EXPECT_TRUE(test::isTiled(document.tree()));
    for (const Finding &finding : document.findings())
        EXPECT_EQ(finding.severity, Severity::Note) << info(finding.code).word << ' ' << finding.path;
}

TEST(Document, UnknownBytesAreOneLeaf)
{
    const Document document(opened(u"noise"_s, "neither fish nor fowl \x01\x02\x03"));
    EXPECT_EQ(document.tree().format, nullptr);
    ASSERT_EQ(document.tree().nodes.size(), 1u);
    EXPECT_TRUE(test::isTiled(document.tree()));
    EXPECT_EQ(document.spotAt(5).extents, (Extents{0, 25}));
}

TEST(Document, AnEmptyFileIsSaidToBeEmpty)
{
    for (const QString &name : {u"empty"_s, u"download104137920012345678.dat"_s, u"data256.dbb"_s}) {
        const Document document(opened(name, {}));
        EXPECT_EQ(count(document.findings(), Code::FileEmpty), 1u) << qPrintable(name);
        EXPECT_EQ(document.spotAt(0), Spot()) << qPrintable(name);
    }
}

TEST(Document, FindsPlacesByPathAndByOffset)
{
    const Document document(opened(u"download1.dat"_s, test::smallDat()));
    const Spot port = document.spotOf(u"appendix.sources[2].port"_s);
    ASSERT_EQ(port.path, u"appendix.sources[2].port"_s);
    EXPECT_EQ(port.extents.size, 4u);
    EXPECT_EQ(document.spotAt(port.extents.at), port);
    EXPECT_EQ(document.spotAt(port.extents.end() - 1), port);
    EXPECT_NE(document.spotAt(port.extents.end()), port);
    EXPECT_EQ(document.spotOf(u"appendix.sources[3].port"_s), Spot());
    EXPECT_EQ(document.spotOf(u"no.such[field]"_s), Spot());
    EXPECT_EQ(document.spotAt(~quint64{0}), Spot());
}

TEST(Document, OpensAsAnotherFormat)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    const Format *dat = document.tree().format;
    QSignalSpy reread(&document, &Document::reread);
    document.setFormat(formatById("kazaa.dbb"));
    EXPECT_EQ(document.tree().format->id, "kazaa.dbb");
    EXPECT_TRUE(test::isTiled(document.tree()));
    document.setFormat(nullptr);
    EXPECT_EQ(document.tree().format, dat);
    EXPECT_EQ(reread.size(), 2);
}

TEST(Document, TakesTheReadingThatIsAskedFor)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    ASSERT_FALSE(document.tree().readings.empty());
    const std::uint8_t byEvidence = document.tree().readings[0];
    EXPECT_EQ(document.forcedReading(0), -1);
    document.setReading(0, 1 - byEvidence);
    EXPECT_EQ(document.forcedReading(0), 1 - byEvidence);
    EXPECT_EQ(document.tree().readings[0], 1 - byEvidence);
    document.setReading(0, -1);
    EXPECT_EQ(document.tree().readings[0], byEvidence);
    document.setReading(0, 1 - byEvidence);
    document.setFormat(document.tree().format);
    EXPECT_EQ(document.forcedReading(0), -1) << "another format has other readings";
}

TEST(Document, KeepsTheFocusByPath)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    const Spot state = document.spotOf(u"appendix.state"_s);
    document.focus()->set({{7, 1}, {}});
    document.focus()->set(state);
    document.setReading(0, 1);
    EXPECT_EQ(document.focus()->spot(), state);
    document.setFormat(formatById("kazaa.dbb"));
    EXPECT_EQ(document.focus()->spot(), (Spot{state.extents, {}})) << "the bytes stay, the field is gone";
    document.focus()->back();
    EXPECT_EQ(document.focus()->spot(), (Spot{{7, 1}, {}}));
}

TEST(Document, PutsFindingsInFileOrder)
{
    std::string bytes = test::smallDat();
    bytes[bytes.size() - 1] ^= 1;
    bytes[1000] = 99;
    Opened file = opened(u"download1.dat"_s, bytes);
    file.findings.push_back(finding(Code::ContentDecompressed, 0, bytes.size(), {}));
    const Document document(std::move(file));
    EXPECT_EQ(count(document.findings(), Code::ChecksumMismatch), 1u);
    EXPECT_EQ(document.findings().front().code, Code::ContentDecompressed);
    EXPECT_TRUE(std::is_sorted(document.findings().begin(), document.findings().end(),
                               [](const Finding &a, const Finding &b) { return a.at < b.at; }));
}

TEST(Document, SaysWhichTextsTheCodePageLacks)
{
    std::string bytes = test::smallDat();
    const std::size_t name = bytes.find("Blue Night"); // four bytes of which two begin a character that does not end
    bytes.replace(name, 4, "\x81\x01\x81\x01");
    Document document(opened(u"download1.dat"_s, bytes));
    EXPECT_EQ(count(document.findings(), Code::TextNotInCodePage), 0u);
    QSignalSpy codePage(&document, &Document::codePageChanged);
    QSignalSpy findings(&document, &Document::findingsChanged);
    QSignalSpy reread(&document, &Document::reread);
    document.setCodePage(CodePage(u"Shift_JIS"_s));
    EXPECT_EQ(count(document.findings(), Code::TextNotInCodePage), 1u);
    EXPECT_EQ(codePage.size(), 1);
    EXPECT_EQ(findings.size(), 1);
    EXPECT_EQ(reread.size(), 0) << "the fields are the same";
    document.setCodePage(CodePage(u"Shift_JIS"_s));
    EXPECT_EQ(codePage.size(), 1);
    document.setCodePage({});
    EXPECT_EQ(count(document.findings(), Code::TextNotInCodePage), 0u);
}

TEST(Document, ReadsWhatIsLeftOfAFileThatShrank)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"download1.dat"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(test::smallDat()));
    file.close();
    Document document(open(path));
    EXPECT_EQ(count(document.findings(), Code::BytesUnreadable), 0u);
    ASSERT_TRUE(QFile::resize(path, 1010));
    document.setFormat(formatById("kazaa.dat"));
    EXPECT_EQ(count(document.findings(), Code::BytesUnreadable), 1u);
    EXPECT_TRUE(test::isTiled(document.tree()));
}

TEST(Document, ReadsALinkThatWasDropped)
{
    const Document document(openText(
        u"link"_s, "sig2dat://|File: Blue Night.mp3|Length: 3400000Bytes|UUHash: =ASNFZ4mrze8QMlR2mLrc/g8eLTw=|/"));
    ASSERT_TRUE(document.tree().format);
    EXPECT_EQ(document.tree().format->id, "sig2dat.link");
}

} // namespace
} // namespace ft
