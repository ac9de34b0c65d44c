// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesmodel.h"

#include "columns.h"
#include "roles.h"

#include "document/document.h"
#include "schema/reader.h"

#include <algorithm>

namespace ft {

namespace {

bool isSameRow(const Note &a, const Note &b)
{
    return a.id == b.id;
}

} // namespace

NotesModel::NotesModel(Notes *notes, QObject *parent) : QAbstractTableModel(parent), m_notes(notes), m_shown(notes->all())
{
    connect(notes, &Notes::changed, this, &NotesModel::update);
}

int NotesModel::rowOf(quint64 id) const
{
    const auto found = std::ranges::find(m_shown, id, &Note::id);
    return found != m_shown.end() ? static_cast<int>(found - m_shown.begin()) : -1;
}

/// One note comes or goes at a time; whatever else happens, such as two that change places, is a new list.
void NotesModel::update()
{
    const QList<Note> now = m_notes->all();
    const auto [old, fresh] = std::ranges::mismatch(m_shown, now, isSameRow);
    const int row = static_cast<int>(old - m_shown.begin());
    const auto goesOn = [](auto from, auto end, auto other, auto otherEnd) {
        return std::equal(from, end, other, otherEnd, isSameRow);
    };
    if (old == m_shown.end() && fresh == now.end()) {
        m_shown = now;
    } else if (fresh != now.end() && goesOn(old, m_shown.end(), std::next(fresh), now.end())) {
        beginInsertRows({}, row, row);
        m_shown = now;
        endInsertRows();
    } else if (old != m_shown.end() && goesOn(std::next(old), m_shown.end(), fresh, now.end())) {
        beginRemoveRows({}, row, row);
        m_shown = now;
        endRemoveRows();
    } else {
        beginResetModel();
        m_shown = now;
        endResetModel();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(NoteColumn::Count);
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Note &shown = note(index.row());
    const auto column = static_cast<NoteColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::EditRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3", "title, text, place")
            .arg(text(shown, NoteColumn::Title), shown.text.isEmpty() ? tr("Bookmark") : text(shown, NoteColumn::Text),
                 text(shown, NoteColumn::Place));
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(tr("Made %1").arg(text(shown, NoteColumn::Made)).toHtmlEscaped());
    case ValueRole:
        return column == NoteColumn::Text ? shown.text : text(shown, column);
    case SpotRole:
        return QVariant::fromValue(m_notes->spotOf(shown));
    case PathRole:
        return shown.place.spot.path;
    default:
        return {};
    }
}

bool NotesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    m_notes->setText(note(index.row()).id, value.toString());
    return true;
}

QString NotesModel::text(const Note &note, NoteColumn column) const
{
    const Spot &spot = note.place.spot;
    switch (column) {
    case NoteColumn::Title: {
        QString title = tr("Bytes");
        if (note.place.isOnField) {
            ByteWindow window(m_notes->document()->bytes());
            visitField(m_notes->document()->tree(), spot.path.toStdString(), window,
                       [&title](const Tree &near, NodeId node) { title = label(*near.nodes[node].field); });
        }
        if (note.place.isRemoved)
            return tr("Removed: %1").arg(spot.path.isEmpty() ? title : oneLine(spot.path));
        return note.isUncertain ? tr("%1 (the file has changed since)").arg(title) : title;
    }
    case NoteColumn::Text:
        return oneLine(note.text);
    case NoteColumn::Place:
        return spot.path.isEmpty() ? offsetText(spot.extents.at)
                                   : oneLine(spot.path) + QStringLiteral(" · ") + offsetText(spot.extents.at);
    case NoteColumn::Made:
        return timeText(static_cast<quint64>(std::max<qint64>(0, note.made.toSecsSinceEpoch())), {});
    case NoteColumn::Count:
        break;
    }
    return {};
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"field", QT_TR_NOOP("Field")},
        {"text", QT_TR_NOOP("Note")},
        {"place", QT_TR_NOOP("Place")},
        {"made", QT_TR_NOOP("Made")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &NotesModel::tr) : QVariant();
}

Qt::ItemFlags NotesModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace ft
