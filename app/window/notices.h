// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ft {

class FolderModel;
class Session;

/// Tells that long work has ended while another window is in front: the window asks for attention, and the desktop
/// shows a notification (org.freedesktop.Notifications) that leads back to where the work was. Of work that any view or
/// dialog of the window shows it hears by itself (WorkEnded).
class Notices : public QObject
{
    Q_OBJECT

public:
    /// Shorter work has ended before anyone turned to something else.
    static constexpr int LongMilliseconds = 4000;

    explicit Notices(QWidget *window);

    void setWanted(bool wanted) { m_isWanted = wanted; }
    void watch(const Session *session); ///< opening of files, reading of lists
    /// `text`: plain. `where`: the window or a dialog of it. Nothing happens while one of them is in front.
    void tell(const QString &text, QWidget *where);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void told(const QString &text);

private Q_SLOTS:
    void answer(uint id, const QString &action);

private:
    void watch(const FolderModel *list, const QString &name);
    bool isInFront() const;
    void notify(const QString &title, const QString &text);

    QWidget *m_window;
    QPointer<QWidget> m_where; ///< what the last notification leads to
    QElapsedTimer m_sinceBusy; ///< invalid: nothing waits to be opened
    uint m_last = 0; ///< notification, which the next one replaces; 0: none
    bool m_isWanted = true;
};

} // namespace ft
