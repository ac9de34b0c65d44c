// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ft {

/// A mark of the map with its words. Checked: its nodes are shown.
class MapMarkButton : public QAbstractButton
{
    Q_OBJECT

public:
    MapMarkButton(int mark, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_mark;
};

} // namespace ft
