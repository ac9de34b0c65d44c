// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/lane.h"
#include "support/findings.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

using namespace test;

Tree reading(Str format, const ByteSource &file)
{
    Tree tree = read(*formatById(format), file);
    EXPECT_EQ(faultOf(tree), "");
    return tree;
}

std::string textAt(const Tree &tree, Str path, const ByteSource &file)
{
    ByteWindow bytes(file);
    const NodeId node = find(tree, path);
    if (node == NoNode)
        return "none";
    const Value value = decode(tree, node, bytes);
    return value.type == Value::Number ? std::to_string(value.number) : std::string(value.bytes.begin(), value.bytes.end());
}

// --- Registry exports: a value seen through hex digits, and those through UTF-16 --------------------------------------

Recipe registryRecipe(const std::vector<Str> &layouts, Str lineEnd)
{
    Recipe recipe;
    recipe.layouts = layouts;
    recipe.lineEnd = lineEnd;
    recipe.rows = {{"", 2}, {"keys[0]", 2}, {"keys[0].values[0].data.entries", 40}};
    recipe.set("keys[0].name", "HKEY_LOCAL_MACHINE\\Software\\KaZaA\\ConnectionInfo");
    recipe.set("keys[0].values[0].name", "KazaaNet").set("keys[0].values[0].type", Str());
    recipe.set("keys[0].values[1].name", "User").set("keys[0].values[1].data", "\"J\xC3\xBCrgen\"");
    return recipe;
}

/// The digits of a number as they stand in the file, without what breaks the line.
std::string digitsAt(const Tree &tree, NodeId node, const Bytes &file)
{
    std::string digits;
    for (std::uint64_t i = tree.nodes[node].at; i < tree.nodes[node].extents().end(); ++i) {
        if (std::isxdigit(file[i]))
            digits += static_cast<char>(file[i]);
    }
    return digits;
}

class Registry : public testing::TestWithParam<std::pair<const char *, const char *>> {};

INSTANTIATE_TEST_SUITE_P(Encodings, Registry,
                         testing::Values(std::pair("regedit4", "\r\n"), std::pair("regedit4", "\n"), std::pair("utf16", "\r\n"),
                                         std::pair("utf16", "\n"), std::pair("utf8", "\r\n")));

TEST_P(Registry, EachEntryLiesOnItsDigits)
{
    const Bytes file = generate(*formatById("windows.reg"), registryRecipe({GetParam().first, "regedit5"}, GetParam().second));
    const MemorySource source(file);
    const Tree tree = reading("windows.reg", source);
    EXPECT_EQ(troubles(tree), "");
    ByteWindow bytes(source);
    ASSERT_EQ(rowCount(tree, find(tree, "keys[0].values[0].data.entries")), 40u);
    for (int i = 0; i < 40; ++i) {
        const NodeId ip = find(tree, "keys[0].values[0].data.entries[" + std::to_string(i) + "].ip");
        const std::uint64_t address = number(tree, ip, bytes).value_or(0);
        const Bytes stored = {static_cast<std::uint8_t>(address), static_cast<std::uint8_t>(address >> 8),
                              static_cast<std::uint8_t>(address >> 16), static_cast<std::uint8_t>(address >> 24)};
        std::string expected = toHex(stored, 0, "");
        std::erase(expected, ',');
        EXPECT_EQ(digitsAt(tree, ip, file), expected) << i;
        EXPECT_TRUE(std::isxdigit(file[tree.nodes[ip].at])) << "begins with a digit";
    }
}

TEST(Registry, TextBeyondAsciiIsReadFromUtf16)
{
    const MemorySource file(generate(*formatById("windows.reg"), registryRecipe({"utf16", "regedit5"}, "\r\n")));
    EXPECT_EQ(textAt(reading("windows.reg", file), "keys[0].values[1].data", file), "\"J\xC3\xBCrgen\"");
}

TEST(Registry, AnOddByteBehindUtf16IsLeftOver)
{
    Bytes file = generate(*formatById("windows.reg"), registryRecipe({"utf16", "regedit5"}, "\r\n"));
    file.push_back('x');
    const Tree tree = reading("windows.reg", MemorySource(file));
    EXPECT_EQ(findingOf(tree, Code::BytesLeftOver).size, 1u);
}

TEST(Registry, BadDigitsAreSaidAndNothingIsLost)
{
    for (const Str digits : {"", "zz", "01,5", "01,,,02", "0", ",", "\\"}) {
        const MemorySource file("REGEDIT4\r\n\r\n[K]\r\n\"KazaaNet\"=hex:" + std::string(digits) + "\r\n\r\n");
        reading("windows.reg", file);
    }
    const MemorySource file("REGEDIT4\r\n\r\n[K]\r\n\"KazaaNet\"=hex:01,zz,5\r\n");
    EXPECT_TRUE(has(reading("windows.reg", file), Code::NumberMalformed));
}

TEST(Registry, FindingsLeadToTheirFields)
{
    const MemorySource file("REGEDIT4\r\n\r\n[First]\r\n\r\n[K]\r\n\"Other\"=\"x\"\r\n\r\n\"KazaaNet\"=hex:01,02,5\r\n");
    const Tree tree = reading("windows.reg", file);
    EXPECT_EQ(findingOf(tree, Code::NumberMalformed).path, "keys[1].values[1].data");
    for (const Finding &odd : tree.findings)
        EXPECT_TRUE(odd.path.empty() || find(tree, odd.path) != NoNode) << odd.path;
}

TEST(Registry, ACacheOfAnotherTypeIsNamed)
{
    const auto typed = [](const char *type) {
        return MemorySource("REGEDIT4\r\n\r\n[K]\r\n\"KazaaNet\"=hex" + std::string(type) + ":01\r\n");
    };
    EXPECT_FALSE(has(reading("windows.reg", typed("")), Code::ValueUnexpected));
    EXPECT_FALSE(has(reading("windows.reg", typed("(3)")), Code::ValueUnexpected));
    EXPECT_EQ(findingOf(reading("windows.reg", typed("(1)")), Code::ValueUnexpected).found, 1u);
}

TEST(Registry, WithoutTheValueItSaysSo)
{
    EXPECT_TRUE(has(reading("windows.reg", MemorySource("REGEDIT4\r\n\r\n[K]\r\n\"Other\"=hex:01\r\n")), Code::NothingRelevant));
}

// --- Node lists -------------------------------------------------------------------------------------------------------

TEST(GiftNodes, DamagedLinesAreSaidAndPassedOver)
{
    const MemorySource file("# list\n192.0.2.1 1214 1 90 1059739200\n\xD4\xB6\xC2 1322 1 100 1090613661\n"
                            "host.example.org 1214 1\n192.0.2.3 99999 1 2 3\n192.0.2.4 1214 1 90 1059739200 DE\n");
    const Tree tree = reading("gift.nodes", file);
    EXPECT_EQ(countOf(tree, Code::LineDamaged), 2);
    EXPECT_EQ(textAt(tree, "entries[0].port", file), "1214");
    EXPECT_EQ(textAt(tree, "entries[1].host", file), "host.example.org");
    EXPECT_EQ(textAt(tree, "entries[2].country", file), "DE");
    EXPECT_EQ(find(tree, "entries[3]"), NoNode);
}

TEST(Kazuper, ListsAreReadInBothForms)
{
    const MemorySource kzn("IP:192.0.2.1|port:1214|user:marta|country:DE|state:|city:Larkfield\r\nrubbish\r\n");
    const Tree first = reading("kazuper.kzn", kzn);
    EXPECT_EQ(textAt(first, "entries[0].ip", kzn), "192.0.2.1");
    EXPECT_EQ(textAt(first, "entries[0].city", kzn), "Larkfield");
    EXPECT_EQ(countOf(first, Code::LineDamaged), 1);
    const MemorySource kzf("IPport:192.0.2.1:1214|user:marta|country:DE|state:|city:\r\n");
    const Tree second = reading("kazuper.kzf", kzf);
    EXPECT_EQ(textAt(second, "entries[0].port", kzf), "1214");
    EXPECT_EQ(textAt(second, "entries[0].city", kzf), "");
}

// --- Links ------------------------------------------------------------------------------------------------------------

constexpr Str Hash = "=DLr2bO9taE9mZwmabUd/9e7///8=";

TEST(Links, AreReadInEveryFormThatWasSeen)
{
    const std::string hash(Hash);
    for (const std::string &link : {
             "sig2dat:///|File:a b.mp3|Length:17Bytes|UUHash:" + hash + "|",
             "sig2dat://|File: a b.mp3|Length: 17 Bytes, 0KB|UUHash: " + hash + "|/",
             "SIG2DAT:///|file:a b.mp3|LENGTH:17Bytes,0KB|uuhash:" + hash + "\r\n",
             "sig2dat:///|UUHash:" + hash + "|Length: 17Bytes|File: a b.mp3|",
             "sig2dat:///|Length:17|UUHash:" + hash + "|File:a b.mp3|\r\n\r\n",
             "File: a b.mp3\r\nLength: 17 Bytes, 0KB\r\nUUHash: " + hash + "\r\n",
         }) {
        const MemorySource file(link);
        const Tree tree = reading("sig2dat.link", file);
        EXPECT_EQ(textAt(tree, "name", file), "a b.mp3") << link;
        EXPECT_EQ(textAt(tree, "size", file), "17") << link;
        EXPECT_EQ(textAt(tree, "uuhash", file), Hash) << link;
        EXPECT_EQ(troubles(tree), "") << link;
    }
}

TEST(Links, KeepTheirKilobytesApartFromWhatFollows)
{
    const MemorySource file("sig2dat:///|File:b|Length:84000Bytes, 82KB|UUHash:" + std::string(Hash) + "|");
    EXPECT_EQ(textAt(reading("sig2dat.link", file), "kilobytes", file), "82KB");
    const MemorySource without("sig2dat:///|File:b|Length:84000Bytes|UUHash:" + std::string(Hash) + "|");
    EXPECT_EQ(textAt(reading("sig2dat.link", without), "kilobytes", without), "");
}

TEST(Links, AmongOtherLinesAreNumbered)
{
    const MemorySource file("Try this:\nsig2dat:///|File:b|Length:1|\n");
    EXPECT_EQ(textAt(reading("sig2dat.link", file), "links[0].name", file), "b");
}

TEST(Links, OfDifferentKindsAreNumberedTogether)
{
    const MemorySource file("magnet:?xt=urn:kzhash:00ff&dn=a\nsig2dat:///|File:b|\nnothing\nmagnet:?dn=c\n");
    const Tree tree = reading("sig2dat.link", file);
    EXPECT_EQ(textAt(tree, "links[0].kzhash", file), "00ff");
    EXPECT_EQ(textAt(tree, "links[1].name", file), "b");
    EXPECT_EQ(textAt(tree, "links[2].name", file), "c");
}

// --- Lanes ------------------------------------------------------------------------------------------------------------

TEST(Lanes, HexTextIsReadWithItsPlaces)
{
    const std::string text = "01,5 2,\\\r\n  fF";
    const HexBytes hex = fromHex(Bytes(text.begin(), text.end()));
    EXPECT_EQ(hex.bytes, (Bytes{0x01, 0x05, 0x02, 0xFF}));
    EXPECT_EQ(hex.starts, (std::vector<std::uint64_t>{0, 3, 5, 12, text.size()}));
    EXPECT_FALSE(hex.wellFormed) << "lone digits";
}

} // namespace

} // namespace ft
