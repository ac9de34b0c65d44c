// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordset.h"

#include "findingmarks.h"
#include "tagfields.h"

#include <algorithm>
#include <limits>

namespace ft {

namespace {

bool isDamage(const std::optional<Severity> &severity)
{
    return severity && *severity >= Severity::Warning;
}

/// What a path such as "records" or "entries" stands for in a tree.
struct Found {
    NodeId list = NoNode;
    const Field *element = nullptr; ///< set: only these elements of a list that has others as well
};

/// A list of that name; or, in texts, the lines of that name in a list without one, among comments and damaged lines.
Found findList(const Tree &tree, const std::string &path)
{
    if (tree.nodes.empty())
        return {};
    if (const NodeId list = find(tree, path); list != NoNode && tree.nodes[list].field->kind == Kind::List)
        return {list, nullptr};
    const NodeId first = find(tree, path + "[0]");
    if (first == NoNode || !tree.nodes[first].field->many)
        return {};
    return {tree.nodes[first].parent, tree.nodes[first].field};
}

std::vector<RecordColumn> columnsOf(const Field &list, const Field *element)
{
    if (!element)
        return recordColumns(list);
    Field narrowed = list;
    narrowed.element = element;
    return recordColumns(narrowed);
}

} // namespace

int RecordSet::rowCount() const
{
    if (list == NoNode)
        return 0;
    const std::uint64_t rows = elements ? elements->size() : ft::rowCount(*tree, list);
    return static_cast<int>(std::min<std::uint64_t>(rows, std::numeric_limits<int>::max()));
}

RecordSet recordSet(std::shared_ptr<const ByteSource> bytes, std::shared_ptr<const Tree> tree, const std::string &path,
                    const std::vector<Finding> &findings, const Style &style)
{
    RecordSet set;
    set.bytes = std::move(bytes);
    set.tree = std::move(tree);
    set.style = style;
    const auto [list, only] = findList(*set.tree, path);
    if (list == NoNode)
        return set;
    set.list = list;
    const Field &field = *set.tree->nodes[list].field;
    set.columns = columnsOf(field, only);
    if (const Field *tags = tagListIn(only ? *only : *field.element))
        set.tag = tags->element;
    if (set.tree->nodes[list].lazy)
        return set;
    const FindingMarks marks(findings);
    auto elements = std::make_shared<std::vector<NodeId>>();
    auto damaged = std::make_shared<std::vector<bool>>();
    forEachChild(*set.tree, list, [&, wanted = only](NodeId element) {
        if (wanted && set.tree->nodes[element].field != wanted)
            return;
        const FindingMarks::Mark &mark = marks.at(ft::path(*set.tree, element));
        elements->push_back(element);
        damaged->push_back(isDamage(mark.own) || isDamage(mark.inside));
    });
    set.elements = std::move(elements);
    set.damaged = std::move(damaged);
    return set;
}

} // namespace ft
