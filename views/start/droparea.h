// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/paintedbutton.h"

namespace ft {

/// The large dashed area of the start page. It invites a drop, which the window receives, and is a button as well:
/// a click, Return or Space asks for files.
class DropArea : public PaintedButton
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {640, 232}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_byKeyboard = false; ///< the focus is here because somebody pressed Tab
};

} // namespace ft
