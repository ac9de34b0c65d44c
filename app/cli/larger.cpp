// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "larger.h"

#include "output.h"
#include "subject.h"

#include <QFileInfo>

#include <algorithm>

namespace ft::cli {

namespace {

/// Bytes of a slot of a database; 0 for anything else.
std::uint64_t slotSize(const Tree &tree)
{
    const NodeId records = tree.format->id == "kazaa.dbb" ? find(tree, "records") : NoNode;
    return records == NoNode ? 0 : tree.nodes[records].field->stride;
}

QString mismatch(const LargerSlot &record)
{
    return Words::tr("the record needs slots of %1 bytes, as those of %2")
        .arg(QString::number(record.slot.size()), latin(record.slots->glob));
}

} // namespace

bool writeLarger(const std::vector<LargerSlot> &records, const QString &path, const Request &request, Console &console)
{
    Bytes bytes;
    for (const LargerSlot &record : records)
        bytes.insert(bytes.end(), record.slot.begin(), record.slot.end());
    const auto needs = [&records](auto isOther) { return std::find_if(records.begin(), records.end(), isOther); };
    if (!QFileInfo::exists(path)) {
        const QString name = QFileInfo(path).fileName();
        const auto other = needs([&name](const LargerSlot &each) { return name != latin(each.slots->glob); });
        if (other == records.end())
            return writeNew(path, MemorySource(std::move(bytes)), {}, console);
        console.complain(path, mismatch(*other));
        return false;
    }
    const Subject there = readSubject(path, {.style = request.style}, console);
    if (!there.isRead())
        return false;
    const std::uint64_t size = slotSize(there.tree);
    const auto other = needs([size](const LargerSlot &each) { return each.slot.size() != size; });
    if (other != records.end()) {
        console.complain(path, mismatch(*other));
        return false;
    }
    if (there.size() % size != 0) {
        console.complain(path, Words::tr("its last slot is cut off; repair it first"));
        return false;
    }
    Request inPlace = request;
    inPlace.options.insert(QStringLiteral("in-place"), {});
    return writeOutput(there.opened, {{{there.size(), 0, std::move(bytes)}}}, path, inPlace, console);
}

} // namespace ft::cli
