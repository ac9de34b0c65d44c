// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ft {

/// A button that paints itself: anew where the pointer comes and goes. Return presses it as Space does.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT

protected:
    explicit PaintedButton(QWidget *parent);

    /// The pointer or the keyboard is on it.
    bool isLit() const { return underMouse() || hasFocus(); }

    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ft
