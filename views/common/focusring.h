// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ft {

/// A line around a widget that Tab has come to, for one that would look the same without the keyboard. It takes neither
/// room nor clicks, and goes with the widget.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *around);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void enter(Qt::FocusReason reason);
    void leave(Qt::FocusReason reason);
    void fit();

    bool m_isDue = false; ///< also while another window or a menu has the keyboard
};

} // namespace ft
