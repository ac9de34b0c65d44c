// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/edit.h"

#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/plausible.h"
#include "schema/reader.h"
#include "support/findings.h"
#include "support/formatname.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

#include <set>

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

/// What a random value may well be: odd, but no damage to the structure.
bool isAboutValues(Code code)
{
    static const std::set<Code> about{
        Code::ValueUnexpected, Code::ValueOutOfRange, Code::AddressImpossible, Code::PortImpossible,
        Code::TimeImplausible, Code::RangesOverlap, Code::RangesUnsorted, Code::RangeBeyondFile, Code::RangeBeyondData,
        Code::HashesDiffer, Code::SizesDiffer, Code::TagMalformed, Code::EntryImplausible, Code::FileEmpty};
    return about.contains(code);
}

std::string damageIn(const Tree &tree)
{
    std::string text = test::faultOf(tree);
    for (const Finding &odd : tree.findings) {
        if (odd.severity > Severity::Note && !isAboutValues(odd.code))
            text += std::string(info(odd.code).word) + " (" + odd.path + ") ";
    }
    return text;
}

/// One walk of random edits through a generated file.
class Session {
public:
    Session(const Format &format, std::uint64_t seed)
        : m_format(format), m_chance(seed), m_subject(m_chance, 1000), m_start(generate(format, {.seed = seed})),
          m_source(m_start)
    {
        m_tree = read(format, m_source);
    }

    bool isSound() const { return damageIn(m_tree).empty(); }

    /// True if something changed.
    bool edit()
    {
        const Edit edit = any();
        if (edit.refusal) {
            EXPECT_TRUE(edit.plan.isEmpty());
            EXPECT_TRUE(edit.follows.empty());
            return false;
        }
        EXPECT_TRUE(fits(edit.plan, m_source.size())) << m_said;
        m_undo = joined(inverse(edit.plan, m_source), m_undo);
        m_source = MemorySource(copyOf(Changed(m_source, edit.plan)));
        EXPECT_EQ(copyOf(Changed(m_source, m_undo)), m_start) << m_said;
        m_tree = readAgain(m_tree, m_source);
        EXPECT_EQ(damageIn(m_tree), "") << m_said;
        return !edit.plan.isEmpty();
    }

    const std::string &said() const { return m_said; }

private:
    Edit any()
    {
        const auto node = static_cast<NodeId>(m_chance.below(m_tree.nodes.size()));
        switch (m_chance.below(8)) {
        case 0:
            return insertion(node);
        case 1:
            return duplicate(m_tree, m_source, element("duplicate ", node), Follow::All);
        case 2: {
            const std::uint64_t row = m_chance.below(6);
            return move(m_tree, m_source, element("move to " + std::to_string(row) + ' ', node), row, Follow::All);
        }
        case 3:
            return remove(m_tree, m_source, element("remove ", node), Follow::All);
        default:
            return setting(node);
        }
    }
    /// The element of a list that a node belongs to, if any.
    NodeId element(const std::string &verb, NodeId node)
    {
        while (node != 0 && m_tree.nodes[m_tree.nodes[node].parent].field->kind != Kind::List)
            node = m_tree.nodes[node].parent;
        m_said += verb + path(m_tree, node) + "\n";
        return node;
    }
    Edit insertion(NodeId node)
    {
        while (node != 0 && m_tree.nodes[node].field->kind != Kind::List && !m_tree.nodes[node].field->many)
            node = m_tree.nodes[node].parent;
        std::string place = path(m_tree, node);
        place = place.substr(0, m_tree.nodes[node].field->many ? place.rfind('[') : place.size());
        place += '[' + std::to_string(m_chance.below(4)) + ']';
        m_said += "insert " + place + "\n";
        return insertElement(m_tree, m_source, place, Follow::All);
    }
    Edit setting(NodeId node)
    {
        const Field &field = *m_tree.nodes[node].field;
        Value value = plausible(field, m_subject, m_chance, m_chance.oneIn(2));
        m_said += "set " + path(m_tree, node) + " to " + std::to_string(value.number) + " '"
            + std::string(value.bytes.begin(), value.bytes.end()) + "'\n";
        if (value.type == Value::Bytes && field.extent.how == Extent::Fixed)
            value.bytes.resize(field.extent.size);
        return setValue(m_tree, m_source, node, value, Follow::All);
    }

    const Format &m_format;
    Chance m_chance;
    Subject m_subject;
    Bytes m_start;
    MemorySource m_source;
    Tree m_tree;
    Plan m_undo;
    std::string m_said;
};

class Edits : public testing::TestWithParam<const Format *> {};

} // namespace

TEST_P(Edits, ReadCleanAndUndoExactly)
{
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

INSTANTIATE_TEST_SUITE_P(AllFormats, Edits, testing::ValuesIn(formats().begin(), formats().end()), test::nameOf);

} // namespace ft
