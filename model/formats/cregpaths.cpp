// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cregpaths.h"

#include "schema/reader.h"
#include "schema/value.h"

namespace ft {

namespace {

/// Windows 95 allowed no deeper keys than Windows NT: 512.
constexpr int DeepestKey = 512;
constexpr std::uint64_t ListAt = 32; ///< where the list of keys begins, from which its offsets count
constexpr std::uint64_t EntrySize = 28;

} // namespace

CregPaths::CregPaths(const Tree &tree, ByteWindow &bytes)
    : m_tree(&tree)
{
    for (NodeId node = 1; node < tree.nodes.size(); node = tree.nodes[node].end) {
        const Node &part = tree.nodes[node];
        if (part.field->id == "keys") {
            m_keys.emplace(static_cast<std::uint32_t>(numberAt(tree, node, "id", bytes)), node);
        } else if (part.field->id == "tree") {
            for (std::uint64_t at = part.at; at + EntrySize <= part.extents().end(); at += EntrySize) {
                const auto parent = static_cast<std::uint32_t>(bytes.little(at + 12, 4));
                const auto id = static_cast<std::uint32_t>(bytes.little(at + 24, 4));
                const auto offset = static_cast<std::uint32_t>(at - ListAt);
                m_entries[offset] = {id, parent};
                m_offsets.emplace(id, offset);
            }
        }
    }
}

std::string CregPaths::nameOf(NodeId key, ByteWindow &bytes) const
{
    const NodeId name = child(*m_tree, key, "name");
    const Bytes text = name == NoNode ? Bytes() : contents(m_tree->nodes[name], bytes);
    return {text.begin(), text.end()};
}

std::string CregPaths::pathOf(NodeId key, ByteWindow &bytes) const
{
    std::string path = nameOf(key, bytes);
    const auto start = m_offsets.find(static_cast<std::uint32_t>(numberAt(*m_tree, key, "id", bytes)));
    auto entry = start == m_offsets.end() ? m_entries.end() : m_entries.find(start->second);
    for (int depth = 0; entry != m_entries.end() && depth < DeepestKey; ++depth) {
        entry = m_entries.find(entry->second.parent);
        const auto around = entry == m_entries.end() ? m_keys.end() : m_keys.find(entry->second.id);
        if (around != m_keys.end())
            path = nameOf(around->second, bytes) + '\\' + path;
    }
    return path;
}

} // namespace ft
