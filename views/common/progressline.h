// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace ft {

/// A bar of two pixels for work that goes on elsewhere. Takes the same room whether anything goes on or not, so that
/// nothing moves when work begins or ends.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// `done` of `total` pieces; a total of 0: nobody knows how many, a segment wanders.
    void setProgress(quint64 done, quint64 total);
    void clear();
    /// The same, and says so upwards (WorkEnded): `outcome` is what has come of it, a sentence that stands by itself.
    void end(const QString &outcome);

    QSize sizeHint() const override { return {80, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum State { Idle, Wandering, Growing };
    State m_state = Idle;
    double m_share = 0; ///< done, or where the wandering segment is; 0 to 1
    QBasicTimer m_timer;
    QElapsedTimer m_sinceBegin; ///< while it is not idle
};

} // namespace ft
