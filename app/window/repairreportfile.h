// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/repairtarget.h"

namespace ft {

/// Writes one report about repairs as a page, as PDF or as JSON, by the ending of the name. Reads both versions of each
/// file to the end for their SHA-256, which can take long and is for a thread of its own. Gives what went wrong, or that
/// it was cancelled, in a sentence; empty: it was written.
QString saveReportFile(const QString &path, std::vector<RepairedFile> repairs, const Progress &progress);

} // namespace ft
