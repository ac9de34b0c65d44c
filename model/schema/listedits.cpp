// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing.h"

#include "generate.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

/// Enough of a list of lines to see how they end.
constexpr std::size_t LineEndSample = 4096;

bool isLineEnd(const Field &field)
{
    return field.meaning == Meaning::Filler && field.expect.text.ends_with('\n');
}

/// A list of lines, whose elements end with a line end each.
bool holdsLines(const Field &list)
{
    return list.id.empty() && list.element && std::any_of(list.element->fallbacks.begin(), list.element->fallbacks.end(), isLineEnd);
}

/// Where a new element goes.
struct Gap {
    NodeId list = NoNode;
    const Field *element = nullptr;
    std::uint64_t at = 0;
};

NodeId elementOf(const Tree &tree, NodeId list, Str id, std::uint64_t row)
{
    NodeId found = NoNode;
    forEachChild(tree, list, [&](NodeId element) {
        const Node &node = tree.nodes[element];
        if (node.row == row && (id.empty() || node.field->id == id))
            found = element;
    });
    return found;
}

/// The place before row `row` of the elements with that id, or behind the last one.
std::optional<std::uint64_t> gapBefore(const Tree &tree, NodeId list, Str id, std::uint64_t row)
{
    const Node &node = tree.nodes[list];
    if (node.lazy)
        return row <= rowCount(tree, list) ? std::optional(node.at + row * node.field->stride) : std::nullopt;
    if (const NodeId element = elementOf(tree, list, id, row); element != NoNode)
        return tree.nodes[element].at;
    if (row == 0)
        return node.extents().end();
    const NodeId last = elementOf(tree, list, id, row - 1);
    return last == NoNode ? std::nullopt : std::optional(tree.nodes[last].extents().end());
}

/// The list of lines below `group`, through transparent groups, that can hold elements with that id.
Gap linesFor(const Tree &tree, NodeId group, Str id)
{
    Gap gap;
    forEachChild(tree, group, [&](NodeId part) {
        const Field &field = *tree.nodes[part].field;
        if (gap.element || !field.id.empty())
            return;
        if (field.kind != Kind::List) {
            gap = linesFor(tree, part, id);
            return;
        }
        if (!holdsLines(field))
            return;
        const auto line = std::find_if(field.element->fallbacks.begin(), field.element->fallbacks.end(),
                                       [id](const Field &each) { return each.id == id && each.many; });
        if (line != field.element->fallbacks.end())
            gap = {part, &*line, 0};
    });
    return gap;
}

/// What a path such as `appendix.sources[2]` or `entries[0]` says about where an element shall be.
std::optional<Gap> gapFor(const Tree &tree, Str path)
{
    const std::size_t bracket = path.rfind('[');
    if (bracket == Str::npos || !path.ends_with(']'))
        return std::nullopt;
    std::uint64_t row = 0;
    const char *stop = path.data() + path.size() - 1;
    if (const auto [end, error] = std::from_chars(path.data() + bracket + 1, stop, row); error != std::errc() || end != stop)
        return std::nullopt;
    const Str name = path.substr(0, bracket);
    const NodeId list = find(tree, name);
    Gap gap;
    Str id;
    if (list != NoNode && tree.nodes[list].field->kind == Kind::List) {
        gap = {list, tree.nodes[list].field->element, 0};
    } else {
        const std::size_t dot = name.rfind('.');
        const NodeId group = dot == Str::npos ? 0 : find(tree, name.substr(0, dot));
        id = dot == Str::npos ? name : name.substr(dot + 1);
        if (group == NoNode || id.empty())
            return std::nullopt;
        gap = linesFor(tree, group, id);
    }
    if (!gap.element)
        return std::nullopt;
    const std::optional<std::uint64_t> at = gapBefore(tree, gap.list, id, row);
    if (!at)
        return std::nullopt;
    gap.at = *at;
    return gap;
}

Str lineEndIn(const Tree &tree, NodeId list, ByteWindow &bytes)
{
    const Bytes sample = contents(tree.nodes[list], bytes, LineEndSample);
    const auto feed = std::find(sample.begin(), sample.end(), '\n');
    return feed != sample.end() && (feed == sample.begin() || feed[-1] != '\r') ? "\n" : "\r\n";
}

bool endsLine(View bytes, std::uint8_t coding)
{
    const std::size_t width = coding & Utf16 ? 2 : 1;
    return bytes.size() >= width && bytes[bytes.size() - width] == '\n' && (width == 1 || bytes.back() == 0);
}

/// Inserts a whole line so that it and the one before it end: the last line of a file may have no end.
void insertLine(Editing &editing, const Tree &tree, NodeId list, std::uint64_t at, Bytes line)
{
    const Node &node = tree.nodes[list];
    const Str lineEnd = lineEndIn(tree, list, editing.window());
    Bytes mark(lineEnd.begin(), lineEnd.end());
    if (node.coding & Utf16)
        mark = toUtf16(mark);
    const bool endsHere = endsLine(line, node.coding);
    if (!endsHere)
        line.insert(line.end(), mark.begin(), mark.end());
    Node before = node;
    before.size = at - node.at;
    const std::uint64_t width = node.coding & Utf16 ? 2 : 1;
    if (before.size >= width && !endsLine(editing.window().view(at - width, width), node.coding))
        line.insert(line.begin(), mark.begin(), mark.end());
    editing.insert(list, at, std::move(line));
}

void insertBytes(Editing &editing, const Tree &tree, NodeId list, std::uint64_t at, Bytes bytes)
{
    if (list != NoNode && holdsLines(*tree.nodes[list].field))
        insertLine(editing, tree, list, at, std::move(bytes));
    else
        editing.insert(list, at, std::move(bytes));
    if (list != NoNode)
        editing.addRows(list, 1);
}

/// A list goes up to an element whose last number is 0: a new one must not be such.
void keepGoing(const Field &element, Bytes &bytes)
{
    const Field *last = element.type ? &element.type->fields.back() : &element;
    while (last->kind == Kind::Choice && !last->cases.empty())
        last = last->cases.front().field;
    const std::uint64_t size = last->extent.size;
    if (size > 0 && size <= bytes.size())
        bytes[bytes.size() - (last->endian == Endian::Little ? size : 1)] = 1;
}

Edit refusedAt(Str path, Refusal::Why why)
{
    return {{}, {}, Refusal{why, std::string(path), 0, 0, {}}};
}

/// Why the elements of a list cannot be moved or copied; nothing if they can.
std::optional<Edit> whyFixed(const Tree &tree, NodeId element)
{
    const NodeId list = tree.nodes[element].parent;
    const bool isRow = list == NoNode && !tree.prefix.empty();
    const bool isElement = list != NoNode && tree.nodes[list].field->kind == Kind::List;
    if (!isRow && !isElement)
        return refusedAt(path(tree, element), Refusal::WrongKind);
    if (isElement && tree.nodes[list].field->extent.how == Extent::Scattered)
        return refusedAt(path(tree, element), Refusal::FixedPlace);
    return std::nullopt;
}

} // namespace

Edit insertElement(const Tree &tree, const ByteSource &source, Str place, Follow follow)
{
    const std::optional<Gap> gap = gapFor(tree, place);
    if (!gap)
        return refusedAt(place, Refusal::NoSuchPlace);
    const Field &list = *tree.nodes[gap->list].field;
    if (list.extent.how == Extent::Scattered)
        return refusedAt(place, Refusal::FixedPlace);
    Editing editing(tree, source, follow);
    Bytes bytes = blank(*tree.format, *gap->element, tree.readings, lineEndIn(tree, gap->list, editing.window()));
    if (list.stride > 0)
        bytes.resize(list.stride);
    if (list.extent.how == Extent::UntilZero)
        keepGoing(*gap->element, bytes);
    if (tree.nodes[gap->list].coding == Utf16)
        bytes = toUtf16(bytes);
    insertBytes(editing, tree, gap->list, gap->at, std::move(bytes));
    return editing.finish();
}

Edit duplicate(const Tree &tree, const ByteSource &source, NodeId element, Follow follow)
{
    if (const auto fixed = whyFixed(tree, element))
        return *fixed;
    Editing editing(tree, source, follow);
    const Node &node = tree.nodes[element];
    insertBytes(editing, tree, node.parent, node.extents().end(), laneBytes(node, editing.window()));
    return editing.finish();
}

Edit move(const Tree &tree, const ByteSource &source, NodeId element, std::uint64_t row, Follow follow)
{
    if (const auto fixed = whyFixed(tree, element))
        return *fixed;
    const Node &node = tree.nodes[element];
    if (row == node.row)
        return {};
    const std::uint64_t behind = row > node.row ? row + 1 : row; // the row that it comes before, as they are counted now
    std::optional<std::uint64_t> at;
    if (node.parent != NoNode)
        at = gapBefore(tree, node.parent, tree.nodes[node.parent].field->id.empty() ? node.field->id : Str(), behind);
    else if (behind <= node.row || (behind - node.row) <= (tree.size - node.at) / node.size) // slots of a database
        at = node.at + (behind - node.row) * node.size;
    if (!at)
        return refusedAt(path(tree, element), Refusal::NoSuchPlace);
    Editing editing(tree, source, follow);
    Bytes bytes = laneBytes(node, editing.window());
    editing.erase(node.parent, node.extents());
    insertBytes(editing, tree, node.parent, *at, std::move(bytes));
    if (node.parent != NoNode)
        editing.addRows(node.parent, -1);
    return editing.finish();
}

Edit remove(const Tree &tree, const ByteSource &source, NodeId element, Follow follow)
{
    const std::optional<Edit> fixed = whyFixed(tree, element);
    if (fixed && fixed->refusal->why != Refusal::FixedPlace)
        return *fixed;
    const Node &node = tree.nodes[element];
    Editing editing(tree, source, follow);
    editing.erase(node.parent, node.extents());
    if (fixed)
        editing.insert(node.parent, node.extents().end(), Bytes(static_cast<std::size_t>(node.size)));
    else if (node.parent != NoNode)
        editing.addRows(node.parent, -1);
    return editing.finish();
}

} // namespace ft
