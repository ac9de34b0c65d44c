// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace ft::test {

/// What a child process may use; beyond that the system ends it.
struct Caps {
    std::uint64_t memory; ///< bytes of address space beyond what the parent has
    std::chrono::seconds time; ///< of the processor, for everything
    std::chrono::milliseconds stepTime; ///< of the processor, for one step
};

/// The child's way to say where it is. What was said last survives it.
class Steps {
public:
    virtual ~Steps() = default;
    /// Begins the next step, which is `about` something; the time of the one before is over.
    virtual void begin(const std::string &about) = 0;
    /// Ends the child with the remark that something is wrong.
    [[noreturn]] virtual void fail(const std::string &what) = 0;
};

/// What became of a child process.
struct Outcome {
    bool ok = false;
    std::uint64_t steps = 0; ///< begun
    std::string about; ///< what the last one was about
    std::string what; ///< why it is not ok
};

/// Runs `work` in a process of its own, under the caps. Crashes and hangs end the child and are told in the outcome.
Outcome runInChild(const Caps &caps, const std::function<void(Steps &)> &work);

} // namespace ft::test
