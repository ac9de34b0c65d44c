// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/banlist.h"
#include "storage/opened.h"

#include <memory>

namespace ft {

/// A list of banned ranges from disk.
struct BanListFile {
    std::shared_ptr<const BanList> bans; ///< null: the file could not be read
    OpenError error = OpenError::None; ///< why, unless it is too large
    QString reason; ///< what the system said
    bool isTooLarge() const { return !bans && error == OpenError::None; }
};

/// Reads a list, unpacked where it is a .gz. Takes a moment for one of millions of lines: call it beside the GUI thread.
BanListFile readBanList(const QString &path);

} // namespace ft
