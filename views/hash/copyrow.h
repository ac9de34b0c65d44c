// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/linebutton.h"

#include <QBasicTimer>

namespace ft {

/// A line that says one text and copies it with one click: what it is called, the text in a fixed-width face, and the
/// word "Copy", which says "Copied" for a moment. What does not fit is cut in the middle and copied whole.
class CopyRow : public LineButton
{
    Q_OBJECT

public:
    CopyRow(const QString &label, const QString &value, QWidget *parent = nullptr);

    QString value() const { return m_value; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void copy();

    QString m_value;
    QBasicTimer m_copied; ///< runs while the row says so
};

} // namespace ft
