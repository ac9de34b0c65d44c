// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repairtarget.h"

#include "items/repairlist.h"

namespace ft {

/// Many files, and where their repairs go.
struct FolderBatch {
    RepairList::Files files; ///< each with a plan
    QString root; ///< the folder that all of them lie in or below
    RepairPlace place = RepairPlace::Copy; ///< or File
    QString folder; ///< of the copies, which lie in it as the files do in `root`
};

/// Where the copy of one of them goes.
QString copyPath(const FolderBatch &batch, const FileRepair &file);

/// Carries the repairs out, one after the other; one that fails stops none behind it. Each file is opened anew and left
/// alone if it has changed since it was looked at. Gives an account of every file, also of those that came to nothing.
/// Progress is in bytes. For a thread of its own.
std::vector<RepairedFile> carryOut(const FolderBatch &batch, const WriteRepair &write, const Style &style, const Progress &progress);

} // namespace ft
