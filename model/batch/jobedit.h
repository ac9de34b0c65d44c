// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batchorder.h"

#include "schema/plan.h"
#include "schema/tree.h"
#include "wording/text.h"

namespace ft {

/// What an order means for one field of one download.
struct BatchChange {
    enum State {
        Changes,
        Stays, ///< it is so already, or the order is not about it: `remark` says which
        Refused, ///< it cannot be: `remark` says why
    };
    State state = Stays;
    QString field; ///< its label
    QString before; ///< for people
    QString after; ///< empty unless it changes
    QString remark; ///< what follows, or why not; one line
};

/// What an order means for one download: nothing happens before somebody applies the plan.
struct JobEdit {
    std::vector<BatchChange> changes; ///< one for each thing that the order asks for
    Plan plan; ///< empty if nothing changes
};

/// `tree` is what reading `source`, a partial download, gave. What can be changed is, even where another part of the order
/// is refused. Times are said in `style`, texts read and written in its code page.
JobEdit editJob(const Tree &tree, const ByteSource &source, const BatchOrder &order, const Style &style);

} // namespace ft
