// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagfields.h"

#include "schema/value.h"
#include "wording/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ft {

namespace {

const Field *partWithId(const Field &group, Str id)
{
    if (group.kind != Kind::Group)
        return nullptr;
    const auto parts = group.type->fields;
    const auto found = std::find_if(parts.begin(), parts.end(), [id](const Field &part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

bool isTag(const Field &field)
{
    const Field *value = partWithId(field, "value");
    return value && value->kind == Kind::Choice && value->on == "id";
}

const Field *tagListIn(const Field &field)
{
    if (field.kind == Kind::List)
        return isTag(*field.element) && field.extent.how != Extent::Scattered ? &field : nullptr;
    const Field *found = nullptr;
    if (field.kind == Kind::Group) {
        for (const Field &part : field.type->fields)
            found = found ? found : tagListIn(part);
    }
    for (const Case &one : field.cases)
        found = found ? found : tagListIn(*one.field);
    for (const Field &one : field.fallbacks)
        found = found ? found : tagListIn(one);
    return found;
}

const Field *tagValueField(const Field &tag, std::uint64_t id)
{
    const auto cases = partWithId(tag, "value")->cases;
    const auto found = std::find_if(cases.begin(), cases.end(), [id](const Case &one) { return one.key == id; });
    return found == cases.end() ? nullptr : found->field;
}

QString tagName(const Field &tag, std::uint64_t id)
{
    const Field *value = tagValueField(tag, id);
    return value ? label(*value) : QCoreApplication::translate("items", "Tag %1").arg(id);
}

std::optional<std::uint64_t> tagId(const Tree &tree, NodeId node, ByteWindow &bytes)
{
    const NodeId id = isTag(*tree.nodes[node].field) ? child(tree, node, "id") : NoNode;
    return id == NoNode ? std::nullopt : number(tree, id, bytes);
}

} // namespace ft
