// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include "document.h"

#include "wording/savewords.h"

#include <algorithm>

namespace ft {

Notes::Notes(Document *document, const QString &userFolder, QObject *parent)
    : QObject(parent), m_document(document), m_kept(document->path(), userFolder), m_savedBytes(&document->savedBytes()),
      m_index(document->undoStack()->index())
{
    read();
    connect(document, &Document::replaced, this, &Notes::shift);
    connect(document, &Document::reread, this, &Notes::settle);
    connect(document, &Document::applied, this, &Notes::step);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &Notes::joinSteps);
}

const Note *Notes::find(quint64 id) const
{
    const auto found = std::ranges::find(m_notes, id, &Note::id);
    return found != m_notes.end() ? &*found : nullptr;
}

QList<Note> Notes::at(const Extents &extents) const
{
    QList<Note> found;
    for (const Note &note : m_notes) {
        const Extents &here = note.place.spot.extents;
        const bool isWithin = here.size == 0 ? extents.contains(here.at) : here.at < extents.end() && extents.at < here.end();
        if (isWithin)
            found.append(note);
    }
    return found;
}

const Note *Notes::at(const Spot &spot) const
{
    const auto found = std::ranges::find_if(
        m_notes, [&spot](const Note &note) { return note.place.spot == spot && !note.place.isRemoved; });
    return found != m_notes.end() ? &*found : nullptr;
}

QString Notes::line(const Note &note)
{
    return note.text.isEmpty() ? tr("Bookmark") : tr("Note: %1").arg(note.text);
}

Spot Notes::spotOf(const Note &note) const
{
    const Spot &spot = note.place.spot;
    if (note.place.isOnField)
        return spot;
    const quint64 size = m_document->bytes().size();
    const quint64 at = std::min<quint64>(spot.extents.at, size);
    return {{at, std::min<quint64>(spot.extents.size, size - at)}, {}};
}

bool Notes::isUncertain() const
{
    return std::ranges::any_of(m_notes, &Note::isUncertain);
}

quint64 Notes::add(const Spot &spot, const QString &text)
{
    if (m_notes.size() >= NotesFile::MostNotes)
        return 0;
    const quint64 id = ++m_lastId;
    m_notes.append({id, settled({spot}), noteText(text), QDateTime::currentDateTimeUtc()});
    write();
    Q_EMIT added(id);
    return id;
}

void Notes::setText(quint64 id, const QString &text)
{
    const auto note = std::ranges::find(m_notes, id, &Note::id);
    const QString plain = noteText(text);
    if (note == m_notes.end() || (note->text == plain && !note->isUncertain))
        return;
    note->text = plain;
    note->isUncertain = false; // whoever writes it anew has looked at the place
    write();
}

void Notes::remove(quint64 id)
{
    // Its trail stays, for the case that the note is put back.
    if (m_notes.removeIf([id](const Note &note) { return note.id == id; }) > 0)
        write();
}

void Notes::putBack(const Note &note)
{
    if (find(note.id) || m_notes.size() >= NotesFile::MostNotes)
        return;
    m_notes.append(note);
    write();
}

void Notes::sort()
{
    std::ranges::stable_sort(m_notes, {}, [](const Note &note) { return note.place.spot.extents.at; });
}

void Notes::read()
{
    const ByteSource &bytes = m_document->savedBytes();
    const std::optional<NotesFile> file = m_kept.read(bytes.size());
    if (!file)
        return;
    const bool isOther = file->size != bytes.size() || (!file->tail.isEmpty() && file->tail != tailDigest(bytes));
    for (Note note : file->notes) {
        note.id = ++m_lastId;
        note.isUncertain |= isOther;
        const Spot now = note.place.isRemoved ? Spot() : m_document->spotOf(note.place.spot.path);
        if (!now.path.isEmpty() && isOther)
            note.place.spot = now;
        note.place = settled(note.place);
        m_notes.append(note);
    }
    sort();
}

void Notes::write()
{
    sort();
    NotesFile file{m_document->fileName(), m_document->savedBytes().size(), tailDigest(m_document->savedBytes()), m_notes};
    for (Note &note : file.notes)
        note.place = savedPlace(note);
    m_failure = sentence(m_kept.write(file));
    Q_EMIT changed();
}

} // namespace ft
