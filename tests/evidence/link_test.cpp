// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/link.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace ft {
namespace {

// Of the 17 bytes abcedefghijklmneo.
constexpr std::string_view Hex = "0cbaf66cef6d684f6667099a6d477ff5eeffffff";
constexpr std::string_view Digits = "DLr2bO9taE9mZwmabUd/9e7///8"; // of Base64
constexpr std::string_view Tree = "8e6ad7a34c3bd1a1c7b4dcc8a1d9b4b8"; // any 16 bytes

std::string base64()
{
    return '=' + std::string(Digits) + '=';
}

std::string problems(const Link &link)
{
    std::string text;
    for (const LinkFinding &each : link.findings)
        text += std::to_string(static_cast<int>(each.problem)) + '@' + std::to_string(each.at) + ' ';
    return text;
}

TEST(Links, EveryFormIsRead)
{
    const std::string kz = std::string(Hex) + std::string(Tree);
    std::string upper(Hex);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c & ~0x20) : c; });
    const UuHash hash = *readLink(Hex).uuHash;
    const std::string forms[] = {
        std::string(Hex),
        upper,
        base64(),
        "  " + base64() + "\r\n",
        kz,
        "kzhash:" + kz,
        "urn:kzhash:" + kz,
        "magnet:?xt=urn:kzhash:" + kz + "&dn=a+name",
        "magnet:?tr=udp://x&dn=a&xl=17&xt=urn:kzhash:" + kz,
        "urn:sig2dat:" + base32Text(hash),
        "magnet:?xt=urn:sig2dat:" + base32Text(hash),
        "sig2dat:" + std::string(Digits),
        "FTH:" + base64(),
        "sig2dat:///|File:a.mp3|Length:17Bytes|UUHash:" + base64() + '|',
        "sig2dat://|File: a.mp3|Length: 17 Bytes, 0KB|UUHash: " + base64() + "|/",
        "SIG2DAT:///|file:a.mp3|LENGTH:17bytes|uuhash:" + base64(),
        "File: a.mp3\r\nLength: 17 Bytes, 0KB\r\nUUHash: " + base64() + "\r\n",
    };
    for (const std::string &form : forms) {
        const Link link = readLink(form);
        ASSERT_TRUE(link.isUsable()) << form << ": " << problems(link);
        EXPECT_EQ(hexText(View(*link.uuHash)), Hex) << form;
        EXPECT_EQ(problems(link), "") << form;
        EXPECT_EQ(link.kzHash.has_value(), form.find(Tree) != std::string::npos) << form;
    }
}

TEST(Links, PartsOfALink)
{
    const Link link = readLink("sig2dat:///|File: blue%20night.mp3 |Length: 5845871 Bytes, 5708KB|UUHash: =1LDYkHDl65OprVz37xN1VSo9b00=|");
    EXPECT_EQ(link.name, "blue night.mp3");
    EXPECT_EQ(link.size, 5'845'871u);
    EXPECT_EQ(linkText(link), "sig2dat:///|File:blue night.mp3|Length:5845871Bytes|UUHash:=1LDYkHDl65OprVz37xN1VSo9b00=|");
    EXPECT_EQ(clipboardText(link), "File: blue night.mp3\r\nLength: 5845871 Bytes, 5708KB\r\nUUHash: =1LDYkHDl65OprVz37xN1VSo9b00=\r\n");
    EXPECT_EQ(magnetText(link), "") << "no kzhash is known";
    EXPECT_EQ(readLink("sig2dat://|File:100% live|UUHash:" + base64() + '|').name, "100% live") << "nothing to decode";
}

struct Bad {
    std::string text;
    LinkProblem problem;
    std::size_t at;
    std::size_t size;
    std::uint64_t expected = 0;
    std::uint64_t found = 0;
    bool usable = false;
};

class Malformed : public testing::TestWithParam<Bad>
{
};

TEST_P(Malformed, SaysWhatAndWhere)
{
    const Bad &bad = GetParam();
    const Link link = readLink(bad.text);
    EXPECT_EQ(link.isUsable(), bad.usable);
    const auto found = std::find_if(link.findings.begin(), link.findings.end(), [&](const LinkFinding &each) { return each.problem == bad.problem; });
    ASSERT_NE(found, link.findings.end()) << problems(link);
    EXPECT_EQ(found->at, bad.at);
    EXPECT_EQ(found->size, bad.size);
    EXPECT_EQ(found->expected, bad.expected);
    EXPECT_EQ(found->found, bad.found);
    EXPECT_EQ(found->fatal(), !bad.usable);
}

const std::string hashPart = "|UUHash:" + base64() + '|';

INSTANTIATE_TEST_SUITE_P(
    Links, Malformed,
    testing::Values(
        Bad{"", LinkProblem::Empty, 0, 0}, Bad{" \r\n", LinkProblem::Empty, 0, 0},
        Bad{"hello", LinkProblem::NotALink, 0, 5}, Bad{"http://example.com/", LinkProblem::NotALink, 0, 19},
        Bad{"0cbaf66cef6d684f6667099a6d477ff5eefffff", LinkProblem::WrongLength, 0, 39, 40, 39},
        Bad{"0cbaf66cef6d684f6667099a6d477ff5eefffffff", LinkProblem::WrongLength, 0, 41, 40, 41},
        Bad{" kzhash:0cbaf66cef6d684f6667099a6d477ff5eeffffff", LinkProblem::WrongLength, 8, 40, 72, 40},
        Bad{"0cbaf66cef6d684f6667099a6d477ff5eegfffff", LinkProblem::BadCharacter, 34, 1},
        Bad{"0cbaf66cef6d684f6667099a6d477ff5 eeffffff", LinkProblem::BadCharacter, 32, 1},
        Bad{"0cbaf66cef6d684f6667099a6d477ff5\xC3\xA4""effffff", LinkProblem::BadCharacter, 32, 2},
        Bad{"=DLr2bO9taE9mZwmabUd/9e7///=", LinkProblem::WrongLength, 1, 26, 27, 26},
        Bad{"=DLr2bO9taE9mZwmabUd/9e7////8=", LinkProblem::WrongLength, 1, 28, 27, 28},
        Bad{"=DLr2bO9taE9mZwmabUd/9e7//_8=", LinkProblem::BadCharacter, 26, 1},
        Bad{"=DLr2bO9taE9mZwmabUd/9e7///9=", LinkProblem::BadLastCharacter, 27, 1},
        Bad{"FTH:=DLr2bO9taE9mZwmabUd/9e7///B=", LinkProblem::BadLastCharacter, 31, 1},
        Bad{"urn:sig2dat:BS5PM3HPNVUE6ZTHBGNG2R376XXP777", LinkProblem::WrongLength, 12, 31, 32, 31},
        Bad{"urn:sig2dat:BS5PM3HPNVUE6ZTHBGNG2R376XXP7771", LinkProblem::BadCharacter, 43, 1},
        Bad{"sig2dat:///|File:a|Length:17Bytes|", LinkProblem::MissingHash, 0, 34},
        Bad{"magnet:?xt=urn:btih:0cbaf66cef6d684f6667099a6d477ff5eeffffff", LinkProblem::MissingHash, 0, 60},
        Bad{"DLr2bO9taE9mZwmabUd/9e7///8=", LinkProblem::MissingEquals, 0, 0, 0, 0, true},
        Bad{"=DLr2bO9taE9mZwmabUd/9e7///8", LinkProblem::MissingEquals, 28, 0, 0, 0, true},
        Bad{"sig2dat:///|Length:17 KB" + hashPart, LinkProblem::BadNumber, 19, 5, 0, 0, true},
        Bad{"sig2dat:///|Length:99999999999999999999Bytes" + hashPart, LinkProblem::BadNumber, 19, 25, 0, 0, true},
        Bad{"sig2dat:///|Length:17Bytes, xKB" + hashPart, LinkProblem::BadNumber, 28, 3, 0, 0, true},
        Bad{"sig2dat:///|Length:17Bytes, 3KB" + hashPart, LinkProblem::KilobytesMismatch, 28, 3, 0, 3, true},
        Bad{"sig2dat:///|Length:18Bytes" + hashPart, LinkProblem::SizeMismatch, 19, 7, 17, 18, true},
        Bad{"sig2dat:///|Length:4294967296Bytes" + hashPart, LinkProblem::SizeTooLarge, 19, 15, 4'294'967'295, 4'294'967'296, true},
        Bad{"sig2dat:///|File:a%20b%2|Length:17Bytes" + hashPart, LinkProblem::BadPercent, 22, 2, 0, 0, true},
        Bad{"sig2dat:///|File:%41%zz%" + hashPart, LinkProblem::BadPercent, 20, 3, 0, 0, true},
        Bad{"sig2dat:///|Quality:good" + hashPart, LinkProblem::UnknownPart, 12, 12, 0, 0, true},
        Bad{"sig2dat:///|File:a|File:b" + hashPart, LinkProblem::RepeatedKey, 24, 1, 0, 0, true},
        Bad{"sig2dat:///|Length:17Bytes|Length:18Bytes" + hashPart, LinkProblem::RepeatedKey, 34, 7, 0, 0, true},
        Bad{"magnet:?xt=urn:kzhash:" + std::string(Hex) + std::string(Tree) + "&xt=urn:sig2dat:" + std::string(32, 'A'),
            LinkProblem::RepeatedKey, 110, 32, 0, 0, true}));

TEST(Links, OnlySixteenCharactersCanBeTheLastOne)
{
    std::string readable;
    for (const char last : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")) {
        if (readLink('=' + std::string(Digits.substr(0, 26)) + last + '=').isUsable())
            readable += last;
    }
    EXPECT_EQ(readable, "AEIMQUYcgkosw048");
}

TEST(Links, WhateverIsWrittenIsReadAgain)
{
    const std::random_device::result_type seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937_64 random(seed);
    constexpr std::string_view Characters = "ab Z%|/+&=.\t\n\\\xE4\xC3\xA4";
    for (int round = 0; round < 3000; ++round) {
        KzHash hash;
        for (std::uint8_t &byte : hash.uuHash)
            byte = static_cast<std::uint8_t>(random());
        for (std::uint8_t &byte : hash.tree)
            byte = static_cast<std::uint8_t>(random());
        Link link{{}, 307'201 + random() % 4'000'000'000, hash.uuHash, hash, {}};
        for (std::size_t i = random() % 9; i > 0; --i)
            link.name += Characters[random() % Characters.size()];
        for (const std::string &text : {linkText(link), clipboardText(link), magnetText(link)}) {
            const Link again = readLink(text);
            ASSERT_EQ(again.name, link.name) << text;
            ASSERT_EQ(again.size, link.size) << text;
            ASSERT_EQ(again.uuHash, link.uuHash) << text;
            ASSERT_EQ(problems(again), "") << text;
        }
        ASSERT_EQ(readLink(magnetText(link)).kzHash, hash);
        for (const std::string &text : {hexText(View(hash.uuHash)), base64Text(hash.uuHash), "urn:sig2dat:" + base32Text(hash.uuHash)})
            ASSERT_EQ(readLink(text).uuHash, hash.uuHash) << text;
    }
}

TEST(Links, NoTextIsTooOdd)
{
    const std::random_device::result_type seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const std::string_view pieces[] = {"sig2dat:", "//", "|", "File:", "Length:", "UUHash:", "=", "%", "17", "Bytes", ",", "magnet:?",
                                       "xt=", "urn:", "kzhash:", "&", Hex, Digits, "\xFF", " ", "\r\n", "18446744073709551615", "FTH:", "dn="};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t i = random() % 12; i > 0; --i)
            text += pieces[random() % std::size(pieces)];
        const Link link = readLink(text);
        ASSERT_TRUE(link.isUsable() || std::any_of(link.findings.begin(), link.findings.end(), [](const LinkFinding &each) { return each.fatal(); }))
            << "nothing came of it, and nobody says why: " << text;
        for (const LinkFinding &each : link.findings)
            ASSERT_LE(each.at + each.size, text.size()) << text;
    }
}

} // namespace
} // namespace ft
