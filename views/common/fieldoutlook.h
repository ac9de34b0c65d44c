// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace ft {

struct Draft;

/// A slip below an editor: how what is typed is read, what else would change, or why it cannot be. Lies over its
/// window, never takes the keyboard.
class FieldOutlook : public QFrame
{
    Q_OBJECT

public:
    /// Stays near `editor`, and goes with it.
    explicit FieldOutlook(QWidget *editor);

    /// `typedText` is not repeated where it reads as it was typed.
    void show(const Draft &draft, const QString &typedText);
    using QFrame::show;
    QString text() const; ///< all of it, for those who do not see it
    void place(); ///< below the editor, or above where there is no room

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_editor;
    QLabel *m_icon;
    QLabel *m_headline; ///< the reading, or the problem
    QLabel *m_follows;
};

} // namespace ft
