// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paintedbutton.h"

namespace ft {

/// A word that can be clicked or reached with Tab: text, underlined under the pointer and with the keyboard on it.
/// With a menu set, a click opens it.
class WordButton : public PaintedButton
{
    Q_OBJECT

public:
    explicit WordButton(const QString &text, QWidget *parent = nullptr);

    void setMenu(class QMenu *menu); ///< not owned

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void popUp();

    QMenu *m_menu = nullptr;
};

} // namespace ft
