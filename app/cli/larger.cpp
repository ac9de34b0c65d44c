// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "larger.h"

#include "output.h"
#include "subject.h"

#include "wording/editwords.h"

#include <QFileInfo>

#include <algorithm>

namespace ft::cli {

namespace {

/// The first record that has no room there, and why.
QString problemOf(const std::vector<LargerSlot> &records, const Tree &tree, std::uint64_t size)
{
    for (const LargerSlot &record : records) {
        if (const QString problem = sentence(roomFor(record, tree, size), record); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

bool writeLarger(const std::vector<LargerSlot> &records, const QString &path, const Request &request, Console &console)
{
    Bytes bytes;
    for (const LargerSlot &record : records)
        bytes.insert(bytes.end(), record.slot.begin(), record.slot.end());
    if (!QFileInfo::exists(path)) {
        const QString name = QFileInfo(path).fileName();
        const auto other = std::find_if(records.begin(), records.end(),
                                        [&name](const LargerSlot &each) { return name != latin(each.slots->glob); });
        if (other == records.end())
            return writeNew(path, MemorySource(std::move(bytes)), {}, console);
        console.complain(path, sentence(SlotRoom::OtherSlots, *other));
        return false;
    }
    const Subject there = readSubject(path, {.style = request.style}, console);
    if (!there.isRead())
        return false;
    if (const QString problem = problemOf(records, there.tree, there.size()); !problem.isEmpty()) {
        console.complain(path, problem);
        return false;
    }
    Request inPlace = request;
    inPlace.options.insert(QStringLiteral("in-place"), {});
    return writeOutput(there.opened, {{{there.size(), 0, std::move(bytes)}}}, path, inPlace, console);
}

} // namespace ft::cli
