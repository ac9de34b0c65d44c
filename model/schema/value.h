// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tree.h"

namespace ft {

/// A field's value as the bytes say it, before code page, time zone or language.
struct Value {
    enum Type : std::uint8_t { None, Number, Text, Bytes };
    Type type = None;
    std::uint64_t number = 0;
    ft::Bytes bytes = {}; ///< of a text without its end mark; UTF-16 files: UTF-8
    bool utf8 = false; ///< text that needs no code page
    bool cut = false; ///< longer than the limit given to decode()
};

/// Decodes a leaf. Texts and blobs are cut at `limit` bytes: nobody shows more, and a payload can have 4 GiB.
Value decode(const Tree &tree, NodeId node, ByteWindow &bytes, std::size_t limit = 64 * 1024);

/// How many bytes at the end of a text's (or decimal number's) contents end it and are no part of it.
std::size_t endMarkSize(const Field &field, View text);

/// The bytes a node stands for, through its lane (UTF-16 narrowed, hex text resolved), at most `limit`.
Bytes contents(const Node &node, ByteWindow &bytes, std::size_t limit = 64 * 1024);

/// Number of a leaf, if it is one and whole.
std::optional<std::uint64_t> number(const Tree &tree, NodeId node, ByteWindow &bytes);
/// Number at a path below `from`, or `otherwise`.
std::uint64_t numberAt(const Tree &tree, NodeId from, Str path, ByteWindow &bytes, std::uint64_t otherwise = 0);

/// Name of a number in the field's table (state 1 → "paused"); empty if it has none.
Str nameOf(const Field &field, std::uint64_t number);

/// An IPv4 address from its dotted text; nothing for a host name or damage. The first octet is the highest byte.
std::optional<std::uint32_t> ipv4(std::string_view text);

} // namespace ft
