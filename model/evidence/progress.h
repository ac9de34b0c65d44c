// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace ft {

/// How long work tells how far it is and learns that it is no longer wanted. A value; both parts may be empty.
struct Progress {
    std::stop_token stop;
    std::function<void(std::uint64_t done, std::uint64_t total)> report; ///< bytes; called from the working thread

    bool isCancelled() const { return stop.stop_requested(); }
    void tell(std::uint64_t done, std::uint64_t total) const
    {
        if (report)
            report(done, total);
    }
};

/// How reading a file for a hash ended.
enum class HashEnd : std::uint8_t { Done, Cancelled, Unreadable };

} // namespace ft
