// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordset.h"

#include "findingmarks.h"
#include "tagfields.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace ft {

namespace {

bool isDamage(const std::optional<Severity> &severity)
{
    return severity && *severity >= Severity::Warning;
}

/// The elements of a list, and what kinds of them there can be.
struct Elements {
    NodeId list = NoNode;
    std::vector<const Field *> kinds;
    std::vector<NodeId> nodes; ///< empty where the list is lazy
};

/// Elements of the list at `path`, which has a name of its own.
Elements elementsOf(const Tree &tree, NodeId list)
{
    Elements found{list, {tree.nodes[list].field->element}, {}};
    if (!tree.nodes[list].lazy)
        forEachChild(tree, list, [&found](NodeId element) { found.nodes.push_back(element); });
    return found;
}

/// Elements called like `first` among others in a list without a name.
Elements namesakesOf(const Tree &tree, NodeId first)
{
    Elements found{tree.nodes[first].parent, {}, {}};
    forEachChild(tree, found.list, [&](NodeId element) {
        const Field *kind = tree.nodes[element].field;
        if (kind->id != tree.nodes[first].field->id)
            return;
        found.nodes.push_back(element);
        if (std::find(found.kinds.begin(), found.kinds.end(), kind) == found.kinds.end())
            found.kinds.push_back(kind);
    });
    return found;
}

Elements elementsAt(const Tree &tree, const std::string &path)
{
    if (tree.nodes.empty())
        return {};
    if (const NodeId list = find(tree, path); list != NoNode)
        return tree.nodes[list].field->kind == Kind::List ? elementsOf(tree, list) : Elements();
    const NodeId first = find(tree, path + "[0]");
    return first == NoNode || !tree.nodes[first].field->many ? Elements() : namesakesOf(tree, first);
}

} // namespace

int RecordSet::rowCount() const
{
    if (list == NoNode)
        return 0;
    const std::uint64_t rows = elements ? elements->size() : ft::rowCount(*tree, list);
    return static_cast<int>(std::min<std::uint64_t>(rows, std::numeric_limits<int>::max()));
}

int RecordSet::rowOf(const std::string &fieldPath) const
{
    const std::string start = path + '[';
    if (list == NoNode || !fieldPath.starts_with(start))
        return -1;
    std::uint32_t number = 0;
    const auto parsed = std::from_chars(fieldPath.data() + start.size(), fieldPath.data() + fieldPath.size(), number);
    if (parsed.ec != std::errc())
        return -1;
    if (!elements)
        return number < static_cast<std::uint32_t>(rowCount()) ? static_cast<int>(number) : -1;
    const auto found = std::find_if(elements->begin(), elements->end(),
                                    [&](NodeId element) { return tree->nodes[element].row == number; });
    return found == elements->end() ? -1 : static_cast<int>(found - elements->begin());
}

int RecordSet::rowAt(std::uint64_t offset) const
{
    if (list == NoNode)
        return -1;
    const Node &whole = tree->nodes[list];
    if (!whole.extents().contains(offset))
        return -1;
    if (!elements)
        return static_cast<int>((offset - whole.at) / whole.field->stride);
    const auto behind = std::upper_bound(elements->begin(), elements->end(), offset, [this](std::uint64_t at, NodeId element) {
        return at < tree->nodes[element].at;
    });
    const int row = static_cast<int>(behind - elements->begin()) - 1;
    return row >= 0 && tree->nodes[(*elements)[static_cast<std::size_t>(row)]].extents().contains(offset) ? row : -1;
}

RecordSet recordSet(std::shared_ptr<const ByteSource> bytes, std::shared_ptr<const Tree> tree, const std::string &path,
                    const std::vector<Finding> &findings, const Style &style)
{
    RecordSet set;
    set.path = path;
    set.bytes = std::move(bytes);
    set.tree = std::move(tree);
    set.style = style;
    const Elements found = elementsAt(*set.tree, path);
    if (found.list == NoNode)
        return set;
    set.list = found.list;
    set.columns = recordColumns(found.kinds);
    for (const Field *kind : found.kinds) {
        if (const Field *tags = tagListIn(*kind))
            set.tag = tags->element;
    }
    if (set.tree->nodes[found.list].lazy)
        return set;
    const FindingMarks marks(findings);
    auto damaged = std::make_shared<std::vector<bool>>();
    for (const NodeId element : found.nodes) {
        const FindingMarks::Mark &mark = marks.at(ft::path(*set.tree, element));
        damaged->push_back(isDamage(mark.own) || isDamage(mark.inside));
    }
    set.elements = std::make_shared<const std::vector<NodeId>>(found.nodes);
    set.damaged = std::move(damaged);
    return set;
}

} // namespace ft
