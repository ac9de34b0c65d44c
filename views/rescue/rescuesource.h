// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/opened.h"

#include <QList>

namespace ft {

/// A file that goes in: one on disk, or what the window has open, with what was changed there.
struct RescueSource {
    QString path;
    Opened opened = {}; ///< without bytes: opened when it is needed

    Opened open() const { return opened.bytes ? opened : ft::open(path); }
};

using RescueSources = QList<RescueSource>;

} // namespace ft
