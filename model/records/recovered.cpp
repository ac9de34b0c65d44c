// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovered.h"

#include "headline.h"
#include "tagfields.h"

#include "formats/freedslot.h"
#include "formats/tags.h"

#include <QCoreApplication>

namespace ft {

namespace {

QString slotName(const Tree &slot, ByteWindow &bytes, const Style &style)
{
    const NodeId name = child(slot, 0, "name");
    return name == NoNode ? QString() : oneLine(valueText(slot, name, bytes, style));
}

RecoveredItem tagItem(const Tree &tree, NodeId tag, ByteWindow &bytes, const Style &style)
{
    RecoveredItem item{.what = RecoveredItem::Tag, .extents = tree.nodes[tag].extents(), .path = QString::fromStdString(path(tree, tag))};
    item.title = tagName(*tree.nodes[tag].field, tagId(tree, tag, bytes).value_or(0));
    if (const NodeId value = child(tree, tag, "value"); value != NoNode)
        item.text = oneLine(valueText(tree, value, bytes, style));
    return item;
}

RecoveredItem recordItem(const Tree &slot, ByteWindow &bytes, const Style &style)
{
    RecoveredItem item{.what = RecoveredItem::Record, .extents = slot.nodes[0].extents(), .path = QString::fromStdString(path(slot, 0))};
    item.title = QCoreApplication::translate("items", "Record");
    item.text = slotName(slot, bytes, style);
    return item;
}

} // namespace

std::vector<RecoveredItem> recoveredIn(RecordReader &reader, int row, ByteWindow &bytes)
{
    const RecordReader::Record &record = reader.record(row);
    const RecordSet &set = reader.set();
    std::vector<RecoveredItem> found;
    const bool isFree = record.state & EmptyRecord;
    if (!isFree && !(record.state & LeftOverRecord))
        return found;
    const Node &element = record.tree->nodes[record.element];
    if (isFree) {
        if (const auto slot = freedRecord(*set.tree, set.list, element.row, *set.bytes))
            found.push_back(recordItem(*slot, bytes, set.style));
    }
    for (NodeId node = record.element; node < element.end; ++node) {
        if (record.tree->nodes[node].field == &leftOverTagField)
            found.push_back(tagItem(*record.tree, node, bytes, set.style));
    }
    const NodeId name = child(*record.tree, record.element, "name");
    for (RecoveredItem &item : found) {
        item.row = row;
        if (!isFree && name != NoNode)
            item.now = oneLine(valueText(*record.tree, name, bytes, set.style));
    }
    return found;
}

} // namespace ft
