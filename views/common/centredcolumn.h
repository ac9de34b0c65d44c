// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ft {

/// A page with little on it: one column, not wider than can be read, a little above the middle.
class CentredColumn : public QWidget
{
    Q_OBJECT

public:
    explicit CentredColumn(int width, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; } ///< what stands on the page

private:
    QVBoxLayout *m_column;
};

} // namespace ft
