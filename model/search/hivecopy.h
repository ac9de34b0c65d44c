// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/nodewriting.h"
#include "storage/opened.h"

namespace ft {

/// A registry hive with other supernodes in its cache, in memory.
struct HiveCopy {
    enum Problem {
        None,
        NotOpened, ///< `file` says why
        NoCache, ///< it is no hive, or holds no KazaaNet value that can be replaced
        Damaged, ///< the hive cannot be written into
    };
    Problem problem = None;
    Opened file; ///< the hive as it lies on disk, which stays as it is
    Bytes bytes; ///< of the copy
};

/// A copy of the hive at `path` with the nodes as its first KazaaNet value. Host names are left out, as in nodeFile().
HiveCopy hiveCopy(const QString &path, std::span<const ListedNode> nodes);

} // namespace ft
