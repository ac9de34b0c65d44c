// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paintedbutton.h"

namespace ft {

/// A whole line that is a button, with a light behind it while the pointer or the keyboard is there.
class LineButton : public PaintedButton
{
    Q_OBJECT

public:
    QSize sizeHint() const override;

protected:
    /// `width`: what it would like to have, in pixels; it takes all there is.
    LineButton(int width, QWidget *parent);

    void paintLight(QPainter &painter) const;
    /// For what is said in a second voice; legible on the light as well.
    QColor secondVoice() const;
    /// A place that is meant from left to right, as this language reads.
    QRect placed(const QRect &place) const;

private:
    int m_width;
};

} // namespace ft
