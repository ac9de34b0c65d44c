// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dropframe.h"

#include <QWidget>

namespace ft {

/// Turns a whole window into a drop area while something is dragged over it, and says what would happen.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window` from now on, hidden.
    explicit DropOverlay(QWidget *window);

    /// Shows what a drop would do; `welcome` false: that it would do nothing, and why.
    void invite(const QString &sentence, const QString &note, bool welcome);

    QString sentence() const { return m_frame.title; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DropFrame m_frame;
};

} // namespace ft
