// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "schema/edit.h"

namespace ft::cli {

/// Appends records that outgrew their slots to the database at `path`, or makes it. False after a complaint: they must
/// not be taken out of where they are then. Written first, a record is there twice at worst, never lost.
bool writeLarger(const std::vector<LargerSlot> &records, const QString &path, const Request &request, Console &console);

} // namespace ft::cli
