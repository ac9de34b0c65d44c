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
    const NodeId list = set.tree->nodes.empty() ? NoNode : find(*set.tree, path);
    if (list == NoNode || set.tree->nodes[list].field->kind != Kind::List)
        return set;
    set.list = list;
    const Field &field = *set.tree->nodes[list].field;
    set.columns = recordColumns(field);
    if (const Field *tags = tagListIn(*field.element))
        set.tag = tags->element;
    if (set.tree->nodes[list].lazy)
        return set;
    const FindingMarks marks(findings);
    auto elements = std::make_shared<std::vector<NodeId>>();
    auto damaged = std::make_shared<std::vector<bool>>();
    forEachChild(*set.tree, list, [&](NodeId element) {
        const FindingMarks::Mark &mark = marks.at(ft::path(*set.tree, element));
        elements->push_back(element);
        damaged->push_back(isDamage(mark.own) || isDamage(mark.inside));
    });
    set.elements = std::move(elements);
    set.damaged = std::move(damaged);
    return set;
}

} // namespace ft
