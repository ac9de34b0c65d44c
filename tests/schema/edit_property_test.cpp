// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/reader.h"
#include "support/formatname.h"
#include "support/randomedit.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t EditedFiles = 150;
constexpr int EditsPerFile = 12;

Bytes copyOf(const ByteSource &source)
{
    Bytes bytes(static_cast<std::size_t>(source.size()));
    source.read(0, bytes);
    return bytes;
}

bool isLazy(const Tree &tree)
{
    return std::any_of(tree.nodes.begin(), tree.nodes.end(), [](const Node &node) { return node.lazy; });
}

/// One walk of random edits through a generated file.
class Session {
public:
    Session(const Format &format, std::uint64_t seed, const ReadOptions &options = {})
        : m_options(options), m_edits(seed), m_start(generate(format, {.seed = seed})), m_source(m_start),
          m_tree(read(format, m_source, options))
    {
    }

    const Tree &tree() const { return m_tree; }
    bool isSound() const { return damage().empty(); }

    /// True if something changed.
    bool edit()
    {
        const Edit edit = m_edits.next(m_tree, m_source);
        if (edit.refusal) {
            EXPECT_TRUE(edit.plan.isEmpty());
            EXPECT_TRUE(edit.follows.empty());
            return false;
        }
        EXPECT_TRUE(fits(edit.plan, m_source.size())) << said();
        m_undo = joined(inverse(edit.plan, m_source), m_undo);
        m_redo = joined(m_redo, edit.plan);
        m_source = MemorySource(copyOf(Changed(m_source, edit.plan)));
        EXPECT_EQ(copyOf(Changed(m_source, m_undo)), m_start) << said();
        EXPECT_EQ(copyOf(Changed(MemorySource(m_start), m_redo)), copyOf(m_source)) << said();
        m_tree = readAgain(m_tree, m_source, m_options);
        EXPECT_EQ(damage(), "") << said();
        return !edit.plan.isEmpty();
    }

    const std::string &said() const { return m_edits.said(); }

private:
    /// Rows that are read one at a time have findings of their own.
    std::string damage() const
    {
        if (!isLazy(m_tree))
            return test::damageIn(m_tree);
        const std::string fault = test::faultOf(m_tree);
        return fault.empty() ? test::damageIn(readAgain(m_tree, m_source)) : fault;
    }

    ReadOptions m_options;
    test::RandomEdits m_edits;
    Bytes m_start;
    MemorySource m_source;
    Tree m_tree;
    Plan m_undo;
    Plan m_redo;
};

class Edits : public testing::TestWithParam<const Format *> {};

} // namespace

TEST_P(Edits, ReadCleanAndUndoAndRedoExactly)
{
    if (GetParam()->locate)
        GTEST_SKIP() << "where its parts lie no table says: see formats/hives_test.cpp";
    int made = 0;
    int sound = 0;
    for (std::uint64_t seed = 1; seed <= EditedFiles; ++seed) {
        Session session(*GetParam(), seed);
        sound += session.isSound();
        for (int i = 0; i < EditsPerFile && session.isSound(); ++i)
            made += session.edit();
        ASSERT_FALSE(HasFailure()) << GetParam()->id << ", seed " << seed << "\n" << session.said();
    }
    EXPECT_GT(sound, static_cast<int>(EditedFiles / 2)) << "of the generated files";
    EXPECT_GT(made, sound * 2) << "edits in " << sound << " files";
    RecordProperty("edits", made);
}

TEST_P(Edits, InRowsThatAreReadOneAtATime)
{
    if (GetParam()->locate)
        GTEST_SKIP() << "where its parts lie no table says: see formats/hives_test.cpp";
    int made = 0;
    int lazy = 0;
    for (std::uint64_t seed = 1; seed <= EditedFiles; ++seed) {
        Session session(*GetParam(), seed, {.lazyAbove = 0});
        if (!isLazy(session.tree()))
            continue;
        ++lazy;
        for (int i = 0; i < EditsPerFile && session.isSound(); ++i)
            made += session.edit();
        ASSERT_FALSE(HasFailure()) << GetParam()->id << ", seed " << seed << "\n" << session.said();
    }
    if (lazy == 0)
        GTEST_SKIP() << "no list of fixed stride";
    EXPECT_GT(made, lazy) << "edits in " << lazy << " files";
}

INSTANTIATE_TEST_SUITE_P(AllFormats, Edits, testing::ValuesIn(formats().begin(), formats().end()), test::nameOf);

} // namespace ft
