// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/edit.h"
#include "schema/plausible.h"

namespace ft::test {

/// Edits by chance: any field set to a value that its table expects, elements inserted, duplicated, moved and removed, in
/// rows of lazy lists too. Many are refused, which is part of it.
class RandomEdits {
public:
    explicit RandomEdits(std::uint64_t seed) : m_chance(seed), m_subject(m_chance, 1000) {}

    Edit next(const Tree &tree, const ByteSource &source);
    Chance &chance() { return m_chance; }
    /// All that was tried so far, a line each, for messages.
    const std::string &said() const { return m_said; }

private:
    Edit anyIn(const Tree &tree, const ByteSource &source, NodeId node);
    Edit insertion(const Tree &tree, const ByteSource &source, NodeId node);
    Edit setting(const Tree &tree, const ByteSource &source, NodeId node);
    NodeId element(const std::string &verb, const Tree &tree, NodeId node);

    Chance m_chance;
    Subject m_subject;
    std::string m_said;
};

/// What is wrong with a tree that sound edits led to: its shape, and findings that are more than notes about odd values.
std::string damageIn(const Tree &tree);

} // namespace ft::test
