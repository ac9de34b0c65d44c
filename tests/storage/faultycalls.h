// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filecalls.h"

#include <string>

namespace ft::test {

/// What goes wrong at a call.
enum class Fault {
    None,
    Error, ///< it fails once with EIO, all others work
    Full, ///< from there on the disk is full: writing fails with ENOSPC
    Dead, ///< from there on every call fails with EIO
    Short, ///< if it writes, it writes one byte
    ShortFull, ///< if it writes, it writes half, and then the disk is full
    Kill, ///< SIGKILL before it
    KillMidway, ///< if it writes, it writes half; then SIGKILL
};
inline constexpr Fault AllFaults[] = {Fault::Error, Fault::Full, Fault::Dead, Fault::Short, Fault::ShortFull, Fault::Kill, Fault::KillMidway};
const char *nameOf(Fault fault);
inline bool kills(Fault fault) { return fault == Fault::Kill || fault == Fault::KillMidway; }

/// The calls of the system, of which one goes wrong.
class FaultyCalls final : public SystemCalls
{
public:
    /// `at`: number of the call, from 1.
    explicit FaultyCalls(Fault fault = Fault::None, int at = 0) : m_fault(fault), m_at(at) {}

    int count() const { return m_count; } ///< calls so far
    bool wasReached() const { return m_count >= m_at; }
    std::uint64_t written() const { return m_written; } ///< bytes
    int syncs() const { return m_syncs; }
    const std::string &last() const { return m_last; } ///< the call that went wrong

    int open(const QByteArray &name, Access access, std::uint32_t mode, int &handle) override;
    int lock(int handle) override;
    int status(int handle, FileStatus &status) override;
    int statusOf(const QByteArray &name, FileStatus &status) override;
    int resolve(const QByteArray &name, QByteArray &real) override;
    int read(int handle, std::uint64_t at, std::span<std::uint8_t> into, std::size_t &count) override;
    int write(int handle, std::uint64_t at, View bytes, std::size_t &count) override;
    int truncate(int handle, std::uint64_t size) override;
    int sync(int handle) override;
    int setOwner(int handle, std::uint32_t owner, std::uint32_t group) override;
    int setMode(int handle, std::uint32_t mode) override;
    int setTimes(int handle, std::int64_t accessed, std::int64_t modified) override;
    int rename(const QByteArray &from, const QByteArray &to) override;
    int renameNew(const QByteArray &from, const QByteArray &to) override;
    int remove(const QByteArray &name) override;

private:
    int trouble(const char *call, bool takesRoom = false);
    bool isNow() const { return m_count == m_at; }

    Fault m_fault;
    int m_at;
    int m_count = 0;
    int m_syncs = 0;
    std::uint64_t m_written = 0;
    std::string m_last;
};

} // namespace ft::test
