// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

/// A file or folder that was open, and where one looked.
struct RememberedThing {
    QString path; ///< absolute
    QString field; ///< path of the field; empty: bytes alone
    quint64 offset = 0;
    int page = 0; ///< of the centre
    bool isShown = false; ///< the one in front

    friend bool operator==(const RememberedThing &, const RememberedThing &) = default;
};

} // namespace ft
