// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

// POSIX: fork, resource limits, interval timers. Nothing else in the tests needs them.
#include <sys/mman.h> // POSIX
#include <sys/resource.h> // POSIX
#include <sys/time.h> // POSIX
#include <sys/wait.h> // POSIX
#include <unistd.h> // POSIX

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fstream>
#include <new>

namespace ft::test {

namespace {

/// Memory that parent and child share.
struct Shared {
    std::uint64_t steps;
    char about[400];
    char what[400];
};

template <std::size_t Size> void copyTo(char (&text)[Size], const std::string &from)
{
    const std::size_t length = std::min(from.size(), Size - 1);
    std::memcpy(text, from.data(), length);
    text[length] = 0;
}

class ChildSteps final : public Steps {
public:
    ChildSteps(Shared &shared, std::chrono::milliseconds cap) : m_shared(shared), m_cap(cap) {}

    void begin(const std::string &about) override
    {
        ++m_shared.steps;
        copyTo(m_shared.about, about);
        const itimerval timer{{0, 0}, {m_cap.count() / 1000, m_cap.count() % 1000 * 1000}};
        setitimer(ITIMER_PROF, &timer, nullptr);
    }
    void fail(const std::string &what) override
    {
        copyTo(m_shared.what, what);
        _exit(1);
    }

private:
    Shared &m_shared;
    std::chrono::milliseconds m_cap;
};

/// Address space that this process has now; 0 where the system does not tell. Not asked under a sanitizer.
[[maybe_unused]] std::uint64_t addressSpace()
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t pages = 0;
    statm >> pages;
    return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

void limit(const Caps &caps)
{
    // The sanitizers reserve terabytes of address space.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const rlimit memory{addressSpace() + caps.memory, addressSpace() + caps.memory};
    setrlimit(RLIMIT_AS, &memory);
#endif
    const auto seconds = static_cast<rlim_t>(caps.time.count());
    const rlimit time{seconds, seconds};
    setrlimit(RLIMIT_CPU, &time);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
}

std::string causeOf(int status, const Shared &shared)
{
    if (!WIFSIGNALED(status))
        return shared.what;
    switch (WTERMSIG(status)) {
    case SIGPROF:
        return "one step took too long";
    case SIGXCPU:
    case SIGKILL:
        return "all steps together took too long";
    default:
        return std::string("ended by the signal ") + strsignal(WTERMSIG(status));
    }
}

} // namespace

Outcome runInChild(const Caps &caps, const std::function<void(Steps &)> &work)
{
    Outcome outcome;
    void *memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        outcome.what = "no shared memory";
        return outcome;
    }
    auto *shared = new (memory) Shared{};
    const pid_t child = fork();
    if (child == 0) {
        ChildSteps steps(*shared, caps.stepTime);
        limit(caps);
        try {
            work(steps);
        } catch (const std::exception &error) {
            steps.fail(error.what());
        }
        _exit(0);
    }
    int status = 0;
    if (child > 0 && waitpid(child, &status, 0) == child) {
        outcome.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
        outcome.steps = shared->steps;
        outcome.about = shared->about;
        outcome.what = outcome.ok ? std::string() : causeOf(status, *shared);
    } else {
        outcome.what = "no child process";
    }
    munmap(memory, sizeof(Shared));
    return outcome;
}

} // namespace ft::test
