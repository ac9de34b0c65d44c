// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleformat.h"

#include "hex/fieldspans.h"
#include "hex/fieldtip.h"
#include "hex/fileparts.h"
#include "hex/hexmarks.h"
#include "hex/hexcaret.h"
#include "hex/hextext.h"

#include <gtest/gtest.h>

namespace ft {

using namespace test;

TEST(FieldSpans, AreTheLeavesOfARange)
{
    const auto document = sampleDocument();
    ByteWindow window(document->bytes());
    const FieldSpans spans(document->tree(), {HeaderAt, 32}, window);
    ASSERT_EQ(spans.size(), 5u);
    EXPECT_EQ(spans.at(HeaderAt)->field->id, "magic");
    EXPECT_EQ(spans.at(HeaderAt + 7)->field->id, "count");
    EXPECT_EQ(spans.at(HeaderAt + 31)->field->id, "title");
    EXPECT_EQ(spans.at(RowsAt), nullptr);
    EXPECT_TRUE(spans.at(HeaderAt)->opensElement);
    EXPECT_FALSE(spans.at(HeaderAt + 4)->opensElement);
    EXPECT_NE(spans.at(HeaderAt)->odd, spans.at(HeaderAt + 4)->odd);
}

TEST(FieldSpans, KeepTheirColourWhereverThePageBegins)
{
    const auto document = sampleDocument();
    ByteWindow window(document->bytes());
    const std::uint64_t size = document->bytes().size();
    const FieldSpans all(document->tree(), {0, size}, window);
    for (std::uint64_t at = 0; at < size; ++at) {
        const FieldSpans some(document->tree(), {at, 3}, window);
        ASSERT_TRUE(some.at(at) && all.at(at));
        EXPECT_EQ(some.at(at)->extents, all.at(at)->extents);
        EXPECT_EQ(some.at(at)->odd, all.at(at)->odd);
        EXPECT_EQ(some.at(at)->extents, document->spotAt(at).extents);
    }
}

TEST(FieldSpans, ReadOnlyTheRowsOfThePage)
{
    const std::uint64_t rows = 1'000'000;
    const auto source = std::make_shared<EndlessSource>(RowsAt + rows * RowSize);
    ByteWindow window(*source);
    const Tree tree = read(sampleFormat, *source);
    const std::uint64_t before = source->bytesRead();
    const std::uint64_t at = RowsAt + 765'432 * RowSize + 5;
    const FieldSpans spans(tree, {at, 512}, window);
    EXPECT_LE(source->bytesRead() - before, 2 * ByteWindow::BlockSize);
    EXPECT_EQ(spans.size(), 3 + 31 * 4 + 2u); // cut rows at both ends
    EXPECT_EQ(spans.at(at)->extents, (Extents{at - 1, 2}));
    EXPECT_EQ(spans.at(at)->field->id, "port");
    EXPECT_TRUE(spans.at(at + 11)->opensElement);
    EXPECT_FALSE(spans.at(at + 15)->opensElement);
}

TEST(FileParts, AreTheTopLevel)
{
    const auto document = sampleDocument();
    const auto parts = partsOf(document->tree());
    ASSERT_EQ(parts.size(), 3u);
    EXPECT_EQ(parts[0].tone, PartTone::Data);
    EXPECT_EQ(parts[1].tone, PartTone::First);
    EXPECT_EQ(parts[2].tone, PartTone::Second);
    EXPECT_EQ(partAt(parts, HeaderAt)->field->id, "header");
    EXPECT_EQ(partAt(parts, document->bytes().size()), nullptr);
    EXPECT_EQ(partAt({}, 0), nullptr);
}

TEST(HexMarks, FindWhatTouchesAPage)
{
    std::vector<Finding> findings;
    findings.push_back(finding(Code::RangeBeyondData, 0, 1'000'000, "long"));
    for (std::uint64_t i = 0; i < 1000; ++i)
        findings.push_back(finding(Code::TagUnknown, i * 100, 10, {}));
    findings.push_back(finding(Code::Truncated, 2'000'000, 0, "end"));
    const HexMarks marks(findings);
    const auto found = marks.in({5005, 10}, 2'000'000);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0]->path, "long");
    EXPECT_EQ(found[1]->at, 5000u);
    EXPECT_EQ(marks.in({5010, 10}, 2'000'000).size(), 1u);
    const auto last = marks.in({1'999'990, 10}, 2'000'000); // behind the last byte: belongs to it
    ASSERT_EQ(last.size(), 1u);
    EXPECT_EQ(last[0]->path, "end");
}

TEST(HexCaret, SelectsWholeBytes)
{
    HexCaret caret;
    caret.place(10);
    EXPECT_FALSE(caret.hasSelection());
    EXPECT_EQ(caret.bytes(), (Extents{10, 1}));
    caret.extend(7);
    EXPECT_EQ(caret.selection(), (Extents{7, 4}));
    caret.shift(0, 0, 5, 100);
    EXPECT_EQ(caret.selection(), (Extents{12, 4}));
    caret.shift(0, 100, 0, 0);
    EXPECT_EQ(caret.at(), 0u);
    caret.select({3, 2});
    EXPECT_EQ(caret.selection(), (Extents{3, 2}));
}

TEST(HexText, ShowsBytesAsText)
{
    const Bytes bytes{0x4b, 0x41, 0x00, 0xe9, 0x20, 0x7f};
    EXPECT_EQ(spacedHex(bytes), QStringLiteral("4b 41 00 e9 20 7f"));
    EXPECT_EQ(cArrayText(Bytes{1, 255}), QStringLiteral("0x01, 0xff"));
    EXPECT_EQ(cellText(HexCharacters().cells(bytes)), QStringLiteral("KA.é ."));
    EXPECT_EQ(cellText(HexCharacters(CodePage(QStringLiteral("windows-1251"))).cells(bytes)), QStringLiteral("KA.й ."));
    EXPECT_EQ(offsetDigits(0x3a214, 8, false), QStringLiteral("0003a214"));
    EXPECT_EQ(offsetDigits(239124, 8, true), QStringLiteral("  239124"));
}

TEST(HexText, KnowsCharactersOfTwoBytes)
{
    const CodePage japanese(QStringLiteral("Shift_JIS"));
    if (!japanese.isValid())
        GTEST_SKIP() << "this Qt has no ICU";
    const auto cells = HexCharacters(japanese).cells(Bytes{0x41, 0x93, 0xfa, 0x42}); // A 日 B
    ASSERT_EQ(cells.size(), 4);
    EXPECT_EQ(cells[1].text, QStringLiteral("日"));
    EXPECT_EQ(cells[1].width, 2);
    EXPECT_TRUE(cells[2].text.isEmpty());
    EXPECT_EQ(cells[3].text, QStringLiteral("B"));
}

TEST(FieldTip, EscapesWhatTheFileSays)
{
    const auto document = sampleDocument();
    ByteWindow window(document->bytes());
    const QString tip = fieldTip(document->tree(), RowsAt + 8, window, {}, Style());
    EXPECT_TRUE(tip.contains(QStringLiteral("name&lt;b&gt;."))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("rows[0].name")));
    EXPECT_TRUE(tip.contains(QStringLiteral("0x68")));
    EXPECT_TRUE(fieldTip(document->tree(), 1 << 20, window, {}, Style()).isEmpty());
}

} // namespace ft
