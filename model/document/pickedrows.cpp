// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pickedrows.h"

#include <algorithm>

namespace ft {

void PickedRows::set(const QString &listPath, std::vector<int> rows, const QObject *by)
{
    if (!std::is_sorted(rows.begin(), rows.end()))
        std::sort(rows.begin(), rows.end());
    std::vector<int> &picked = m_rows[listPath];
    if (rows == picked)
        return;
    picked = std::move(rows);
    Q_EMIT changed(listPath, by);
}

} // namespace ft
