// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace ft {

/// Tells how far the work is, from 0 to 1; false asks it to stop. Called on the thread that asked for the work.
using KeepGoing = std::function<bool(double share)>;

/// How many threads inParallel() uses at most, the calling one among them.
int workerCount();

/// Calls `work(task, worker)` for each of `tasks` tasks, begun in order, on all cores and the calling thread; `worker` is
/// below workerCount() and no two run at once with the same one. `work` must not throw. False if stopped: then some
/// tasks were never begun.
bool inParallel(int tasks, const std::function<void(int task, int worker)> &work, const KeepGoing &keepGoing = {});

} // namespace ft
