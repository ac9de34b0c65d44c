// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordmovedialog.h"

namespace ft {

class Session;

/// Records that outgrew their slots: asks where each goes, opens or makes that database, and makes the move.
class RecordMoving : public QObject
{
    Q_OBJECT

public:
    /// Hears of the documents of the session itself. `window` owns it; the session outlives it.
    RecordMoving(Session *session, QWidget *window);

Q_SIGNALS:
    /// Both have changed; `into` must be on disk before `from`.
    void moved(ft::Document *from, ft::Document *into);
    void done(const QString &text);
    void failed(const QString &text); ///< plain text

private:
    void ask(Document *from, const LargerSlot &record);
    void take(Document *from, const LargerSlot &record, const RecordMoveDialog::Place &place);
    void move(Document *from, const LargerSlot &record, Document *into);
    void make(Document *from, const LargerSlot &record, const QString &path);

    Session *m_session;
    QWidget *m_window;
};

} // namespace ft
