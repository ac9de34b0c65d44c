// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/reader.h"
#include "schema/rows.h"
#include "schema/value.h"
#include "schema/wellformed.h"
#include "support/findings.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

using namespace test;

/// A format of one layout, without rules.
constexpr Format formatOf(const Field &root)
{
    return {"test", "Test", {}, {}, &root};
}

constexpr Field pairFields[] = {u8("a", "A"), u16("b", "B").big()};
constexpr Layout pairLayout{"pair", pairFields};
constexpr Field pair = group("pair", "Pair", pairLayout);

// Every kind of field, one after the other.
constexpr Field kindFields[] = {
    u32("little", "Little"), u16("big", "Big").big(), packed("packed", "Packed"), blob("blob", "Blob").bytes(3),
    ansiz("name", "Name"), decimal("digits", "Digits").until(" \n"), text("word", "Word").until(" "), text("fixed", "Fixed").bytes(6),
    group("pair", "Pair", pairLayout), text("rest", "Rest"),
};
constexpr Layout kindLayout{"kinds", kindFields};
static_assert(isWellFormed(kindLayout));
constexpr Field kindRoot = group("", "Kinds", kindLayout);

TEST(Reader, DecodesEveryKind)
{
    using namespace std::string_view_literals;
    const MemorySource file("\x78\x56\x34\x12" "\x01\x02" "\xE5\x8E\x26" "\1\2\3" "abc\0" "042 \n" "word  " "ab\0cde" "\7\1\2" "end"sv);
    const Format format = formatOf(kindRoot);
    const Tree tree = read(format, file);
    ByteWindow bytes(file);
    const auto text = [&](Str path) {
        const Value value = decode(tree, find(tree, path), bytes);
        return std::string(value.bytes.begin(), value.bytes.end());
    };
    EXPECT_EQ(faultOf(tree), "");
    EXPECT_TRUE(tree.findings.empty());
    EXPECT_EQ(numberAt(tree, 0, "little", bytes), 0x12345678u);
    EXPECT_EQ(numberAt(tree, 0, "big", bytes), 0x0102u);
    EXPECT_EQ(numberAt(tree, 0, "packed", bytes), 624485u);
    EXPECT_EQ(numberAt(tree, 0, "digits", bytes), 42u);
    EXPECT_EQ(numberAt(tree, 0, "pair.a", bytes), 7u);
    EXPECT_EQ(numberAt(tree, 0, "pair.b", bytes), 0x0102u);
    EXPECT_EQ(text("blob"), "\1\2\3");
    EXPECT_EQ(text("name"), "abc");
    EXPECT_EQ(text("word"), "word");
    EXPECT_EQ(text("fixed"), "ab") << "what follows the NUL is filler";
    EXPECT_EQ(text("rest"), "end");
    EXPECT_EQ(place(tree, "word"), "21+6") << "a word ends behind all its end marks";
}

TEST(Reader, SaysWhereAFileEndsTooSoon)
{
    const Format format = formatOf(kindRoot);
    const Tree tree = read(format, MemorySource("\1\2"));
    EXPECT_EQ(faultOf(tree), "");
    EXPECT_EQ(findingOf(tree, Code::Truncated).path, "little");
    EXPECT_EQ(tree.nodes[find(tree, "little")].state, Node::Cut);
}

TEST(Reader, SaysWhichDigitsAreNoNumber)
{
    using namespace std::string_view_literals;
    const Format format = formatOf(kindRoot);
    const Tree tree = read(format, MemorySource("\1\2\3\4" "\1\2" "\1" "abc" "name\0" "4x2 \n" "word " "123456" "\1\2\3"sv));
    EXPECT_EQ(faultOf(tree), "");
    EXPECT_EQ(findingOf(tree, Code::NumberMalformed).path, "digits");
}

// --- Counts, lengths, budgets -----------------------------------------------------------------------------------------

constexpr Field countedFields[] = {count("count", "Count"), list("pairs", "Pairs", pair).counted("count"), blob("rest", "Rest").maybe()};
constexpr Layout countedLayout{"counted", countedFields};
static_assert(isWellFormed(countedLayout));
constexpr Field countedRoot = group("", "Counted", countedLayout);

TEST(Reader, ACountThatCannotBeReadsWhatIsThere)
{
    const Format format = formatOf(countedRoot);
    const Tree tree = read(format, MemorySource("\xFF\xFF\xFF\xFF" "123456789x"));
    EXPECT_EQ(faultOf(tree), "");
    const Finding odd = findingOf(tree, Code::CountTooLarge);
    EXPECT_EQ(odd.path, "count");
    EXPECT_EQ(odd.expected, 3u);
    EXPECT_EQ(odd.found, 0xFFFFFFFFu);
    EXPECT_EQ(rowCount(tree, find(tree, "pairs")), 3u);
}

constexpr Field sizedFields[] = {u32("length", "Length").is(Meaning::Length), group("body", "Body", pairLayout).sized("length")};
constexpr Layout sizedLayout{"sized", sizedFields};
static_assert(isWellFormed(sizedLayout));
constexpr Field sizedRoot = group("", "Sized", sizedLayout);

TEST(Reader, ALengthThatCannotBeEndsWithTheFile)
{
    using namespace std::string_view_literals;
    const Format format = formatOf(sizedRoot);
    const Tree tree = read(format, MemorySource("\xFF\xFF\xFF\xFF" "1234"sv));
    EXPECT_EQ(faultOf(tree), "");
    EXPECT_TRUE(has(tree, Code::LengthTooLarge));
    EXPECT_EQ(place(tree, "body"), "4+4");
    EXPECT_EQ(place(tree, "body.left_over"), "7+1");
}

constexpr Field stridedFields[] = {list("pairs", "Pairs", pair).every(4)};
constexpr Layout stridedLayout{"strided", stridedFields};
constexpr Field stridedRoot = group("", "Strided", stridedLayout);

TEST(Reader, ABudgetOfNodesEndsReading)
{
    const Format format = formatOf(stridedRoot);
    const MemorySource file(Bytes(40'000));
    const Tree tree = read(format, file, {.lazyAbove = 1'000'000, .nodeBudget = 1000});
    EXPECT_EQ(faultOf(tree), "");
    EXPECT_LT(tree.nodes.size(), 1100u);
    EXPECT_EQ(countOf(tree, Code::BudgetReached), 1);
    EXPECT_NE(find(tree, "unknown"), NoNode);
}

constexpr Field oddFields[] = {u8("a", "A").equals(1)};
constexpr Layout oddLayout{"odd", oddFields};
constexpr Field oddOne = group("odd", "Odd", oddLayout);
constexpr Field oddListFields[] = {list("odds", "Odds", oddOne).every(1)};
constexpr Layout oddListLayout{"odds", oddListFields};
constexpr Field oddRoot = group("", "Odds", oddListLayout);

TEST(Reader, ABudgetOfFindingsCountsTheRest)
{
    const Format format = formatOf(oddRoot);
    const Tree tree = read(format, MemorySource(Bytes(100)), {.findingBudget = 10});
    EXPECT_EQ(countOf(tree, Code::ValueUnexpected), 10);
    EXPECT_EQ(findingOf(tree, Code::MoreFindings).found, 90u);
}

TEST(Reader, LazyListsReadTheSameAsEagerOnes)
{
    const Format format = formatOf(stridedRoot);
    Bytes content(4 * 50 + 3);
    for (std::size_t i = 0; i < content.size(); ++i)
        content[i] = static_cast<std::uint8_t>(i);
    const MemorySource file(content);
    const Tree eager = read(format, file);
    const Tree lazy = read(format, file, {.lazyAbove = 10});
    EXPECT_EQ(faultOf(eager), "");
    EXPECT_EQ(faultOf(lazy), "");
    const NodeId list = find(lazy, "pairs");
    ASSERT_TRUE(lazy.nodes[list].lazy);
    EXPECT_FALSE(eager.nodes[find(eager, "pairs")].lazy);
    EXPECT_EQ(rowCount(lazy, list), rowCount(eager, find(eager, "pairs")));
    EXPECT_TRUE(has(lazy, Code::ListRemainder));
    EXPECT_TRUE(has(eager, Code::ListRemainder));
    EXPECT_EQ(place(lazy, "left_over"), place(eager, "left_over"));
    ByteWindow bytes(file);
    Tree row;
    for (std::uint64_t i = 0; i < rowCount(lazy, list); ++i) {
        readRow(lazy, list, i, bytes, row);
        const NodeId same = find(eager, "pairs[" + std::to_string(i) + ']');
        EXPECT_EQ(faultOf(row, 4 * i, 4), "");
        ASSERT_EQ(row.nodes.size(), eager.nodes[same].end - same);
        for (NodeId node = 0; node < row.nodes.size(); ++node) {
            EXPECT_EQ(row.nodes[node].at, eager.nodes[same + node].at);
            EXPECT_EQ(row.nodes[node].size, eager.nodes[same + node].size);
            EXPECT_EQ(path(row, node), path(eager, same + node));
        }
    }
}

TEST(Reader, AnEmptyFileIsOneRootAndAFinding)
{
    const Format format = formatOf(stridedRoot);
    const Tree tree = read(format, MemorySource(Bytes()));
    EXPECT_EQ(faultOf(tree), "");
    EXPECT_TRUE(has(tree, Code::FileEmpty));
}

TEST(Reader, BytesThatCannotBeReadAreZerosAndAFinding)
{
    /// A medium that gives back half of what it promised.
    class Scratched final : public ByteSource {
    public:
        std::uint64_t size() const override { return 8; }
        std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
        {
            const std::size_t count = at < 4 ? std::min<std::size_t>(into.size(), 4 - at) : 0;
            std::fill_n(into.begin(), count, std::uint8_t{9});
            return count;
        }
    };
    const Format format = formatOf(stridedRoot);
    const Scratched file;
    const Tree tree = read(format, file);
    EXPECT_EQ(faultOf(tree), "");
    EXPECT_EQ(findingOf(tree, Code::BytesUnreadable).at, 4u);
}

// --- Tables that are wrong --------------------------------------------------------------------------------------------

constexpr Field missingCountFields[] = {list("pairs", "Pairs", pair).counted("count")};
constexpr Layout missingCount{"missing", missingCountFields};
constexpr Field lateCountFields[] = {list("pairs", "Pairs", pair).counted("count"), count("count", "Count")};
constexpr Layout lateCount{"late", lateCountFields};
constexpr Field twiceFields[] = {u8("a", "A"), u8("a", "A")};
constexpr Layout twice{"twice", twiceFields};
constexpr Field emptyChoiceFields[] = {choice("a", "A", {}, {})};
constexpr Layout emptyChoice{"empty", emptyChoiceFields};
constexpr Field wideFields[] = {number("a", "A", {}, 9)};
constexpr Layout wide{"wide", wideFields};
constexpr Field openFields[] = {row(Kind::UInt, "a", "A", {}, {Extent::Rest})};
constexpr Layout open{"open", openFields};
constexpr Layout shortBackward{"short", twiceFields, true};
constexpr Field unknownKeyFields[] = {choice("a", "A", "key", {}, pairFields)};
constexpr Layout unknownKey{"key", unknownKeyFields};

static_assert(!isWellFormed(missingCount), "a count that is nowhere");
static_assert(!isWellFormed(lateCount), "a count behind its list");
static_assert(!isWellFormed(twice), "an id that is there twice");
static_assert(!isWellFormed(emptyChoice), "a choice between nothing");
static_assert(!isWellFormed(wide), "a number of nine bytes");
static_assert(!isWellFormed(open), "a number without a size");
static_assert(!isWellFormed(shortBackward), "a backward layout of other than three parts");
static_assert(!isWellFormed(unknownKey), "a choice by a number that is nowhere");
static_assert(isWellFormed(pairLayout) && isWellFormed(stridedLayout));

} // namespace

} // namespace ft
