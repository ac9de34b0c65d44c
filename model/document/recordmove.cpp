// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmove.h"

#include "document.h"

#include "wording/editwords.h"
#include "wording/fieldplace.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct MoveWords {
    Q_DECLARE_TR_FUNCTIONS(recordMove)
};

/// The list that slots of the file lie in: the part of a path before its first index.
QString listOf(const QString &path)
{
    return path.left(path.indexOf(u'['));
}

QString pathOfRecord(const LargerSlot &record, const Document &from)
{
    const QString changed = from.spotAt(record.leave.splices.front().at).path;
    return changed.left(changed.indexOf(u']') + 1);
}

} // namespace

QString placeOfRecord(const LargerSlot &record, const Document &from)
{
    return oneLine(placeText(from.tree(), pathOfRecord(record, from).toStdString()));
}

Draft departureOf(const LargerSlot &record, const Document &from, const QString &into)
{
    return {record.leave, MoveWords::tr("Move %1 to %2").arg(placeOfRecord(record, from), oneLine(into)), {}, {}, {}};
}

RecordMove::RecordMove(const LargerSlot &record, const Document &from, const Document &into)
{
    const quint64 end = into.bytes().size();
    const QString place = placeOfRecord(record, from);
    arrival.problem = sentence(roomFor(record, into.tree(), end), record);
    if (!isPossible())
        return;
    arrival.plan = {{{end, 0, record.slot}}};
    arrival.text = MoveWords::tr("Take in %1 of %2").arg(place, oneLine(from.fileName()));
    departure = departureOf(record, from, into.fileName());
    path = ElementPath{listOf(pathOfRecord(record, from)), 0}.at(end / record.slot.size());
}

bool RecordMove::apply(Document &from, Document &into) const
{
    into.setEditable(true);
    return isPossible() && into.apply(arrival.plan, arrival.text) && from.apply(departure.plan, departure.text);
}

} // namespace ft
