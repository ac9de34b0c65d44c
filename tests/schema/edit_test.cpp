// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/edit.h"

#include "formats/checksum.h"
#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/reader.h"
#include "schema/sums.h"
#include "support/findings.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

Value numberOf(std::uint64_t number)
{
    Value value;
    value.type = Value::Number;
    value.number = number;
    return value;
}

Value bytesValue(Value::Type type, Str text)
{
    Value value;
    value.type = type;
    value.bytes.assign(text.begin(), text.end());
    return value;
}

Value textOf(Str text) { return bytesValue(Value::Text, text); }

/// A generated file that is edited step by step; each step has to succeed unless it is a question.
struct Edited {
    Edited(Str format, Recipe recipe, const ReadOptions &options = {})
        : source(generate(*formatById(format), recipe)), tree(read(*formatById(format), source, options))
    {
    }

    Edit set(Str path, const Value &value, Follow follow = Follow::All)
    {
        const NodeId node = find(tree, path);
        EXPECT_NE(node, NoNode) << path;
        return setValue(tree, source, node, value, follow);
    }
    void apply(const Edit &edit)
    {
        ASSERT_FALSE(edit.refusal) << edit.refusal->path << ' ' << edit.refusal->why << ' ' << edit.refusal->detail;
        const Changed changed(source, edit.plan);
        Bytes bytes(static_cast<std::size_t>(changed.size()));
        changed.read(0, bytes);
        source = MemorySource(std::move(bytes));
        tree = readAgain(tree, source);
    }
    std::uint64_t number(Str path)
    {
        ByteWindow bytes(source);
        return numberAt(tree, 0, path, bytes, 0xDEAD);
    }
    std::string text(Str path)
    {
        ByteWindow bytes(source);
        const NodeId node = find(tree, path);
        const Value value = node == NoNode ? Value() : decode(tree, node, bytes);
        return {value.bytes.begin(), value.bytes.end()};
    }
    std::string all() const { return {source.bytes().begin(), source.bytes().end()}; }

    MemorySource source;
    Tree tree;
};

Recipe partial()
{
    Recipe recipe{.seed = 5};
    recipe.rows = {{"appendix.sources", 2}, {"appendix.tags", 2}, {"appendix.completed", 1}, {"data", 100}};
    recipe.set("appendix.tags[0].id", 4).set("appendix.tags[0].value", Str("Old title"));
    recipe.set("appendix.tags[1].id", 13);
    recipe.set("appendix.sources[0].file_id", 0).set("appendix.sources[1].user", Str("somebody"));
    return recipe;
}

std::vector<std::string> followed(const Edit &edit)
{
    std::vector<std::string> paths;
    for (const Followed &each : edit.follows)
        paths.push_back(each.path);
    return paths;
}

} // namespace

TEST(Edit, LengthsAndTheChecksumFollowALongerText)
{
    Edited file("kazaa.dat", partial());
    const std::uint64_t size = file.number("trailer.size");
    const Edit edit = file.set("appendix.tags[0].value", textOf("A much longer title"));
    EXPECT_EQ(followed(edit), (std::vector<std::string>{"appendix.tags[0].length", "trailer.size", "trailer.checksum"}));
    EXPECT_EQ(edit.follows[0].before.number, 10U);
    EXPECT_EQ(edit.follows[0].after.number, 20U);
    file.apply(edit);
    EXPECT_EQ(file.text("appendix.tags[0].value"), "A much longer title");
    EXPECT_EQ(file.number("trailer.size"), size + 10);
    EXPECT_EQ(test::troubles(file.tree), "");
}

TEST(Edit, CountsFollowElements)
{
    Edited file("kazaa.dat", partial());
    file.apply(insertElement(file.tree, file.source, "appendix.sources[1]", Follow::All));
    EXPECT_EQ(file.number("appendix.source_count"), 3U);
    EXPECT_EQ(file.number("appendix.sources[1].unknown4"), 1U) << "as the table expects it";
    EXPECT_EQ(file.text("appendix.sources[2].user"), "somebody");
    file.apply(duplicate(file.tree, file.source, find(file.tree, "appendix.sources[2]"), Follow::All));
    EXPECT_EQ(file.text("appendix.sources[3].user"), "somebody");
    file.apply(remove(file.tree, file.source, find(file.tree, "appendix.sources[1]"), Follow::All));
    file.apply(move(file.tree, file.source, find(file.tree, "appendix.sources[2]"), 0, Follow::All));
    EXPECT_EQ(file.number("appendix.source_count"), 3U);
    EXPECT_EQ(file.text("appendix.sources[0].user"), "somebody");
    EXPECT_EQ(test::countOf(file.tree, Code::ChecksumMismatch), 0);
    EXPECT_EQ(insertElement(file.tree, file.source, "appendix.sources[4]", Follow::All).refusal->why, Refusal::NoSuchPlace);
}

TEST(Edit, TheFileIdFollowsAHashUnlessTheProgramLeavesItOut)
{
    Edited file("kazaa.dat", partial());
    const Bytes hash(20, 0x5A);
    Value value;
    value.type = Value::Bytes;
    value.bytes = hash;
    file.apply(file.set("appendix.sources[1].file_id", numberOf(77), Follow::None));
    file.apply(file.set("appendix.sources[0].hash", value));
    file.apply(file.set("appendix.sources[1].hash", value));
    EXPECT_EQ(file.number("appendix.sources[0].file_id"), 0U);
    EXPECT_EQ(file.number("appendix.sources[1].file_id"), fileId(hash));
    value.bytes.pop_back();
    EXPECT_EQ(file.set("appendix.sources[1].hash", value).refusal->why, Refusal::WrongSize);
}

TEST(Edit, TheFormOfTheChecksumIsKept)
{
    Recipe recipe = partial();
    recipe.sumForm = 1;
    Edited file("kazaa.dat", recipe);
    file.apply(file.set("appendix.state", numberOf(1)));
    ByteWindow bytes(file.source);
    EXPECT_EQ(checkSum(file.tree, bytes).form, 1);
}

TEST(Edit, OnlyWhatIsTypedChangesWhereThatIsAsked)
{
    Edited file("kazaa.dat", partial());
    const Edit edit = file.set("appendix.source_count", numberOf(9), Follow::None);
    ASSERT_EQ(edit.plan.splices.size(), 1U);
    EXPECT_EQ(edit.plan.splices[0].insert, Bytes{9});
    EXPECT_TRUE(edit.follows.empty());
    EXPECT_EQ(file.set("appendix.source_count", numberOf(9)).refusal->why, Refusal::Computed);
    EXPECT_EQ(file.set("trailer.checksum", numberOf(9)).refusal->why, Refusal::Computed);
}

TEST(Edit, RefusalsSayWhatWouldFit)
{
    Edited file("kazaa.dat", partial());
    const Edit large = file.set("appendix.range_shift", numberOf(256));
    EXPECT_EQ(large.refusal->why, Refusal::OutOfRange);
    EXPECT_EQ(large.refusal->allowed, 255U);
    EXPECT_EQ(file.set("appendix.state", textOf("paused")).refusal->why, Refusal::WrongKind);
    EXPECT_EQ(file.set("appendix.sources[1]", numberOf(1)).refusal->why, Refusal::WrongKind);
    EXPECT_EQ(file.set("appendix.local_path", textOf(Str("a\0b", 3))).refusal->why, Refusal::EndMark);
    const Edit name = file.set("appendix.sources[1].user", textOf(std::string(70, 'n')));
    EXPECT_EQ(name.refusal->why, Refusal::TooLong);
    EXPECT_EQ(name.refusal->allowed, 69U);
    const Edit path = file.set("appendix.local_path", textOf(std::string(66'000, 'p')));
    EXPECT_EQ(path.refusal->why, Refusal::OutOfRange);
    EXPECT_EQ(path.refusal->path, "trailer.size");
    EXPECT_EQ(path.refusal->allowed, 65'535U);
}

TEST(Edit, FillerBehindANameStays)
{
    Edited file("kazaa.dat", partial());
    const Node user = file.tree.nodes[find(file.tree, "appendix.sources[1].user")];
    const std::string before = file.all().substr(user.at, user.size);
    file.apply(file.set("appendix.sources[1].user", textOf("me")));
    EXPECT_EQ(file.all().substr(user.at, user.size), std::string("me\0", 3) + before.substr(3));
}

TEST(Edit, ASlotKeepsItsSize)
{
    Recipe recipe{.seed = 3};
    recipe.rows = {{"records", 2}, {"records[0].tags", 0}, {"records[0].left_over_tags", 0}};
    recipe.set("records[0].name", Str("short.mp3")).set("records[0].folder", Str("C:\\x"));
    Edited file("kazaa.dbb", recipe);
    const std::uint64_t length = file.number("records[0].length");
    const std::string second = file.all().substr(264);
    const Edit edit = file.set("records[0].name", textOf("a longer name.mp3"));
    EXPECT_EQ(followed(edit), std::vector<std::string>{"records[0].length"});
    file.apply(edit);
    EXPECT_EQ(file.number("records[0].length"), length + 8);
    EXPECT_EQ(file.source.size(), 2U * 264);
    EXPECT_EQ(file.all().substr(264), second);
    file.apply(file.set("records[0].name", textOf("s")));
    EXPECT_EQ(file.all().substr(264), second);
    const Edit full = file.set("records[0].name", textOf(std::string(300, 'x')));
    ASSERT_EQ(full.refusal->why, Refusal::TooLong);
    EXPECT_EQ(full.refusal->path, "records[0].name");
    file.apply(file.set("records[0].name", textOf(std::string(full.refusal->allowed - 1, 'x')))); // and the NUL
    EXPECT_EQ(file.number("records[0].length"), 256U) << "the slot is full";
}

TEST(Edit, ARecordThatOutgrowsItsSlotIsOfferedALargerOne)
{
    Recipe recipe{.seed = 3};
    recipe.rows = {{"records", 3}, {"records[1].tags", 1}, {"records[1].left_over_tags", 0}};
    recipe.set("records[1].tags[0].id", 4).set("records[1].tags[0].value", Str("Title")).set("records[1].folder", Str("C:\\x"));
    Edited file("kazaa.dbb", recipe);
    const std::string long1(300, 'x');
    const Edit edit = file.set("records[1].name", textOf(long1));
    ASSERT_TRUE(edit.refusal && edit.refusal->larger);
    const LargerSlot &larger = *edit.refusal->larger;
    EXPECT_EQ(larger.slots->glob, "data1024.dbb") << "the smallest that holds it";

    Edited moved("kazaa.dbb", {.seed = 1}, {.fileName = "data1024.dbb"});
    moved.source = MemorySource(larger.slot);
    moved.tree = read(*formatById("kazaa.dbb"), moved.source, {.fileName = "data1024.dbb"});
    EXPECT_EQ(moved.source.size(), 1032U);
    EXPECT_EQ(moved.text("records[0].name"), long1);
    EXPECT_EQ(moved.text("records[0].folder"), "C:\\x");
    EXPECT_EQ(moved.text("records[0].tags[0].value"), "Title");
    EXPECT_EQ(test::troubles(moved.tree), "");

    const std::string third = file.all().substr(2 * 264);
    file.apply({larger.leave, {}, {}});
    EXPECT_EQ(file.number("records[1].length"), 0U) << "a free slot";
    EXPECT_EQ(file.source.size(), 3U * 264);
    EXPECT_EQ(file.all().substr(2 * 264), third);
}

TEST(Edit, AnElementCanOutgrowASlotToo)
{
    Recipe recipe{.seed = 3};
    recipe.rows = {{"records", 1}, {"records[0].tags", 1}, {"records[0].left_over_tags", 0}};
    recipe.set("records[0].tags[0].id", 4).set("records[0].name", Str("n")).set("records[0].folder", Str("C:\\x"));
    recipe.set("records[0].tags[0].value", Str(std::string(120, 't')));
    Edited file("kazaa.dbb", recipe);
    const Edit edit = duplicate(file.tree, file.source, find(file.tree, "records[0].tags[0]"), Follow::All);
    ASSERT_TRUE(edit.refusal && edit.refusal->larger);
    const MemorySource larger(edit.refusal->larger->slot);
    const Tree tree = read(*formatById("kazaa.dbb"), larger, {.fileName = "data1024.dbb"});
    EXPECT_EQ(rowCount(tree, find(tree, "records[0].tags")), 2U);
    EXPECT_EQ(test::troubles(tree), "");
}

TEST(Edit, NothingIsOfferedWhereNoSlotWouldDo)
{
    Recipe recipe{.seed = 3};
    recipe.rows = {{"records", 2}};
    Edited file("kazaa.dbb", recipe);
    EXPECT_FALSE(file.set("records[0].name", textOf(std::string(5000, 'x'))).refusal->larger) << "the largest slots have 4104 bytes";
    EXPECT_FALSE(file.set("records[0].name", textOf(std::string(300, 'x')), Follow::None).refusal->larger);
    const Edit both = setValues(file.tree, file.source,
                                {{find(file.tree, "records[0].name"), textOf(std::string(300, 'x'))},
                                 {find(file.tree, "records[1].flag"), numberOf(0)}},
                                Follow::All);
    EXPECT_FALSE(both.refusal->larger) << "the other slot would not get its change";
    Edited partialFile("kazaa.dat", partial());
    EXPECT_FALSE(partialFile.set("appendix.sources[1].user", textOf(std::string(70, 'n'))).refusal->larger);
}

TEST(Edit, ARowOfALazyListIsEditedInItsOwnTree)
{
    Recipe recipe{.seed = 3};
    recipe.rows = {{"records", 4}};
    Edited file("kazaa.dbb", recipe, {.lazyAbove = 2});
    ASSERT_TRUE(file.tree.nodes[find(file.tree, "records")].lazy);
    ByteWindow bytes(file.source);
    Edit edit;
    EXPECT_FALSE(visitField(file.tree, "records[4].name", bytes, [](const Tree &, NodeId) {}));
    ASSERT_TRUE(visitField(file.tree, "records[2].name", bytes, [&](const Tree &row, NodeId node) {
        edit = setValue(row, file.source, node, textOf("n"), Follow::All);
    }));
    EXPECT_EQ(followed(edit), std::vector<std::string>{"records[2].length"});
    file.apply(edit);
    EXPECT_EQ(file.source.size(), 4U * 264);
    const std::string second = file.all().substr(264, 264);
    ASSERT_TRUE(visitField(file.tree, "records[1]", bytes, [&](const Tree &row, NodeId node) {
        edit = move(row, file.source, node, 3, Follow::All);
        EXPECT_EQ(move(row, file.source, node, 4, Follow::All).refusal->why, Refusal::NoSuchPlace);
    }));
    file.apply(edit);
    EXPECT_EQ(file.all().substr(3 * 264), second);
    ASSERT_TRUE(visitField(file.tree, "records[1].name", bytes, [&](const Tree &row, NodeId node) {
        edit = setValue(row, file.source, node, textOf(std::string(300, 'x')), Follow::All);
    }));
    ASSERT_TRUE(edit.refusal && edit.refusal->larger);
    EXPECT_EQ(edit.refusal->larger->leave.splices.front().at, 264U + 4);
    edit = insertElement(file.tree, file.source, "records[4]", Follow::All);
    file.apply(edit);
    EXPECT_EQ(file.source.size(), 5U * 264);
    ASSERT_TRUE(visitField(file.tree, "records[4]", bytes,
                           [&](const Tree &row, NodeId node) { edit = remove(row, file.source, node, Follow::All); }));
    file.apply(edit);
    EXPECT_EQ(file.source.size(), 4U * 264) << "the last row has no other in its place";
}

TEST(Edit, HexTextInUtf16IsWrittenAsARegistryEditorWould)
{
    Recipe recipe{.seed = 8, .layouts = {"utf16", "key", "value"}, .lineEnd = "\r\n"};
    recipe.rows = {{"keys[0]", 1}, {"keys[0].values[0].data.entries", 12}};
    recipe.set("keys[0].values[0].name", Str("KazaaNet"));
    Edited file("windows.reg", recipe);
    const Str port = "keys[0].values[0].data.entries[3].port";
    ASSERT_NE(find(file.tree, port), NoNode);
    const std::size_t size = file.source.size();
    file.apply(file.set(port, numberOf(1214)));
    EXPECT_EQ(file.number(port), 1214U);
    EXPECT_EQ(file.source.size(), size) << "digits for digits";

    const std::string before = file.all();
    file.apply(insertElement(file.tree, file.source, "keys[0].values[0].data.entries[3]", Follow::All));
    EXPECT_EQ(file.number("keys[0].values[0].data.entries[4].port"), 1214U);
    file.apply(remove(file.tree, file.source, find(file.tree, "keys[0].values[0].data.entries[3]"), Follow::All));
    EXPECT_EQ(file.all(), before) << "line breaks and all";
}

TEST(Edit, LinesKeepTheirEnds)
{
    Recipe recipe{.seed = 2, .lineEnd = "\n"};
    recipe.rows = {{"", 2}};
    recipe.set("entries[0].host", Str("192.0.2.7")).set("entries[0].port", 1214).set("entries[0].class", 1);
    recipe.set("entries[1].host", Str("192.0.2.8"));
    Edited file("gift.nodes", recipe);
    while (!file.all().empty() && file.all().back() == '\n') // a last line without an end
        file.source = MemorySource(Str(file.all()).substr(0, file.all().size() - 1));
    file.tree = readAgain(file.tree, file.source);
    const std::uint64_t rows = 2;
    file.apply(insertElement(file.tree, file.source, "entries[2]", Follow::All));
    EXPECT_EQ(file.text("entries[2].host"), "0.0.0.0");
    EXPECT_EQ(file.text("entries[1].host"), "192.0.2.8");
    file.apply(file.set("entries[2].host", textOf("node.example.net")));
    file.apply(file.set("entries[0].port", numberOf(65535)));
    file.apply(move(file.tree, file.source, find(file.tree, "entries[2]"), 0, Follow::All));
    EXPECT_EQ(file.text("entries[0].host"), "node.example.net");
    EXPECT_EQ(file.number("entries[1].port"), 65535U);
    EXPECT_EQ(find(file.tree, "entries[3]"), NoNode) << rows + 1 << " nodes";
    EXPECT_FALSE(test::has(file.tree, Code::LineDamaged));
    EXPECT_EQ(file.set("entries[0].host", textOf("two words")).refusal->why, Refusal::EndMark);
    EXPECT_EQ(file.set("entries[0].host", textOf("#")).refusal->why, Refusal::Damages) << "that would be a comment";
}

TEST(Edit, SeveralValuesMakeOnePlan)
{
    Edited file("kazaa.dat", partial());
    const Edit edit = setValues(file.tree, file.source,
                                {{find(file.tree, "appendix.tags[1].value.width"), numberOf(640)},
                                 {find(file.tree, "appendix.tags[1].value.height"), numberOf(480)},
                                 {find(file.tree, "appendix.local_path"), textOf("D:\\a.avi")}},
                                Follow::All);
    EXPECT_EQ(followed(edit), (std::vector<std::string>{"trailer.size", "trailer.checksum"}));
    file.apply(edit);
    EXPECT_EQ(file.number("appendix.tags[1].value.width"), 640U);
    EXPECT_EQ(file.number("appendix.tags[1].value.height"), 480U);
    EXPECT_EQ(file.text("appendix.local_path"), "D:\\a.avi");
}

TEST(Edit, TheSameValueChangesNothing)
{
    Edited file("kazaa.dat", partial());
    const Edit edit = file.set("appendix.tags[0].value", textOf("Old title"));
    EXPECT_TRUE(edit.plan.isEmpty());
    EXPECT_TRUE(edit.follows.empty());
    EXPECT_FALSE(edit.refusal);
}

} // namespace ft
