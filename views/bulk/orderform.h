// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchorder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace ft {

/// What shall become of many downloads: another place, another state, fewer sources.
class OrderForm : public QWidget
{
    Q_OBJECT

public:
    explicit OrderForm(QWidget *parent = nullptr);

    /// What is asked for by now; of a path only where both folders are given.
    BatchOrder order() const;

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void follow();

    QCheckBox *m_movesPath;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QCheckBox *m_setsState;
    QComboBox *m_state;
    QCheckBox *m_unreachable;
    QCheckBox *m_unmeasured;
    QCheckBox *m_stale;
    QDateEdit *m_before;
};

} // namespace ft
