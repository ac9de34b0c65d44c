// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing.h"

#include "reader.h"

#include <algorithm>
#include <array>

namespace ft {

namespace {

/// Characters before a hex text that stand in its line: a value's name is much shorter.
constexpr std::uint64_t LineLookBack = 1024;

/// Damage that an edit must not do. Other findings are about what was typed, and the user may well want that.
constexpr std::array structural{
    Code::Truncated,       Code::CountTooLarge, Code::LengthTooLarge,  Code::BytesLeftOver,     Code::ListRemainder,
    Code::TextUnterminated, Code::NumberMalformed, Code::MagicMissing, Code::ChecksumMismatch, Code::SizeWrong,
    Code::MarkDamaged,     Code::JunkAtEnd,     Code::TrailerMissing,  Code::AppendixMissing,   Code::AppendixUnreadable,
    Code::SlotDamaged,     Code::SlotsShifted,  Code::LineDamaged,     Code::FileIdMismatch,
};

std::uint64_t structuralFindings(const Tree &tree, Code code)
{
    return static_cast<std::uint64_t>(std::count_if(tree.findings.begin(), tree.findings.end(),
                                                    [code](const Finding &odd) { return odd.code == code; }));
}

/// The path of a node from the root of its tree, which may be that of a row.
std::string innerPath(const Tree &tree, NodeId node)
{
    const std::string whole = path(tree, node);
    return whole.substr(std::min(whole.size(), tree.prefix.empty() ? 0 : tree.prefix.size() + 1));
}

} // namespace

Editing::Editing(const Tree &tree, const ByteSource &source, Follow follow)
    : m_tree(tree), m_source(source), m_window(source), m_follow(follow)
{
}

void Editing::refuse(Refusal::Why why, NodeId node, std::uint64_t allowed, std::uint64_t found)
{
    if (!m_refusal)
        m_refusal = Refusal{why, node == NoNode ? m_tree.prefix : path(m_tree, node), allowed, found, {}};
}

void Editing::replace(NodeId leaf, Bytes bytes)
{
    const auto known = m_leaves.find(leaf);
    const std::uint64_t before = known != m_leaves.end() ? known->second.size() : laneSize(leaf, m_tree.nodes[leaf].extents());
    if (m_tree.nodes[leaf].coding == Utf16)
        bytes = toUtf16(bytes);
    grow(leaf, static_cast<std::int64_t>(bytes.size() - before));
    m_leaves[leaf] = std::move(bytes);
}

void Editing::insert(NodeId list, std::uint64_t at, Bytes bytes)
{
    if (list != NoNode)
        grow(list, static_cast<std::int64_t>(bytes.size()));
    change(list, {at, 0}, std::move(bytes));
}

void Editing::erase(NodeId list, Extents room)
{
    if (list != NoNode)
        grow(list, -static_cast<std::int64_t>(laneSize(list, room)));
    change(list, room, {});
}

void Editing::change(NodeId near, Extents room, Bytes bytes)
{
    if (near == NoNode || !(m_tree.nodes[near].coding & HexText)) {
        m_changes.push_back({room.at, room.size, std::move(bytes)});
        return;
    }
    Woven &hex = wovenAt(near);
    hex.changes.push_back({hex.index(room.at), hex.index(room.end()) - hex.index(room.at), std::move(bytes)});
}

std::uint64_t Editing::Woven::index(std::uint64_t place) const
{
    return static_cast<std::uint64_t>(std::lower_bound(places.begin(), places.end(), place) - places.begin());
}

std::uint64_t Editing::laneSize(NodeId near, Extents room)
{
    if (!(m_tree.nodes[near].coding & HexText))
        return room.size;
    const Woven &hex = wovenAt(near);
    return hex.index(room.end()) - hex.index(room.at);
}

Editing::Woven &Editing::wovenAt(NodeId node)
{
    while (!(m_tree.nodes[node].field->coding & HexText))
        node = m_tree.nodes[node].parent;
    const auto [known, isNew] = m_hex.try_emplace(node);
    Woven &hex = known->second;
    if (isNew) {
        const Node &group = m_tree.nodes[node];
        hex.text = contents(group, m_window, static_cast<std::size_t>(group.size));
        HexBytes read = fromHex(hex.text);
        hex.plain = std::move(read.bytes);
        hex.places = std::move(read.starts);
        for (std::uint64_t &place : hex.places)
            place = group.at + place * (group.coding & Utf16 ? 2 : 1);
    }
    return hex;
}

Bytes laneBytes(const Node &node, ByteWindow &bytes)
{
    if (node.coding & HexText)
        return contents(node, bytes, static_cast<std::size_t>(node.size));
    const View view = bytes.view(node.at, static_cast<std::size_t>(node.size));
    return {view.begin(), view.end()};
}

void Editing::grow(NodeId node, std::int64_t bytes)
{
    if (bytes == 0)
        return;
    for (; node != NoNode; node = m_tree.nodes[node].parent) {
        m_grown[node] += bytes;
        const Node &self = m_tree.nodes[node];
        if (self.field->coding != Raw) // text around it, which has no lengths
            return;
        if (self.parent == NoNode || isSlot(self.parent))
            return;
        if (m_tree.nodes[self.parent].field->extent.how == Extent::Scattered)
            refuse(Refusal::FixedPlace, node);
    }
}

Edit Editing::finish()
{
    Edit edit;
    for (const auto &[leaf, bytes] : m_leaves)
        m_asked.push_back(leaf);
    if (m_follow == Follow::All) {
        settleDigests();
        settleNumbers();
    }
    absorb();
    if (!m_refusal)
        edit.plan = plan();
    // What a hook found is found by offsets that stand in the file: a hive whose parts move is no hive any more.
    if (m_tree.format->locate && sizeAfter(edit.plan, m_tree.size) != m_tree.size)
        refuse(Refusal::FixedPlace, m_asked.empty() ? 0 : m_asked.front());
    if (m_follow == Follow::All && !m_refusal)
        settleSum(edit.plan);
    edit.plan = trimmed(edit.plan, m_source);
    if (m_follow == Follow::All && !m_refusal && !edit.plan.isEmpty())
        check(edit);
    if (m_refusal)
        return {{}, {}, m_refusal};
    for (const auto &[node, followed] : m_follows)
        edit.follows.push_back(followed);
    return edit;
}

Plan Editing::plan()
{
    std::vector<Change> changes = m_changes;
    for (const auto &[leaf, bytes] : m_leaves) {
        const Node &node = m_tree.nodes[leaf];
        if (node.coding & HexText)
            change(leaf, node.extents(), bytes);
        else
            changes.push_back({node.at, node.size, bytes});
    }
    for (auto &[group, hex] : m_hex) {
        weave(group, hex);
        changes.push_back({m_tree.nodes[group].at, m_tree.nodes[group].size, hex.text});
    }
    // What is inserted somewhere comes before what is replaced there, and the padding that gives way comes last.
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
        return a.at != b.at ? a.at < b.at : (a.size == 0) > (b.size == 0);
    });
    Plan plan;
    for (Change &change : changes)
        plan.splices.push_back({change.at, change.size, std::move(change.bytes)});
    return plan;
}

void Editing::weave(NodeId group, Woven &hex)
{
    std::stable_sort(hex.changes.begin(), hex.changes.end(), [](const Change &a, const Change &b) {
        return a.at != b.at ? a.at < b.at : (a.size == 0) > (b.size == 0);
    });
    Bytes bytes;
    std::uint64_t behind = 0;
    const auto keepTo = [&](std::uint64_t index) {
        bytes.insert(bytes.end(), hex.plain.begin() + static_cast<std::ptrdiff_t>(behind),
                     hex.plain.begin() + static_cast<std::ptrdiff_t>(index));
    };
    for (const Change &change : hex.changes) {
        keepTo(change.at);
        bytes.insert(bytes.end(), change.bytes.begin(), change.bytes.end());
        behind = change.at + change.size;
    }
    keepTo(hex.plain.size());

    const Node &node = m_tree.nodes[group];
    const std::uint64_t width = node.coding & Utf16 ? 2 : 1;
    const std::uint64_t before = std::min(node.at / width, LineLookBack) * width;
    Node line = node;
    line.at -= before;
    line.size = before;
    const Bytes around = contents(line, m_window, LineLookBack);
    const auto start = std::find(around.rbegin(), around.rend(), '\n');
    const bool isUnix = std::find(hex.text.begin(), hex.text.end(), '\n') != hex.text.end()
        && std::find(hex.text.begin(), hex.text.end(), '\r') == hex.text.end();
    const std::string text = withBytes(hex.text, bytes, static_cast<std::size_t>(start - around.rbegin()), isUnix ? "\n" : "\r\n");
    hex.text.assign(text.begin(), text.end());
    if (width == 2)
        hex.text = toUtf16(hex.text);
}

/// A row that comes or goes: in its place stands another one then, which says nothing about the edit.
bool Editing::isWholeRow() const
{
    const Node &root = m_tree.nodes.front();
    return !m_tree.prefix.empty() && std::any_of(m_changes.begin(), m_changes.end(), [&root](const Change &change) {
        return change.size == root.size || change.bytes.size() == root.size;
    });
}

void Editing::check(const Edit &edit)
{
    if (isWholeRow())
        return;
    const Changed changed(m_source, edit.plan);
    const Tree after = readAgain(m_tree, changed);
    for (const Code code : structural) {
        if (structuralFindings(after, code) <= structuralFindings(m_tree, code))
            continue;
        refuse(Refusal::Damages, m_asked.empty() ? NodeId{0} : m_asked.front());
        m_refusal->detail = info(code).word;
        return;
    }
    ByteWindow window(changed);
    const auto holds = [&](NodeId now, NodeId leaf) {
        return now < after.nodes.size() && after.nodes[now].field == m_tree.nodes[leaf].field
            && laneBytes(after.nodes[now], window) == m_leaves[leaf];
    };
    // Usually the node itself; where other settings made or unmade nodes before it, the one of that path.
    for (const NodeId leaf : m_asked) {
        if (!holds(leaf, leaf) && !holds(ft::find(after, innerPath(m_tree, leaf)), leaf))
            return refuse(Refusal::Damages, leaf);
    }
}

} // namespace ft
