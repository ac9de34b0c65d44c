// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeschoice.h"

#include "launch.h"

namespace ft {

PlacesSource PlacesChoice::source() const
{
    return m_file.isEmpty() ? bundledPlaces() : PlacesSource{m_file, {}};
}

void PlacesChoice::choose(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    Q_EMIT chosen(file);
}

} // namespace ft
