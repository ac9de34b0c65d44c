// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/draft.h"

#include <QLineEdit>

namespace ft {

class Document;
class FieldOutlook;

/// The line in which a field's value is typed. Below it stands how it is read and what else will change, or why it
/// cannot be, before it happens. Values that have names can be chosen from a list (Alt+Down).
class FieldEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// `document` must outlive the editor.
    FieldEditor(Document *document, const QString &path, const Style &style, QWidget *parent);
    ~FieldEditor() override;

    void begin(); ///< with what the field holds now, selected
    bool isAcceptable() const { return m_draft.problem.isEmpty(); }
    const Draft &draft() const { return m_draft; } ///< of what is typed by now
    /// Whether there is room for the record elsewhere, where it has none here.
    bool isOutgrown() const { return m_draft.larger.has_value(); }
    /// Offers to move it there. The typing is done with that.
    void askToMove();
    /// Makes the change. False where there is a problem; true too where nothing would change.
    bool apply();

Q_SIGNALS:
    void chosen(); ///< from the list, or by moving the record: the typing is done

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();
    void choose();

    Document *m_document;
    QString m_path;
    Style m_style;
    QStringList m_choices;
    QAction *m_moving; ///< shown while the record has outgrown its slot
    Draft m_draft;
    FieldOutlook *m_outlook; ///< owned by the window it lies over
};

} // namespace ft
