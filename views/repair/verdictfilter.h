// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filerepair.h"

#include <QWidget>

class QButtonGroup;

namespace ft {

class RepairList;

/// A row of words with counts, "all 1 204 · proved 31 · nothing wrong 1 164", that choose which files a list shows.
class VerdictFilter : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictFilter(RepairList *list, QWidget *parent = nullptr);

private:
    void showCounts();

    RepairList *m_list;
    QButtonGroup *m_group; ///< ids are numbers of RepairVerdict; All: every file
};

} // namespace ft
