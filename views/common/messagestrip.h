// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;

namespace ft {

/// Says what could not be done, without standing in the way: a line above the centre, gone when it
/// is dismissed. Where something can be done about it, buttons say what.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void say(const QString &text); ///< plain text
    QString text() const;
    /// Adds a button for what can be done about it. Who takes one up has answered: the strip goes, and is deleted.
    void offer(const QString &label, std::function<void()> act);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
    QBoxLayout *m_row;
};

} // namespace ft
