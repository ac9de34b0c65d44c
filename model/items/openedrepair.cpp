// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedrepair.h"

namespace ft {

OpenedRepair::OpenedRepair(const FileRepair &repair) : m_opened(open(repair.path)), m_isValid(isFor(repair, m_opened))
{
    if (!m_isValid)
        return;
    const std::string name = m_opened.contentName.toStdString();
    m_changed.emplace(*m_opened.bytes, repair.plan->plan);
    m_before = read(*repair.format, *m_opened.bytes, {.fileName = name});
    m_after = read(*repair.format, *m_changed, {.fileName = name});
}

} // namespace ft
