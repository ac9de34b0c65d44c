// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;

namespace ft {

class ElidedLabel;
class WordButton;

/// The last line of the window: the field one looks at (path, offset, size, grade), and how the document is read, in
/// words that can be clicked.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// `codePages` opens from the code page's name, `localTime` is toggled by the zone, `allowChanges` by the word
    /// for read-only. Not owned.
    StatusLine(QMenu *codePages, QAction *localTime, QAction *allowChanges, QWidget *parent = nullptr);

    void setDocument(Document *document); ///< null: none
    void setDecimalOffsets(bool decimal);
    void setWaiting(int files); ///< files that are being opened

Q_SIGNALS:
    void cancelled(); ///< the opening

private:
    void refresh();
    QString placeWords() const;

    QPointer<Document> m_document;
    bool m_decimal = false;
    ElidedLabel *m_place;
    ElidedLabel *m_waiting;
    WordButton *m_cancel;
    WordButton *m_codePage;
    WordButton *m_zone;
    WordButton *m_access;
};

} // namespace ft
