// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/hashwindows.h"

#include <QWidget>

namespace ft {

/// The whole file as a line with the windows of a hash on it: how little of it a hash looks at is seen at once. Takes the
/// same room whether there are windows or not.
class WindowStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WindowStrip(QWidget *parent = nullptr);

    void setWindows(const HashWindows &windows);

    QSize sizeHint() const override { return {320, 16}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    HashWindows m_windows;
};

} // namespace ft
