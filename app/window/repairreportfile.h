// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/repairtarget.h"

#include <QString>

namespace ft {

class RepairCase;

/// Writes what was found and done as a page, as PDF or as JSON, by the ending of the name. Reads both files to the end
/// for their SHA-256. Gives what went wrong, in a sentence; empty: it was written.
QString saveReportFile(const QString &path, RepairCase &repair, const RepairTarget &written);

} // namespace ft
