// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/reader.h"
#include "support/datfile.h"
#include "wording/content.h"
#include "wording/fieldsdump.h"
#include "wording/sentences.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <gtest/gtest.h>

using namespace ft;

namespace {

/// Bytes read by a format, and what the contract says about them.
struct Read {
    MemorySource source;
    Tree tree;

    Read(Str format, Bytes bytes, const ReadOptions &options = {})
        : source(std::move(bytes)), tree(read(*formatById(format), source, options))
    {
    }
    Read(Str format, std::string_view text) : Read(format, Bytes(text.begin(), text.end())) {}

    QJsonObject content(const CodePage &codePage = {}) const
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        Json json(out);
        ByteWindow bytes(source);
        writeContent(json, tree, bytes, codePage);
        json.finishLine();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out.data(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << out.data().constData();
        return document.object();
    }

    QJsonArray entries() const { return content().value(QStringLiteral("entries")).toArray(); }

    Summary summary() const
    {
        ByteWindow bytes(source);
        return summarise(tree, tree.findings, bytes, QStringLiteral("/tmp/file.bin"), {});
    }
};

void putNumber(Bytes &bytes, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

void putText(Bytes &bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
    bytes.push_back(0);
}

/// A slot of 256 + 8 bytes with one title tag.
Bytes slot(std::string_view name)
{
    Bytes body;
    putText(body, name);
    putText(body, "C:\\Music");
    for (const std::uint32_t number : {1000U, 1044972180U, 0U, 0U})
        putNumber(body, number);
    body.push_back(1);
    putNumber(body, 1);
    putNumber(body, 4);
    putNumber(body, 6);
    putText(body, "Title");
    Bytes bytes{'l', '3', '3', 'l'};
    putNumber(bytes, static_cast<std::uint32_t>(body.size()));
    bytes.insert(bytes.end(), body.begin(), body.end());
    bytes.resize(264);
    return bytes;
}

Bytes database(std::size_t slots)
{
    Bytes bytes;
    for (std::size_t i = 0; i < slots; ++i) {
        const Bytes one = slot("song" + std::to_string(i));
        bytes.insert(bytes.end(), one.begin(), one.end());
    }
    return bytes;
}

QString string(const QJsonValue &value, const char *key)
{
    return value.toObject().value(QLatin1StringView(key)).toString();
}

} // namespace

TEST(Content, OfAPartialDownload)
{
    const test::DatFile file{.dataSize = 100, .fileSize = 200, .sources = 2, .completed = {{0, 50}, {60, 40}}, .states = {{60, 40}}};
    const QJsonObject content = Read("kazaa.dat", file.bytes()).content();
    EXPECT_EQ(content.value(QStringLiteral("data_size")).toInteger(), 100);
    EXPECT_EQ(content.value(QStringLiteral("appendix_offset")).toInteger(), 100);
    EXPECT_EQ(string(content.value(QStringLiteral("checksum")), "form"), QStringLiteral("jamcrc"));
    EXPECT_EQ(content.value(QStringLiteral("sources")).toArray().size(), 2);
    EXPECT_EQ(content.value(QStringLiteral("completed")).toArray(), (QJsonArray{QJsonArray{0, 50}, QJsonArray{60, 40}}));
    EXPECT_EQ(content.value(QStringLiteral("full_range")).toArray(), (QJsonArray{0, 200}));
    EXPECT_EQ(content.value(QStringLiteral("range_states")).toArray(), (QJsonArray{QJsonArray{60, 40}, QJsonArray{0, 0}}));
    EXPECT_EQ(content.value(QStringLiteral("file_size")).toInteger(), 200);
    EXPECT_EQ(content.value(QStringLiteral("completed_bytes")).toInteger(), 90);
}

TEST(Content, KeysStayWhereTheAppendixIsGone)
{
    const QJsonObject content = Read("kazaa.dat", "nothing but data").content();
    for (const char *key : {"appendix_offset", "checksum", "state", "sources", "tags", "local_path", "full_range", "file_size"})
        EXPECT_TRUE(content.value(QLatin1StringView(key)).isNull()) << key;
    EXPECT_EQ(content.value(QStringLiteral("data_size")).toInteger(), 16);
}

TEST(Content, OfADatabase)
{
    Bytes bytes = database(2);
    Bytes empty{'l', '3', '3', 'l'};
    empty.resize(264);
    bytes.insert(bytes.begin() + 264, empty.begin(), empty.end());
    const QJsonObject content = Read("kazaa.dbb", bytes).content();
    EXPECT_EQ(content.value(QStringLiteral("slot_size")).toInteger(), 256);
    EXPECT_EQ(content.value(QStringLiteral("stride")).toInteger(), 264);
    EXPECT_EQ(content.value(QStringLiteral("slots")).toInteger(), 3);
    const QJsonArray records = content.value(QStringLiteral("records")).toArray();
    ASSERT_EQ(records.size(), 2) << "an empty slot has no record";
    EXPECT_EQ(records[1].toObject().value(QStringLiteral("slot")).toInteger(), 2);
    EXPECT_EQ(records[1].toObject().value(QStringLiteral("offset")).toInteger(), 528);
    EXPECT_EQ(string(records[1], "name"), QStringLiteral("song1"));
    const QJsonValue tag = records[0].toObject().value(QStringLiteral("tags")).toArray().first();
    EXPECT_EQ(string(tag, "name"), QStringLiteral("Title"));
    EXPECT_EQ(string(tag, "type"), QStringLiteral("text"));
    EXPECT_EQ(string(tag, "raw"), QStringLiteral("5469746c6500"));
}

TEST(Content, IsTheSameHoweverRowsAreRead)
{
    const Bytes bytes = database(20);
    EXPECT_EQ(Read("kazaa.dbb", bytes).content(), Read("kazaa.dbb", bytes, {.lazyAbove = 4}).content());
}

TEST(Content, OfNodesWithAddressesAndNames)
{
    const QJsonArray entries = Read("gift.nodes", "192.0.2.7 1214 1 37 1056300266\nnode.example.org 3531 1\n").entries();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(string(entries[0], "ip"), QStringLiteral("192.0.2.7"));
    EXPECT_TRUE(entries[0].toObject().value(QStringLiteral("host")).isNull());
    EXPECT_EQ(entries[0].toObject().value(QStringLiteral("time")).toInteger(), 1056300266);
    EXPECT_TRUE(entries[1].toObject().value(QStringLiteral("ip")).isNull());
    EXPECT_EQ(string(entries[1], "host"), QStringLiteral("node.example.org"));
    EXPECT_TRUE(entries[1].toObject().value(QStringLiteral("load")).isNull()) << "older files have three columns";
}

TEST(Content, OfAListInsideARegistryExport)
{
    const char *text = "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\Software\\KaZaA\\ConnectionInfo]\r\n"
                       "\"KazaaNet\"=hex:01,07,02,00,c0,be,04,25,00,\\\r\n  36,0a,49,3e\r\n"
                       "[HKEY_CURRENT_USER\\Software\\Kazaa\\UserDetails]\r\n\"UserName\"=\"somebody\"\r\n";
    const QJsonObject content = Read("windows.reg", text).content();
    EXPECT_EQ(string(content, "key"), QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\KaZaA\\ConnectionInfo"));
    EXPECT_EQ(content.value(QStringLiteral("version")).toInteger(), 1);
    const QJsonArray entries = content.value(QStringLiteral("entries")).toArray();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(string(entries[0], "ip"), QStringLiteral("192.0.2.7"));
    EXPECT_EQ(string(content.value(QStringLiteral("settings")).toArray().first(), "name"), QStringLiteral("UserName"));
}

TEST(Content, OfALink)
{
    const char *text = "sig2dat:///|File:Blue%20Night.mp3|Length:84000Bytes|UUHash:=8xWHN+pQTsCmX1DdiieZVt+3/v8=|\r\n";
    const QJsonObject content = Read("sig2dat.link", text).content();
    EXPECT_EQ(string(content, "name"), QStringLiteral("Blue Night.mp3"));
    EXPECT_EQ(content.value(QStringLiteral("size")).toInteger(), 84000);
    EXPECT_EQ(string(content, "uuhash"), QStringLiteral("f3158737ea504ec0a65f50dd8a279956dfb7feff"));
    EXPECT_TRUE(content.value(QStringLiteral("kzhash")).isNull());
}

TEST(Grades, FollowTheReadingThatWasTaken)
{
    const auto gradeOf = [](const Tree &tree, std::string_view path) -> std::string_view {
        for (const Grade &grade : uncertainFields(tree)) {
            if (grade.path == path)
                return word(grade.trust);
        }
        return word(Trust::Certain);
    };
    const Bytes bytes = test::DatFile{.dataSize = 10, .fileSize = 20}.bytes();
    const Tree usual = Read("kazaa.dat", bytes).tree;
    EXPECT_EQ(gradeOf(usual, "appendix.sources[].ip"), "likely");
    EXPECT_EQ(gradeOf(usual, "appendix.sources[].port"), "certain");
    EXPECT_EQ(gradeOf(usual, "trailer.checksum"), "likely");
    const Tree other = Read("kazaa.dat", bytes, {.forced = {0, 1}}).tree;
    EXPECT_EQ(gradeOf(other, "appendix.sources[].ip"), "guess");
}

TEST(FieldsDump, CoversEachByteOnce)
{
    const Bytes bytes = database(20);
    for (const std::uint64_t lazyAbove : {1000U, 4U}) {
        const Read read("kazaa.dbb", bytes, {.lazyAbove = lazyAbove});
        ByteWindow window(read.source);
        std::uint64_t next = 0;
        forEachLeaf(read.tree, window, [&](const Tree &tree, NodeId leaf) {
            EXPECT_EQ(tree.nodes[leaf].at, next);
            next = tree.nodes[leaf].extents().end();
            return true;
        });
        EXPECT_EQ(next, bytes.size());
    }
}

TEST(FieldsDump, QuotesWhatWouldNotStayOneWord)
{
    const Read read("gift.nodes", "# two words\n192.0.2.7 1214 1 37 1056300266\n");
    ByteWindow window(read.source);
    QByteArray lines;
    forEachLeaf(read.tree, window, [&](const Tree &tree, NodeId leaf) {
        lines += fieldLine(tree, leaf, window, {});
        return true;
    });
    EXPECT_TRUE(lines.contains(" entries[0].host 192.0.2.7 certain\n")) << lines.constData();
    EXPECT_TRUE(lines.contains("\" two words\"")) << lines.constData();
}

TEST(Summary, OfAPartialDownload)
{
    QLocale::setDefault(QLocale::c());
    const test::DatFile file{.dataSize = 100, .fileSize = 200, .sources = 2, .completed = {{0, 50}}};
    const Summary summary = Read("kazaa.dat", file.bytes()).summary();
    EXPECT_TRUE(summary.sound);
    EXPECT_EQ(summary.complete, 0.25);
    EXPECT_TRUE(summary.facts.contains(QStringLiteral("50 bytes of 200 bytes · 2 sources"))) << summary.facts.toStdString();
    EXPECT_TRUE(summary.verdict.startsWith(QStringLiteral("Nothing wrong found")));
}

TEST(Summary, SaysTheWorstAndItsReason)
{
    Bytes bytes = test::DatFile{.dataSize = 100, .fileSize = 200}.bytes();
    bytes[bytes.size() - 1] ^= 1;
    const Summary summary = Read("kazaa.dat", bytes).summary();
    EXPECT_FALSE(summary.sound);
    EXPECT_EQ(summary.severity, Severity::Error);
    EXPECT_TRUE(summary.verdict.startsWith(QStringLiteral("The stored checksum"))) << summary.verdict.toStdString();
}

TEST(Summary, OfWhatNobodyKnows)
{
    const MemorySource source("?");
    Tree tree;
    tree.size = 1;
    ByteWindow bytes(source);
    const Summary summary = summarise(tree, {}, bytes, QStringLiteral("x\u202Ey"), {});
    EXPECT_FALSE(summary.sound);
    EXPECT_EQ(summary.name, QStringLiteral("x\\u202ey"));
    EXPECT_FALSE(summary.verdict.isEmpty());
}
