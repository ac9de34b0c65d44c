// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"

#include "evidence/verdict.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {
namespace {

using test::SizeOfLoose;

/// Sizes by the number of stretches that the hash of such a file covers.
struct Shape {
    std::uint64_t size;
    std::size_t windows;
};
constexpr Shape Shapes[] = {
    {0, 0}, {1, 1}, {WindowSize, 1}, {WindowSize + 1, 2}, {1'500'000, 2}, {2'000'000, 3}, {900'000'000, 12},
};

/// A file in which every window holds bytes of its own; so large that only its windows can be kept.
class Windowed final : public ByteSource {
public:
    explicit Windowed(std::uint64_t size) : m_size(size) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_size - std::min(at, m_size)));
        for (std::size_t i = 0; i < count; ++i)
            into[i] = static_cast<std::uint8_t>((at + i) * 2'654'435'761u >> 13);
        return count;
    }

private:
    std::uint64_t m_size;
};

RangeSet whole(std::uint64_t size)
{
    return RangeSet{{0, size}};
}

/// The windows whose bit is set in `subset`.
RangeSet present(const std::vector<HashWindow> &windows, std::size_t subset)
{
    RangeSet set;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        if (subset >> i & 1)
            set.add(windows[i].extents);
        else // a byte less than the window is the window missing
            set.add({windows[i].extents.at, windows[i].extents.size - 1});
    }
    return set;
}

class EverySubset : public testing::TestWithParam<Shape>
{
protected:
    const std::uint64_t m_size = GetParam().size;
    const Windowed m_source{m_size};
    const UuHash m_hash = uuHash(m_source).hash;
    const std::vector<HashWindow> m_windows = hashWindows(m_size);
    const std::size_t m_full = (std::size_t{1} << m_windows.size()) - 1;

    std::uint64_t headSize() const { return m_windows.empty() ? 0 : m_windows[0].extents.size; }
};

TEST_P(EverySubset, OfTheRightData)
{
    ASSERT_EQ(m_windows.size(), GetParam().windows);
    for (std::size_t subset = 0; subset <= m_full; ++subset) {
        SCOPED_TRACE(testing::Message() << "windows present: " << subset);
        const Verdict verdict = judge(m_source, present(m_windows, subset), m_size, m_hash);
        const bool head = m_windows.empty() || (subset & 1);
        EXPECT_EQ(verdict.judgement, subset == m_full ? Judgement::Verified : head ? Judgement::HeadVerified : Judgement::Undecidable);
        EXPECT_EQ(verdict.coveredBytes, subset == m_full ? hashedBytes(m_size) : head ? headSize() : 0);
        EXPECT_EQ(verdict.rule, subset == m_full ? std::optional(WindowRule::Strict) : head ? std::optional(WindowRule::HeadOnly) : std::nullopt);
        ASSERT_EQ(verdict.windows.size(), m_windows.size());
        for (std::size_t i = 0; i < m_windows.size(); ++i) {
            EXPECT_EQ(verdict.windows[i].window, m_windows[i]);
            EXPECT_EQ(verdict.windows[i].present, (subset >> i & 1) != 0);
            const bool judged = subset == m_full || (i == 0 && head);
            EXPECT_EQ(verdict.windows[i].state, judged ? JudgedWindow::Agrees : JudgedWindow::Unknown);
        }
    }
}

TEST_P(EverySubset, WithTheHeadContradicted)
{
    UuHash wrong = m_hash;
    wrong[0] ^= 1;
    for (std::size_t subset = 0; subset <= m_full; ++subset) {
        SCOPED_TRACE(testing::Message() << "windows present: " << subset);
        const Verdict verdict = judge(m_source, present(m_windows, subset), m_size, wrong);
        const bool head = m_windows.empty() || (subset & 1);
        EXPECT_EQ(verdict.judgement, head ? Judgement::HeadMismatch : Judgement::Undecidable);
        EXPECT_EQ(verdict.coveredBytes, head ? headSize() : 0);
        for (std::size_t i = 0; i < m_windows.size(); ++i)
            EXPECT_EQ(verdict.windows[i].state, i == 0 && head ? JudgedWindow::Contradicts : JudgedWindow::Unknown);
    }
}

TEST_P(EverySubset, WithTheWindowsContradicted)
{
    UuHash wrong = m_hash;
    wrong[17] ^= 1;
    for (std::size_t subset = 0; subset <= m_full; ++subset) {
        SCOPED_TRACE(testing::Message() << "windows present: " << subset);
        const Verdict verdict = judge(m_source, present(m_windows, subset), m_size, wrong);
        const bool head = m_windows.empty() || (subset & 1);
        EXPECT_EQ(verdict.judgement, subset == m_full ? Judgement::Mismatch : head ? Judgement::HeadVerified : Judgement::Undecidable);
        for (std::size_t i = 1; i < m_windows.size(); ++i)
            EXPECT_EQ(verdict.windows[i].state, subset == m_full ? JudgedWindow::Contradicts : JudgedWindow::Unknown);
    }
}

INSTANTIATE_TEST_SUITE_P(Verdict, EverySubset, testing::ValuesIn(Shapes),
                         [](const auto &shape) { return std::to_string(shape.param.size) + "Bytes"; });

TEST(Verdict, OneDamagedByteInAWindowIsSeenOneBesideItIsNot)
{
    Bytes bytes = test::noise(3'000'000);
    const UuHash hash = uuHash(MemorySource(bytes)).hash;
    const auto judgedWithDamageAt = [&](std::size_t at) {
        Bytes damaged = bytes;
        damaged[at] ^= 1;
        return judge(MemorySource(damaged), whole(bytes.size()), bytes.size(), hash).judgement;
    };
    EXPECT_EQ(judgedWithDamageAt(307'199), Judgement::HeadMismatch);
    EXPECT_EQ(judgedWithDamageAt(307'200), Judgement::Verified) << "no hash covers that byte";
    EXPECT_EQ(judgedWithDamageAt(1'048'575), Judgement::Verified);
    EXPECT_EQ(judgedWithDamageAt(1'048'576), Judgement::Mismatch);
    EXPECT_EQ(judgedWithDamageAt(2'999'999), Judgement::Mismatch);
}

TEST(Verdict, NamesTheLooseRule)
{
    const MemorySource source(test::noise(SizeOfLoose));
    const UuHash loose = uuHash(source, {}, WindowRule::Loose).hash;
    const Verdict verdict = judge(source, whole(SizeOfLoose), SizeOfLoose, loose);
    EXPECT_EQ(verdict.judgement, Judgement::Verified);
    EXPECT_EQ(verdict.rule, WindowRule::Loose);
    EXPECT_EQ(verdict.coveredBytes, 3 * WindowSize);
    EXPECT_EQ(verdict.windows.size(), 3u);
    EXPECT_EQ(word(*verdict.rule), "loose");
}

TEST(Verdict, TheLooseRuleCanHoldAsLongAsItsWindowIsMissing)
{
    const MemorySource source(test::noise(SizeOfLoose));
    const UuHash loose = uuHash(source, {}, WindowRule::Loose).hash;
    const RangeSet known{{0, WindowSize}, {SizeOfLoose - WindowSize, WindowSize}}; // all of the strict rule
    const Verdict verdict = judge(source, known, SizeOfLoose, loose);
    EXPECT_EQ(verdict.judgement, Judgement::HeadVerified);
    ASSERT_EQ(verdict.windows.size(), 3u);
    EXPECT_FALSE(verdict.windows[1].present);
}

TEST(Verdict, RecognisesHashersThatSawTheHeadOnly)
{
    const MemorySource source(test::noise(2'000'000));
    for (const WindowRule rule : {WindowRule::HeadOnly, WindowRule::Untailed}) {
        const Verdict verdict = judge(source, whole(2'000'000), 2'000'000, uuHash(source, {}, rule).hash);
        EXPECT_EQ(verdict.judgement, Judgement::HeadVerified);
        EXPECT_EQ(verdict.rule, rule);
        EXPECT_TRUE(verdict.headIsAll);
        EXPECT_EQ(verdict.coveredBytes, WindowSize);
        EXPECT_EQ(word(*verdict.rule), "head-only");
    }
}

TEST(Verdict, IsNoneWhereReadingEndsEarly)
{
    const MemorySource source(test::noise(2'000'000));
    const UuHash hash = uuHash(source).hash;
    const Verdict cut = judge(test::CountingSource(source, {1'100'000, 5'000'000}), whole(2'000'000), 2'000'000, hash);
    EXPECT_EQ(cut.end, HashEnd::Unreadable);
    EXPECT_EQ(cut.failedAt, 1'100'000u);
    std::stop_source stop;
    const Progress progress{stop.get_token(), [&](std::uint64_t, std::uint64_t) { stop.request_stop(); }};
    EXPECT_EQ(judge(source, whole(2'000'000), 2'000'000, hash, progress).end, HashEnd::Cancelled);
}

TEST(Verdict, ReadsNothingItsAnswerDoesNotDependOn)
{
    const Windowed large(900'000'000);
    const UuHash hash = uuHash(large).hash;
    const auto bytesRead = [&](const RangeSet &known, const UuHash &against) {
        const test::CountingSource source(large);
        judge(source, known, large.size(), against);
        return source.bytesRead();
    };
    EXPECT_EQ(bytesRead(whole(large.size()), hash), hashedBytes(large.size()));
    EXPECT_EQ(bytesRead(whole(large.size()), UuHash{}), WindowSize) << "the head contradicts";
    EXPECT_EQ(bytesRead({{0, 800'000'000}}, hash), WindowSize) << "the tail is missing";
    EXPECT_EQ(bytesRead({{1, 899'999'999}}, hash), 0u);
}

Link linkOf(const MemorySource &source)
{
    const KzHash hash = kzHash(source).hash;
    return {{}, source.size(), hash.uuHash, hash, {}};
}

TEST(CompleteVerdict, AKzhashProvesEveryByte)
{
    const Bytes bytes = test::noise(3'000'000);
    const Link link = linkOf(MemorySource(bytes));
    const Verdict proved = judgeComplete(MemorySource(bytes), link);
    EXPECT_EQ(proved.judgement, Judgement::Verified);
    EXPECT_TRUE(proved.wholeFile);
    EXPECT_DOUBLE_EQ(proved.coverage(), 1.0);
    Bytes damaged = bytes;
    damaged[500'000] ^= 1; // where the UUHash does not look
    const Verdict verdict = judgeComplete(MemorySource(damaged), link);
    EXPECT_EQ(verdict.judgement, Judgement::Mismatch);
    EXPECT_TRUE(verdict.treeContradicts);
    EXPECT_EQ(verdict.windows[1].state, JudgedWindow::Agrees);
    damaged[1'048'576] ^= 1;
    const MemorySource contradicted(damaged);
    const test::CountingSource source(contradicted);
    EXPECT_FALSE(judgeComplete(source, link).treeContradicts);
    EXPECT_EQ(source.bytesRead(), hashedBytes(3'000'000)) << "the UUHash says no, so the whole file need not be read";
}

TEST(CompleteVerdict, SaysWhereSizesDiffer)
{
    const Bytes bytes = test::noise(2'000'000);
    const Link link = linkOf(MemorySource(bytes));
    for (const std::size_t size : {1'999'999u, 2'000'001u}) {
        Bytes other = bytes;
        other.resize(size);
        const Verdict verdict = judgeComplete(MemorySource(other), link);
        EXPECT_EQ(verdict.judgement, Judgement::Mismatch);
        EXPECT_EQ(verdict.sizeOnDisk, size);
        EXPECT_EQ(verdict.windows[0].state, JudgedWindow::Agrees);
        other[0] ^= 1;
        EXPECT_EQ(judgeComplete(MemorySource(other), link).judgement, Judgement::HeadMismatch);
    }
    Link sizeless = link;
    sizeless.size.reset();
    EXPECT_EQ(judgeComplete(MemorySource(bytes), sizeless).judgement, Judgement::Verified);
}

} // namespace
} // namespace ft
