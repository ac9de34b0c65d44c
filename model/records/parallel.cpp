// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace ft {

int workerCount()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

bool inParallel(int tasks, const std::function<void(int task, int worker)> &work, const KeepGoing &keepGoing)
{
    if (keepGoing && !keepGoing(0)) // asked at least once, however quick the other threads are
        return false;
    std::atomic<int> next = 0;
    std::atomic<bool> isStopped = false;
    const auto help = [&](int worker) {
        for (int task = next++; task < tasks && !isStopped; task = next++)
            work(task, worker);
    };
    std::vector<std::jthread> helpers;
    for (int worker = 1; worker < std::min(workerCount(), tasks); ++worker)
        helpers.emplace_back(help, worker);
    for (int task = next++; task < tasks && !isStopped; task = next++) {
        if (keepGoing && !keepGoing(double(task) / tasks))
            isStopped = true;
        else
            work(task, 0);
    }
    helpers.clear();
    return !isStopped;
}

} // namespace ft
