// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/reader.h"

#include <algorithm>

/// Short ways to ask about a tree.
namespace ft::test {

inline std::ptrdiff_t countOf(const Tree &tree, Code code)
{
    return std::count_if(tree.findings.begin(), tree.findings.end(), [code](const Finding &odd) { return odd.code == code; });
}

inline bool has(const Tree &tree, Code code)
{
    return countOf(tree, code) > 0;
}

/// The first finding with that code; one about nothing where there is none.
inline Finding findingOf(const Tree &tree, Code code)
{
    const auto found = std::find_if(tree.findings.begin(), tree.findings.end(), [code](const Finding &odd) { return odd.code == code; });
    return found == tree.findings.end() ? Finding{code, Severity::Note, 0, 0, "no such finding"} : *found;
}

/// The codes of all findings that are more than a note, for messages.
inline std::string troubles(const Tree &tree)
{
    std::string text;
    for (const Finding &odd : tree.findings) {
        if (odd.severity > Severity::Note)
            text += std::string(info(odd.code).word) + " (" + odd.path + ") ";
    }
    return text;
}

/// The bytes of a node, as "offset+size".
inline std::string place(const Tree &tree, Str path)
{
    const NodeId node = find(tree, path);
    return node == NoNode ? "none" : std::to_string(tree.nodes[node].at) + '+' + std::to_string(tree.nodes[node].size);
}

} // namespace ft::test
