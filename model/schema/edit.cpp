// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit.h"

#include "editing.h"

namespace ft {

namespace {

bool hasTail(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::Decimal;
}

} // namespace

Edit setValue(const Tree &tree, const ByteSource &source, NodeId node, const Value &value, Follow follow)
{
    return setValues(tree, source, {{node, value}}, follow);
}

Edit setValues(const Tree &tree, const ByteSource &source, const std::vector<Setting> &settings, Follow follow)
{
    Editing editing(tree, source, follow);
    for (const auto &[node, value] : settings) {
        const Node &leaf = tree.nodes[node];
        if (!tree.isLeaf(node) || leaf.field->kind == Kind::Group || leaf.field->kind == Kind::List) {
            editing.refuse(Refusal::WrongKind, node);
            continue;
        }
        if (follow == Follow::All && isComputed(tree, node)) {
            editing.refuse(Refusal::Computed, node);
            continue;
        }
        // Beyond ASCII the narrow lane shows no text, but of the old one only the end mark is kept.
        ByteWindow &bytes = editing.window();
        Encoded encoded = encode(leaf, value, hasTail(*leaf.field) ? contents(leaf, bytes, leaf.size) : Bytes());
        if (encoded.refusal)
            editing.refuse(encoded.refusal->why, node, encoded.refusal->allowed, encoded.refusal->found);
        else
            editing.replace(node, std::move(encoded.bytes));
    }
    return editing.finish();
}

} // namespace ft
