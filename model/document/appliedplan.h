// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/plan.h"

#include <QString>

#include <memory>

namespace ft {

/// One step that a document took: a change made, taken back or made again.
struct AppliedPlan {
    enum class Way { Done, Undone, Redone };

    Way way;
    Plan plan; ///< from `before` to `after`; for what was taken back, the way back
    QString text; ///< what the history calls the change
    std::shared_ptr<const ByteSource> before;
    std::shared_ptr<const ByteSource> after;
};

} // namespace ft
