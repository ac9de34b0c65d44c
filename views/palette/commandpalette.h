// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace ft {

class CommandModel;

/// A line to type in and what answers it, over the window. Up and Down choose, Enter does it, Esc or a click elsewhere
/// leaves. Deletes itself when it is closed.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Commands &commands, QWidget *window);

    /// Shows it below the top of the window.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void step(int by);
    void run(int row);

    CommandModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace ft
