// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "namedparts.h"
#include "text.h"

#include <initializer_list>

namespace ft {

/// Writes fields of a tree as JSON values, the same for every format: groups as objects, lists as arrays, addresses as
/// dotted quads, checksums as 0x........, digests and bytes in hex, times as the stored integers, texts decoded.
///
/// One writer belongs to one tree. Lists that are read lazily are read a row at a time.
class ContentWriter
{
public:
    /// All four must outlive the writer.
    ContentWriter(Json &json, const Tree &tree, ByteWindow &bytes, const CodePage &codePage);

    Json &json() { return m_json; }
    const Tree &tree() const { return m_tree; }
    ByteWindow &bytes() { return m_bytes; }
    const CodePage &codePage() const { return m_codePage; }

    /// Null for NoNode and for what was cut off.
    void value(NodeId node);
    void member(Str key, NodeId node);
    /// A member for each path below `from`, under the path's own words; null where there is no such field.
    void members(NodeId from, std::initializer_list<Str> paths);
    /// A member for each named part of `group` except those named, looking through transparent groups. Numbered parts
    /// of one name become an array. What no one reads as a value is left out: payload, filler, marks.
    void parts(NodeId group, std::initializer_list<Str> except = {});
    /// Number of a part, or null.
    void number(Str key, std::optional<std::uint64_t> number);
    QString text(NodeId node) const; ///< decoded; empty for NoNode
    void hex(NodeId node); ///< raw bytes as hex digits

    /// One meta tag: {"id", "name", "type", "value", "raw", "grade"}.
    void tag(NodeId tag);
    /// Member `key` with all tags of that id below `from`; an empty array where there are none.
    void tags(Str key, NodeId from);

private:
    void leaf(NodeId node);
    void list(NodeId node);

    Json &m_json;
    const Tree &m_tree;
    ByteWindow &m_bytes;
    const CodePage &m_codePage;
};

} // namespace ft
