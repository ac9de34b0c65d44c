// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace ft {

/// Work that one can wait for has ended. It goes up from the widget that showed the work to the windows around it, as a
/// status tip does, until one accepts it: who works need not know who tells the person, or how.
class WorkEnded : public QEvent
{
public:
    static Type kind();

    /// `outcome`: plain text, what has come of it and of what. `milliseconds`: how long it took.
    WorkEnded(const QString &outcome, qint64 milliseconds);

    const QString &outcome() const { return m_outcome; }
    qint64 milliseconds() const { return m_milliseconds; }

    void sendUpFrom(QWidget *widget);
    QWidget *window() const { return m_window; } ///< that showed the work; null before it is sent

private:
    QString m_outcome;
    qint64 m_milliseconds;
    QWidget *m_window = nullptr;
};

} // namespace ft
