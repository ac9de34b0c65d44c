// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "rows.h"
#include "value.h"

#include <algorithm>

namespace ft {

constexpr Field leftOverField = blob("left_over", TR("Left over"), TR("Bytes behind what the format accounts for"))
                                    .is(Meaning::LeftOver).numbered();
constexpr Field unknownField = blob("unknown", TR("Not read"), TR("Bytes that could not be understood"))
                                   .is(Meaning::LeftOver);
constexpr Field fillerField = blob("filler", TR("Filler"), TR("Zeros")).is(Meaning::Filler).numbered();

namespace {

/// Hex text longer than this is not a node list (200 entries are 2 401 bytes) but an attempt to use up memory.
constexpr std::uint64_t HexTextLimit = 4 * 1024 * 1024;
/// What a part that does not fit its place weighs against a format.
constexpr std::uint64_t ContradictionBits = 8;

} // namespace

Reading::Reading(Tree &tree, ByteWindow &bytes, const ReadOptions &options, std::optional<Frame> &frame)
    : m_tree(tree), m_file(bytes), m_options(options), m_frame(frame), m_lane{&bytes}
{
}

void Reading::readRoot(const Field &field, std::uint64_t at, std::uint64_t bound, std::uint32_t row)
{
    const std::uint64_t end = readField(field, at, bound, NoNode, row);
    if (end < bound)
        readStray(end, bound, 0);
    m_tree.nodes.front().end = static_cast<NodeId>(m_tree.nodes.size());
    m_tree.nodes.front().size = bound - at;
}

void Reading::readPlaces(const Field &field, const std::vector<Place> &places)
{
    const NodeId root = open(field, 0, bytes().size(), NoNode, 0);
    const std::span<const Field> parts = field.type->fields;
    std::vector<std::uint32_t> rows(parts.size()); // of the numbered ones
    for (const Place &place : places) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Field &part = parts[i];
            if (part.id != place.field)
                continue;
            const std::uint64_t end = readField(part, place.extents.at, place.extents.end(), root, part.many ? rows[i]++ : 0);
            if (end < place.extents.end())
                strayLeaf(leftOverField, end, place.extents.end(), root);
            m_cut = false;
        }
    }
    close(root, bytes().size());
}

bool Reading::fitsExactly(const Field &field, std::uint64_t at, std::uint64_t bound)
{
    const Mark before = mark();
    m_trial = Trial::Structure;
    m_silent = true;
    const std::uint64_t end = readField(field, at, bound, m_tree.nodes.empty() ? NoNode : 0, 0);
    const bool fits = !hasStopped() && end == bound;
    rollBack(before);
    return fits;
}

std::optional<Tally> Reading::evidence(const Field &field, std::uint64_t at, std::uint64_t bound)
{
    const Mark before = mark();
    m_trial = Trial::Structure;
    m_silent = m_openEnd = true;
    m_tree.tally = {};
    readField(field, at, bound, m_tree.nodes.empty() ? NoNode : 0, 0);
    const Tally tally = m_tree.tally;
    const bool reads = !m_failed;
    m_openEnd = false;
    rollBack(before);
    return reads ? std::optional(tally) : std::nullopt;
}

std::uint64_t Reading::readField(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent,
                                 std::uint32_t row)
{
    if (m_tree.nodes.size() >= m_options.nodeBudget) {
        if (!m_spent)
            note(Code::BudgetReached, Severity::Warning, at, bound, pathOf(parent, field, row), m_options.nodeBudget);
        m_spent = true;
        return at;
    }
    switch (field.kind) {
    case Kind::Group:
        return readGroup(field, at, bound, parent, row);
    case Kind::List:
        return readList(field, at, bound, parent, row);
    case Kind::Choice:
        return readChoice(field, at, bound, parent, row);
    default:
        return readLeaf(field, at, bound, parent, row);
    }
}

std::uint64_t Reading::readGroup(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent,
                                 std::uint32_t row)
{
    const bool contained = field.extent.how != Extent::Parts;
    const std::uint64_t limit = extentEnd(field, at, bound, parent);
    const NodeId group = open(field, at, limit, parent, row);
    if (contained && limit == at) { // an empty slot has no body, and nothing is missing from it
        close(group, at);
        return at;
    }
    std::uint64_t end = at;
    if (field.coding != Raw)
        end = readCoded(field, at, limit, group);
    else if (field.type->backward)
        end = readBackward(field, at, limit, group);
    else
        end = readParts(*field.type, at, limit, group);
    if (contained && !m_failed && !m_spent) {
        if (end < limit) {
            readStray(end, limit, group);
            end = limit;
        }
        if (m_trial != Trial::Structure)
            m_cut = false;
    }
    close(group, end);
    return end;
}

std::uint64_t Reading::readParts(const Layout &layout, std::uint64_t at, std::uint64_t bound, NodeId group)
{
    for (const Field &part : layout.fields) {
        if (part.optional && at == bound)
            continue;
        at = readField(part, at, bound, group, 0);
        if (hasStopped())
            break;
    }
    return at;
}

std::uint64_t Reading::readBackward(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId group)
{
    const std::span<const Field> parts = field.type->fields;
    if (!m_frame)
        m_frame = locateFrame(*this, *field.type, {at, bound - at}, m_options.searches);
    const Frame &frame = *m_frame;
    m_tree.tally.matched += frame.bits;
    for (const Finding &found : frame.findings)
        note(found.code, found.severity, found.at, found.at + found.size, found.path, found.expected, found.found);
    if (frame.payload.size > 0)
        readField(parts[0], frame.payload.at, frame.payload.end(), group, 0);
    if (frame.body.size > 0) {
        // The body's size is known from the frame, whatever its row says.
        Field body = parts[1];
        const NodeId node = open(parts[1], frame.body.at, frame.body.end(), group, 0);
        std::uint64_t end = readParts(*body.type, frame.body.at, frame.body.end(), node);
        if (end < frame.body.end() && !m_spent) {
            note(m_cut ? Code::AppendixUnreadable : Code::BytesLeftOver, m_cut ? Severity::Error : Severity::Warning, end,
                 frame.body.end(), pathOf(node), 0, frame.body.end() - end);
            strayLeaf(m_cut ? unknownField : leftOverField, end, frame.body.end(), node);
        }
        m_cut = false;
        close(node, frame.body.end());
    }
    if (frame.tail.size > 0) {
        readField(parts[2], frame.tail.at, frame.tail.end(), group, 0);
        m_cut = false;
    }
    const std::uint64_t end = std::max({frame.payload.end(), frame.body.end(), frame.tail.end()});
    if (end < bound)
        strayLeaf(leftOverField, end, bound, group);
    return bound;
}

std::uint64_t Reading::readCoded(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId group)
{
    const Lane outer = m_lane;
    if (field.coding == Utf16) {
        const std::uint64_t end = at + (bound - at) / 2 * 2;
        const NarrowSource narrow(outer.bytes->source(), {at, end - at});
        ByteWindow window(narrow);
        m_lane = {&window, static_cast<std::uint8_t>(outer.coding | Utf16), outer.place(at), 2};
        const std::uint64_t inner = readParts(*field.type, 0, narrow.size(), group);
        m_lane = outer;
        return at + inner * 2;
    }
    const std::size_t room = static_cast<std::size_t>(std::min(bound - at, HexTextLimit));
    const View text = outer.bytes->view(at, room);
    HexBytes hex = fromHex(text);
    if (!hex.wellFormed)
        note(Code::NumberMalformed, Severity::Warning, at, at + room, pathOf(group));
    for (std::uint64_t &start : hex.starts)
        start = outer.place(at + start);
    const MemorySource plain(std::move(hex.bytes));
    ByteWindow window(plain);
    m_lane = {&window, static_cast<std::uint8_t>(outer.coding | HexText), 0, 1, &hex.starts};
    const std::uint64_t inner = readParts(*field.type, 0, plain.size(), group);
    if (inner < plain.size())
        readStray(inner, plain.size(), group);
    m_lane = outer;
    m_cut = false;
    if (plain.size() == 0 && room > 0) // not a single digit
        readStray(at, at + room, group);
    return at + room;
}

NodeId Reading::push(const Field &field, std::uint64_t at, std::uint64_t end, NodeId parent, std::uint32_t row)
{
    const NodeId id = static_cast<NodeId>(m_tree.nodes.size());
    const std::uint64_t place = m_lane.place(at);
    m_tree.nodes.push_back({&field, place, m_lane.place(end) - place, parent, id + 1, row, Node::Sound, m_lane.coding});
    return id;
}

NodeId Reading::open(const Field &field, std::uint64_t at, std::uint64_t end, NodeId parent, std::uint32_t row)
{
    const NodeId id = push(field, at, end, parent, row);
    m_tree.nodes[id].end = NoNode;
    return id;
}

void Reading::close(NodeId node, std::uint64_t end)
{
    m_tree.nodes[node].end = static_cast<NodeId>(m_tree.nodes.size());
    m_tree.nodes[node].size = m_lane.place(end) - m_tree.nodes[node].at;
}

void Reading::contradict()
{
    if (!m_openEnd)
        m_tree.tally.missed += ContradictionBits;
}

void Reading::readStray(std::uint64_t at, std::uint64_t end, NodeId group)
{
    const bool understood = !m_cut && !m_spent; // else a finding says already why it stops here
    if (understood)
        note(Code::BytesLeftOver, Severity::Warning, at, end, pathOf(group), 0, end - at);
    strayLeaf(understood ? leftOverField : unknownField, at, end, group);
}

void Reading::strayLeaf(const Field &field, std::uint64_t at, std::uint64_t end, NodeId parent, std::uint32_t row)
{
    push(field, at, end, parent, row);
}

void Reading::note(Code code, Severity severity, std::uint64_t at, std::uint64_t end, std::string path,
                   std::uint64_t expected, std::uint64_t found)
{
    if (m_trial == Trial::Exact && severity >= Severity::Warning)
        m_failed = true;
    if (m_silent)
        return;
    const std::uint64_t place = m_lane.place(at);
    m_tree.add({code, severity, place, m_lane.place(end) - place, std::move(path), expected, found, {}});
}

std::optional<std::uint64_t> Reading::sibling(NodeId parent, Str id)
{
    if (parent == NoNode)
        return std::nullopt;
    const NodeId node = child(m_tree, parent, id);
    if (node == NoNode) { // a transparent group: the number may stand in what surrounds it
        const Node &around = m_tree.nodes[parent];
        return around.field->id.empty() ? sibling(around.parent, id) : std::nullopt;
    }
    return number(m_tree, node, m_file);
}

std::uint64_t Reading::extentEnd(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent)
{
    const std::uint64_t room = bound - at;
    switch (field.extent.how) {
    case Extent::Fixed:
        return at + std::min(room, field.extent.size);
    case Extent::Line: {
        const std::uint64_t stop = find('\n', at, bound);
        return stop < bound ? stop + 1 : bound;
    }
    case Extent::ContinuedLine: {
        std::uint64_t stop = at;
        for (;;) {
            stop = find('\n', stop, bound);
            if (stop == bound)
                return bound;
            const View before = bytes().view(stop - std::min<std::uint64_t>(2, stop - at), 2);
            const bool goesOn = stop - at >= 2 && (before[1] == '\\' || (before[1] == '\r' && before[0] == '\\'));
            ++stop;
            if (!goesOn)
                return stop;
        }
    }
    case Extent::Sized: {
        const std::uint64_t size = sibling(parent, field.extent.of).value_or(room);
        if (size > room) {
            note(Code::LengthTooLarge, Severity::Error, at, bound, pathOf(parent, field, 0), room, size);
            m_cut = m_cut || m_openEnd;
            m_failed = m_failed || (isTrying() && !m_openEnd);
            contradict();
        }
        return at + std::min(room, size);
    }
    default:
        return bound;
    }
}

std::string Reading::pathOf(NodeId parent, const Field &field, std::uint32_t row) const
{
    if (m_silent)
        return {};
    if (parent == NoNode)
        return m_tree.prefix;
    std::string result = path(m_tree, parent);
    const Field &around = *m_tree.nodes[parent].field;
    if (around.kind == Kind::List && !around.id.empty())
        return result + '[' + std::to_string(row) + ']';
    if (field.id.empty())
        return result;
    if (!result.empty())
        result += '.';
    return result + std::string(field.id);
}

} // namespace ft
