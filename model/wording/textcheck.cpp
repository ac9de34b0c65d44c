// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcheck.h"

#include "schema/value.h"

#include <algorithm>

namespace ft {
namespace {

/// Longer texts are not looked at to their end; no name or comment of the network reaches it.
constexpr std::size_t TextLimit = 64 * 1024;

/// Nearly all texts: the same in every code page, and quick to tell.
bool isAscii(View bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte < 0x80; });
}

bool isReadable(const Tree &tree, NodeId node, ByteWindow &bytes, const CodePage &codePage)
{
    const Node &text = tree.nodes[node];
    if (isAscii(bytes.view(text.at, std::min<std::uint64_t>(text.size, TextLimit))))
        return true;
    const Value value = decode(tree, node, bytes, TextLimit);
    return value.type != Value::Text || value.utf8 || codePage.canDecode(value.bytes);
}

} // namespace

std::vector<Finding> checkTexts(const Tree &tree, ByteWindow &bytes, const CodePage &codePage)
{
    std::vector<Finding> findings;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        const Node &text = tree.nodes[node];
        if (text.field->kind == Kind::Text && tree.isLeaf(node) && !isReadable(tree, node, bytes, codePage)) {
            findings.push_back(finding(Code::TextNotInCodePage, text.at, text.size, path(tree, node), 0, 0,
                                       codePage.name().toStdString()));
        }
    }
    return findings;
}

} // namespace ft
