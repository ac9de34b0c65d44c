// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chartseries.h"

#include <QChartView>

namespace ft {

class ChartPicture;

/// One chart on the screen. The pointer and the arrow keys move a current step, whose value is told; a click or Return
/// picks it, dragging over several steps (or Shift with arrows and Return) brushes them, Escape or a click where
/// nothing is clears. What these mean is up to who listens.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    const ChartSeries &series() const;
    void setSeries(const ChartSeries &series);
    /// The step under the pointer or the keyboard; -1: none.
    int current() const { return m_current; }
    void setCurrent(int bin);
    /// The middle of the band of a step, in pixels of the view.
    QPoint pixelOf(int bin) const;

    QSize sizeHint() const override { return {360, 200}; }
    /// So high that names of lying bars do not touch.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int bin);
    void picked(int bin);
    void brushed(int first, int last);
    void cleared();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartView(ChartPicture *picture, QWidget *parent);
    void light(int from, int to);
    void choose();
    void step(int by, bool extends);
    void dress();

    ChartPicture *m_picture;
    int m_current = -1;
    int m_anchor = -1; ///< where dragging or extending began; the lit steps reach from there to the current one
    bool m_isDragging = false;
};

} // namespace ft
