// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "storage/compression.h"
#include "storage/opened.h"

#include <KCompressionDevice>

#include <QBuffer>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

/// KArchive complains on the standard error output about what these tests are full of.
const bool quiet = [] {
    QLoggingCategory::setFilterRules(u"kf.archive=false"_s);
    return true;
}();

constexpr std::array all{Compression::Gzip, Compression::Bzip2, Compression::Xz, Compression::Zstd};

QByteArray packed(Compression compression, const QByteArray &contents)
{
    constexpr std::array types{KCompressionDevice::GZip, KCompressionDevice::BZip2, KCompressionDevice::Xz,
                               KCompressionDevice::Zstd};
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, types[static_cast<std::size_t>(compression)]);
    EXPECT_TRUE(device.open(QIODevice::WriteOnly));
    EXPECT_EQ(device.write(contents), contents.size());
    device.close();
    return buffer.data();
}

MemorySource source(const QByteArray &bytes)
{
    return MemorySource(std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

QByteArray text(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// Does not pack to nothing, and is the same each time.
QByteArray words(qsizetype size)
{
    QRandomGenerator random(42);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += "node " + QByteArray::number(random.bounded(1'000'000)) + '\n';
    bytes.truncate(size);
    return bytes;
}

TEST(Compression, KnowsPackedFilesByTheirFirstBytes)
{
    for (const Compression one : all) {
        for (const QByteArray &contents : {QByteArray(), words(1000)})
            EXPECT_EQ(compressionOf(source(packed(one, contents)).bytes()), one) << word(one) << contents.size();
    }
    for (const QByteArray &other : {QByteArray(), QByteArray("\x1F"), QByteArray("BZh9 is text"), QByteArray("BZh"),
                                    QByteArray("\xFD" "7zX"), QByteArray("PK\3\4")})
        EXPECT_EQ(compressionOf(source(other).bytes()), std::nullopt);
}

class EachCompression : public testing::TestWithParam<Compression>
{
protected:
    Unpacked unpacked(const QByteArray &bytes) const { return unpack(source(bytes), GetParam()); }
    QByteArray pack(const QByteArray &contents) const { return packed(GetParam(), contents); }
};

TEST_P(EachCompression, UnpacksAllSizes)
{
    for (const qsizetype size : {0, 1, 1000, 65'536, 262'144, 3'000'001}) {
        const QByteArray contents = words(size);
        const Unpacked result = unpacked(pack(contents));
        EXPECT_EQ(result.end, Unpacked::Whole) << size;
        EXPECT_EQ(text(result.bytes), contents) << size;
    }
}

TEST_P(EachCompression, UnpacksStreamsBehindEachOther)
{
    const Unpacked result = unpacked(pack("first ") + pack(words(100'000)) + pack("last"));
    EXPECT_EQ(result.end, Unpacked::Whole);
    EXPECT_EQ(text(result.bytes), "first " + words(100'000) + "last");
}

TEST_P(EachCompression, KeepsWhatIsLeftOfACutOffFile)
{
    const QByteArray contents = words(2'000'000);
    const QByteArray whole = pack(contents);
    for (const qsizetype left : {whole.size() - 1, whole.size() / 2, qsizetype{12}}) {
        const Unpacked result = unpacked(whole.left(left));
        EXPECT_EQ(result.end, Unpacked::CutOff) << left;
        EXPECT_TRUE(contents.startsWith(text(result.bytes))) << left;
        EXPECT_TRUE(left < whole.size() / 2 || result.bytes.size() > std::size_t(contents.size() / 5)) << left;
    }
}

TEST_P(EachCompression, EveryCutOfASmallFileEnds)
{
    const QByteArray whole = pack(words(300));
    for (qsizetype left = 0; left < whole.size(); ++left)
        EXPECT_NE(unpacked(whole.left(left)).end, Unpacked::Whole) << left;
}

TEST_P(EachCompression, SaysWhenTheStreamIsNonsense)
{
    const QByteArray contents = words(500'000);
    QByteArray broken = pack(contents);
    for (qsizetype i = broken.size() / 2; i < broken.size() / 2 + 64; ++i)
        broken[i] = char(i * 37);
    const Unpacked result = unpacked(broken);
    EXPECT_EQ(result.end, Unpacked::Damaged);
    EXPECT_LE(result.bytes.size(), std::size_t(contents.size()) + 1'000'000);
}

TEST_P(EachCompression, SurvivesFlippedBits)
{
    const QByteArray contents = words(2000);
    const QByteArray whole = pack(contents);
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray broken = whole;
        broken[bit / 8] = char(broken[bit / 8] ^ 1 << bit % 8);
        const Unpacked result = unpacked(broken);
        EXPECT_LE(result.bytes.size(), RatioFreeSize * 2) << bit;
    }
}

TEST_P(EachCompression, RefusesToFillTheMemoryWithZeros)
{
    const QByteArray bomb = pack(QByteArray(64 * 1024 * 1024, '\0'));
    ASSERT_LT(bomb.size() * 950, 64 * 1024 * 1024) << "not a bomb";
    const Unpacked result = unpacked(bomb);
    EXPECT_EQ(result.end, Unpacked::TooLarge);
    EXPECT_GE(result.bytes.size(), RatioFreeSize);
    EXPECT_LE(result.bytes.size(), 64u * 1024 * 1024);
}

INSTANTIATE_TEST_SUITE_P(All, EachCompression, testing::ValuesIn(all),
                         [](const auto &one) { return std::string(word(one.param)); });

TEST(Compression, StopsAtTheLimitWhateverTheRatio)
{
    const QByteArray piece = packed(Compression::Zstd, words(8 * 1024 * 1024));
    const Unpacked result = unpack(source(piece.repeated(33)), Compression::Zstd);
    EXPECT_EQ(result.end, Unpacked::TooLarge);
    EXPECT_GE(result.bytes.size(), UnpackedLimit);
    EXPECT_LT(result.bytes.size(), UnpackedLimit + 1024 * 1024);
}

TEST(Compression, KeepsAFileWithAWrongChecksum)
{
    const QByteArray contents = words(1000);
    QByteArray broken = packed(Compression::Gzip, contents);
    broken[broken.size() - 6] = char(~broken[broken.size() - 6]);
    const Unpacked result = unpack(source(broken), Compression::Gzip);
    EXPECT_EQ(result.end, Unpacked::Damaged);
    EXPECT_EQ(text(result.bytes), contents);
}

TEST(Compression, KeepsAFileWithSomethingBehindIt)
{
    for (const Compression one : all) {
        const Unpacked result = unpack(source(packed(one, words(1000)) + QByteArray(512, 'x')), one);
        // KArchive's gzip goes on to the next stream by itself and tells only that it failed.
        EXPECT_EQ(result.end, one == Compression::Gzip ? Unpacked::Damaged : Unpacked::Followed) << word(one);
        EXPECT_EQ(text(result.bytes), words(1000)) << word(one);
    }
}

using OpenPacked = test::Folder;

TEST_F(OpenPacked, ShowsTheContentsAndSaysSo)
{
    const QByteArray contents = words(5000);
    const QByteArray bytes = packed(Compression::Gzip, contents);
    const Opened opened = open(write(u"Nodes.GZ"_s, bytes));
    ASSERT_EQ(opened.error, OpenError::None);
    EXPECT_EQ(opened.contentName, u"Nodes"_s);
    EXPECT_EQ(opened.bytes->size(), 5000u);
    ASSERT_EQ(opened.findings.size(), 1u);
    EXPECT_EQ(opened.findings[0].code, Code::ContentDecompressed);
    EXPECT_EQ(opened.findings[0].expected, std::uint64_t(bytes.size()));
    EXPECT_EQ(opened.findings[0].found, 5000u);
    EXPECT_EQ(opened.findings[0].detail, "gzip");
}

TEST_F(OpenPacked, GoesByContentsNotByName)
{
    const Opened opened = open(write(u"nothing special"_s, packed(Compression::Xz, "abc")));
    EXPECT_EQ(opened.bytes->size(), 3u);
    const Opened plain = open(write(u"plain.gz"_s, "not packed at all"));
    EXPECT_EQ(plain.bytes->size(), 17u);
    EXPECT_TRUE(plain.findings.empty());
}

TEST_F(OpenPacked, EachDefectIsAFinding)
{
    const QByteArray whole = packed(Compression::Zstd, words(100'000));
    QByteArray broken = whole;
    std::fill_n(broken.begin() + 30'000, 64, '\x55');
    const std::vector<std::pair<QByteArray, Code>> cases{
        {whole.left(20'000), Code::Truncated},
        {broken, Code::BytesUnreadable},
        {whole + QByteArray(100, 'x'), Code::JunkAtEnd},
        {packed(Compression::Zstd, QByteArray(64 * 1024 * 1024, '\0')), Code::BudgetReached},
    };
    for (const auto &[bytes, code] : cases) {
        const Opened opened = open(write(u"a.zst"_s, bytes));
        ASSERT_EQ(opened.error, OpenError::None);
        ASSERT_EQ(opened.findings.size(), 2u) << info(code).word;
        EXPECT_EQ(opened.findings[1].code, code) << info(code).word;
        EXPECT_EQ(opened.findings[1].at, opened.bytes->size());
        EXPECT_EQ(opened.findings[1].detail, "zstd");
    }
}

} // namespace
} // namespace ft
