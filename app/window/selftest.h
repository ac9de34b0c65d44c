// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace ft {

class MainWindow;

/// Watches a start from the inside: prints when the window was first painted, then what became of each file, and ends
/// the program (1: a file could not be opened). For smoke tests of a built package and for measuring the start.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    /// `sinceStart` runs since main() began.
    SelfTest(MainWindow &window, QElapsedTimer sinceStart);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishIfIdle();

    MainWindow &m_window;
    QElapsedTimer m_sinceStart;
    bool m_painted = false;
    bool m_failed = false;
};

} // namespace ft
