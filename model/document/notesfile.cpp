// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView NotesKind("fasttrack-workbench notes");
constexpr int NotesVersion = 1;

/// More than any path of a field has; what is longer was not written by this program.
constexpr qsizetype LongestPath = 1000;

QJsonObject objectOf(const Note &note)
{
    const Extents &extents = note.place.spot.extents;
    QJsonObject object{{u"at"_s, static_cast<qint64>(extents.at)},
                       {u"size"_s, static_cast<qint64>(extents.size)},
                       {u"made"_s, note.made.toString(Qt::ISODate)}};
    if (!note.place.spot.path.isEmpty())
        object.insert(u"field"_s, note.place.spot.path);
    if (!note.text.isEmpty())
        object.insert(u"text"_s, note.text);
    if (note.place.isRemoved)
        object.insert(u"removed"_s, true);
    if (note.isUncertain)
        object.insert(u"uncertain"_s, true);
    return object;
}

/// A whole number that is not negative; nothing for anything else.
std::optional<quint64> wholeNumber(const QJsonValue &value)
{
    constexpr qint64 NoNumber = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(NoNumber);
    return number < 0 ? std::nullopt : std::optional(static_cast<quint64>(number));
}

std::optional<Note> noteIn(const QJsonObject &object, quint64 fileSize)
{
    const std::optional<quint64> at = wholeNumber(object.value(u"at"));
    const std::optional<quint64> size = wholeNumber(object.value(u"size"));
    if (!at || !size || *at > fileSize || *size > fileSize - *at)
        return std::nullopt;
    Note note;
    note.place.spot = {{*at, *size}, object.value(u"field").toString().left(LongestPath)};
    note.place.isRemoved = object.value(u"removed").toBool();
    note.text = noteText(object.value(u"text").toString());
    note.made = QDateTime::fromString(object.value(u"made").toString(), Qt::ISODate).toUTC();
    note.isUncertain = object.value(u"uncertain").toBool();
    return note.made.isValid() ? std::optional(note) : std::nullopt;
}

} // namespace

QByteArray notesJson(const NotesFile &file)
{
    QJsonArray notes;
    for (const Note &note : file.notes)
        notes.append(objectOf(note));
    QJsonObject about{{u"name"_s, file.about}, {u"size"_s, static_cast<qint64>(file.size)}};
    if (!file.tail.isEmpty())
        about.insert(u"tail-blake2b"_s, QString::fromLatin1(file.tail.toHex()));
    return QJsonDocument(QJsonObject{{u"kind"_s, NotesKind}, {u"version"_s, NotesVersion}, {u"file"_s, about}, {u"notes"_s, notes}})
        .toJson();
}

std::optional<NotesFile> notesIn(const QByteArray &json)
{
    if (json.size() > NotesFile::LargestFile)
        return std::nullopt;
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QJsonObject about = whole.value(u"file").toObject();
    const std::optional<quint64> size = wholeNumber(about.value(u"size"));
    const QJsonArray notes = whole.value(u"notes").toArray();
    if (whole.value(u"kind").toString() != NotesKind || whole.value(u"version").toInt() != NotesVersion || !size
        || notes.size() > NotesFile::MostNotes)
        return std::nullopt;
    NotesFile file{about.value(u"name").toString(), *size,
                   QByteArray::fromHex(about.value(u"tail-blake2b").toString().toLatin1()), {}};
    for (const QJsonValue &value : notes) {
        if (const std::optional<Note> note = noteIn(value.toObject(), file.size))
            file.notes.append(*note);
    }
    return file;
}

QString noteText(const QString &text)
{
    return text.simplified().left(Note::LongestText);
}

} // namespace ft
