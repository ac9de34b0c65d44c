// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ft {

/// Three small buttons for a picture that can be zoomed: farther, everything, closer. Their tool tips name the keys that
/// such pictures take: minus, 0 and plus.
class ZoomButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomButtons(QWidget *parent = nullptr);

Q_SIGNALS:
    void outAsked();
    void allAsked();
    void inAsked();
};

} // namespace ft
