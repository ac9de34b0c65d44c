// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace ft {

class FolderModel;
class Session;

/// Tells that long work has ended while another window is in front: the window asks for attention, and the desktop
/// shows a notification (org.freedesktop.Notifications) that leads back here.
class Notices : public QObject
{
    Q_OBJECT

public:
    /// Shorter work has ended before anyone turned to something else.
    static constexpr int LongMilliseconds = 4000;

    explicit Notices(QWidget *window);

    void setWanted(bool wanted) { m_isWanted = wanted; }
    void watch(const Session *session); ///< opening of files, reading of lists
    /// `text`: plain, one sentence. Nothing happens while the window is in front.
    void tell(const QString &text);

Q_SIGNALS:
    void told(const QString &text);

private Q_SLOTS:
    void answer(uint id, const QString &action);

private:
    void watch(const FolderModel *list, const QString &name);
    void notify(const QString &text);

    QWidget *m_window;
    QElapsedTimer m_sinceBusy; ///< invalid: nothing waits to be opened
    uint m_last = 0; ///< notification, which the next one replaces; 0: none
    bool m_isWanted = true;
};

} // namespace ft
