// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcut.h"

#include <algorithm>

namespace ft {

int takenBy(const Shortcuts &shortcuts, const QKeySequence &keys, int exceptRow)
{
    if (keys.isEmpty())
        return -1;
    for (int row = 0; row < shortcuts.size(); ++row) {
        const auto &others = shortcuts.at(row).keys;
        const bool meets = std::any_of(others.begin(), others.end(), [&keys](const QKeySequence &other) {
            return keys.matches(other) != QKeySequence::NoMatch || other.matches(keys) != QKeySequence::NoMatch;
        });
        if (row != exceptRow && meets)
            return row;
    }
    return -1;
}

} // namespace ft
