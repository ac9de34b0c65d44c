// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/notes.h"

#include <QAbstractTableModel>

namespace ft {

enum class NoteColumn { Title, Text, Place, Made, Count };

/// The notes of a document, in the order of their places. Texts are written through it.
class NotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `notes` must outlive the model.
    explicit NotesModel(Notes *notes, QObject *parent = nullptr);

    Notes *notes() const { return m_notes; }
    const Note &note(int row) const { return m_shown.at(row); }
    int rowOf(quint64 id) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void update();
    QString text(const Note &note, NoteColumn column) const;

    Notes *m_notes;
    QList<Note> m_shown; ///< our own: the notes change before we are told
};

} // namespace ft
