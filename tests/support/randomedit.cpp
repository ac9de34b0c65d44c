// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedit.h"

#include "tiling.h"

#include "schema/reader.h"

#include <set>

namespace ft::test {

namespace {

/// What a random value may well be: odd, but no damage to the structure.
bool isAboutValues(Code code)
{
    static const std::set<Code> about{
        Code::ValueUnexpected, Code::ValueOutOfRange, Code::AddressImpossible, Code::PortImpossible,
        Code::TimeImplausible, Code::RangesOverlap, Code::RangesUnsorted, Code::RangeBeyondFile, Code::RangeBeyondData,
        Code::HashesDiffer, Code::SizesDiffer, Code::TagMalformed, Code::EntryImplausible, Code::FileEmpty};
    return about.contains(code);
}

} // namespace

Edit RandomEdits::next(const Tree &tree, const ByteSource &source)
{
    const auto node = static_cast<NodeId>(m_chance.below(tree.nodes.size()));
    const std::uint64_t rows = tree.nodes[node].lazy ? rowCount(tree, node) : 0;
    if (rows == 0 || m_chance.oneIn(4))
        return anyIn(tree, source, node);
    ByteWindow bytes(source);
    Tree row;
    readRow(tree, node, m_chance.below(rows), bytes, row);
    return anyIn(row, source, static_cast<NodeId>(m_chance.below(row.nodes.size())));
}

Edit RandomEdits::anyIn(const Tree &tree, const ByteSource &source, NodeId node)
{
    switch (m_chance.below(8)) {
    case 0:
        return insertion(tree, source, node);
    case 1:
        return duplicate(tree, source, element("duplicate ", tree, node), Follow::All);
    case 2: {
        const std::uint64_t row = m_chance.below(6);
        return move(tree, source, element("move to " + std::to_string(row) + ' ', tree, node), row, Follow::All);
    }
    case 3:
        return remove(tree, source, element("remove ", tree, node), Follow::All);
    default:
        return setting(tree, source, node);
    }
}

/// The element of a list that a node belongs to, if any.
NodeId RandomEdits::element(const std::string &verb, const Tree &tree, NodeId node)
{
    while (node != 0 && tree.nodes[tree.nodes[node].parent].field->kind != Kind::List)
        node = tree.nodes[node].parent;
    m_said += verb + path(tree, node) + "\n";
    return node;
}

Edit RandomEdits::insertion(const Tree &tree, const ByteSource &source, NodeId node)
{
    while (node != 0 && tree.nodes[node].field->kind != Kind::List && !tree.nodes[node].field->many)
        node = tree.nodes[node].parent;
    std::string place = path(tree, node);
    place = place.substr(0, tree.nodes[node].field->many ? place.rfind('[') : place.size());
    place += '[' + std::to_string(m_chance.below(4)) + ']';
    m_said += "insert " + place + "\n";
    return insertElement(tree, source, place, Follow::All);
}

Edit RandomEdits::setting(const Tree &tree, const ByteSource &source, NodeId node)
{
    const Field &field = *tree.nodes[node].field;
    Value value = plausible(field, m_subject, m_chance, m_chance.oneIn(2));
    m_said += "set " + path(tree, node) + " to " + std::to_string(value.number) + " '"
        + std::string(value.bytes.begin(), value.bytes.end()) + "'\n";
    if (value.type == Value::Bytes && field.extent.how == Extent::Fixed)
        value.bytes.resize(field.extent.size);
    return setValue(tree, source, node, value, Follow::All);
}

std::string damageIn(const Tree &tree)
{
    std::string text = faultOf(tree);
    for (const Finding &odd : tree.findings) {
        if (odd.severity > Severity::Note && !isAboutValues(odd.code))
            text += std::string(info(odd.code).word) + " (" + odd.path + ") ";
    }
    return text;
}

} // namespace ft::test
