// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include "document.h"
#include "notemoves.h"
#include "splicecommand.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

// How notes follow the steps of a document. A splice is heard first, then that the file was read anew, then which step
// of the history it was, then where that was entered.

namespace ft {

using namespace Qt::StringLiterals;

namespace {

/// A path without its indexes: what a field is, whichever row it is in.
QString shapeOf(QString path)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return path.replace(index, u"[]"_s);
}

/// Whether `derived`, made of `now` by a plan, leads to the place that is wanted once its field is looked up there.
bool leadsTo(const NotePlace &derived, const NotePlace &now, const NotePlace &wanted)
{
    if (now.isOnField && wanted.isOnField && shapeOf(now.spot.path) == shapeOf(wanted.spot.path))
        return !derived.isRemoved && derived.spot.extents.at == wanted.spot.extents.at;
    return derived == wanted;
}

} // namespace

void Notes::shift(quint64 at, quint64 removed, quint64 inserted)
{
    for (Note &note : m_notes) {
        if (!m_before.contains(note.id))
            m_before.insert(note.id, note.place);
        note.place = moved(note.place, {at, removed, inserted});
    }
}

void Notes::settle()
{
    const bool wasSaved = std::exchange(m_savedBytes, &m_document->savedBytes()) != m_savedBytes;
    for (Note &note : m_notes) {
        if (m_before.isEmpty()) // the same bytes, read as something else perhaps
            note.place.isOnField = !note.place.isRemoved && m_document->spotOf(note.place.spot.path) == note.place.spot;
        else
            note.place = settled(note.place);
    }
    // Where nobody has any notes, saving a file writes nothing beside it.
    if (wasSaved)
        write();
}

/// Looks for the field of a note again: at its path, or, where rows before it came or went, in the row it is in now.
NotePlace Notes::settled(NotePlace place) const
{
    const Spot &spot = place.spot;
    place.isOnField = false;
    if (place.isRemoved || spot.path.isEmpty())
        return place;
    const Spot same = m_document->spotOf(spot.path);
    if (!same.path.isEmpty() && same.extents.at == spot.extents.at)
        return {same, false, true};
    const QString shape = shapeOf(spot.path);
    for (QString path = m_document->spotAt(spot.extents.at).path; !path.isEmpty();) {
        const Spot found = m_document->spotOf(path);
        if (shapeOf(path) == shape && found.extents.at == spot.extents.at)
            return {found, false, true};
        path.truncate(std::max<qsizetype>(0, std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['))));
    }
    return place;
}

const Plan &Notes::wayBack(int step) const
{
    return static_cast<const SpliceCommand *>(m_document->undoStack()->command(step))->back();
}

void Notes::step(const AppliedPlan &applied)
{
    const bool isDone = applied.way == AppliedPlan::Way::Done;
    const QUndoStack *history = m_document->undoStack();
    // The history counts steps only behind them, several at once where it is asked for an earlier state.
    const int index = isDone ? history->index() : m_index;
    const int to = applied.way == AppliedPlan::Way::Undone ? index - 1 : index + 1;
    const bool mayJoin = isDone && index > 0 && history->command(index - 1)->id() != -1;
    m_index = to;
    m_lastDone = isDone ? index : -1;
    m_beforeTyping.clear();
    for (Note &note : m_notes) {
        Trail &trail = m_trails[note.id];
        const NotePlace before = m_before.value(note.id, note.place);
        if (isDone)
            trail.erase(trail.upper_bound(index), trail.end()); // steps that can no longer be made again
        if (mayJoin) {
            const auto known = trail.find(index - 1);
            m_beforeTyping.insert(note.id, known != trail.end() ? known->second : moved(before, wayBack(index - 1)));
        }
        if (const auto known = trail.find(to); known != trail.end())
            note.place = settled(known->second);
        if (!leadsTo(movedBack(note.place, applied.plan), note.place, before))
            trail.insert_or_assign(index, before);
    }
    m_before.clear();
    if (m_notes.isEmpty())
        return;
    sort();
    Q_EMIT changed();
}

/// What was done last may have joined the entry before it: then the state between the two is none any more.
void Notes::joinSteps(int index)
{
    m_index = index;
    if (std::exchange(m_lastDone, -1) != index)
        return;
    for (const Note &note : std::as_const(m_notes)) {
        const auto wanted = m_beforeTyping.constFind(note.id);
        if (wanted == m_beforeTyping.cend())
            continue;
        Trail &trail = m_trails[note.id];
        trail.erase(index);
        if (!leadsTo(moved(note.place, wayBack(index - 1)), note.place, *wanted))
            trail.insert_or_assign(index - 1, *wanted);
    }
}

/// Where a note stands in the bytes on disk, which lie some steps away.
NotePlace Notes::savedPlace(const Note &note) const
{
    const QUndoStack *history = m_document->undoStack();
    const int saved = history->cleanIndex();
    if (saved < 0)
        return movedBack(note.place, m_document->changes());
    const Trail trail = m_trails.value(note.id);
    NotePlace place = note.place;
    for (int index = history->index(); index != saved;) {
        const bool isBack = index > saved;
        place = isBack ? moved(place, wayBack(index - 1)) : movedBack(place, wayBack(index));
        index += isBack ? -1 : 1;
        if (const auto known = trail.find(index); known != trail.end())
            place = known->second;
    }
    return place;
}

} // namespace ft
