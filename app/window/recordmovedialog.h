// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/recordmove.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QButtonGroup;
class QLabel;

namespace ft {

/// Asks which database takes a record that outgrew its slot, and says what would change before it does.
class RecordMoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// A database that could take it: open, on disk, or yet to be made.
    struct Place {
        QPointer<Document> document = {}; ///< null: `path` is not open
        QString path = {};
        bool isNew = false;
    };

    /// All documents outlive the dialog or are told to it by their pointers alone. `open`: those of the session.
    RecordMoveDialog(const LargerSlot &record, Document *from, const QList<Document *> &open, QWidget *parent);

Q_SIGNALS:
    void chosen(const ft::RecordMoveDialog::Place &place);

private:
    void addPlaces(const QList<Document *> &open);
    void addPlace(const QString &text, const Place &place);
    void choosePath();
    QString outlook(const Place &place) const;
    void update();

    LargerSlot m_record;
    QPointer<Document> m_from;
    QList<Place> m_places;
    QButtonGroup *m_choice;
    QBoxLayout *m_column; ///< of the places
    QLabel *m_outlook;
};

} // namespace ft
