// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QByteArray>

namespace ft {

/// What the system knows about a file.
struct FileStatus {
    enum class Kind : std::uint8_t { Regular, Folder, Other };

    Kind kind = Kind::Other;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::uint64_t links = 1; ///< names of the same file
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::int64_t accessed = 0;
    std::uint32_t mode = 0; ///< permissions alone
    std::uint32_t owner = 0;
    std::uint32_t group = 0;
};

/// The one seam to the operating system's calls for writing, beside RandomFile for reading. Tests put a layer on it
/// that fails, or ends the process, at any of the calls.
///
/// Every call returns the system's error number, 0 when it succeeded. Names are in the encoding of the file system.
/// Interrupted calls are repeated inside.
class FileCalls
{
public:
    enum class Access {
        Read,
        Change, ///< reading and writing of what exists
        Create, ///< the same of what must not exist yet
        Folder, ///< to sync() it
    };

    virtual ~FileCalls() = default;

    /// `mode`: permissions of a created file, of which the process' mask takes its share. Never waits on pipes.
    virtual int open(const QByteArray &name, Access access, std::uint32_t mode, int &handle) = 0;
    virtual int close(int handle) = 0;
    /// Takes an advisory lock that lasts until close(); EWOULDBLOCK where somebody else holds it.
    virtual int lock(int handle) = 0;
    virtual int status(int handle, FileStatus &status) = 0;
    virtual int statusOf(const QByteArray &name, FileStatus &status) = 0; ///< of what a link leads to
    virtual int resolve(const QByteArray &name, QByteArray &real) = 0; ///< the name without links on the way
    virtual int read(int handle, std::uint64_t at, std::span<std::uint8_t> into, std::size_t &count) = 0;
    /// May write fewer bytes than asked, as the system does.
    virtual int write(int handle, std::uint64_t at, View bytes, std::size_t &count) = 0;
    /// Lets the system begin to put what was written on the medium, so that sync() has less to wait for. A wish.
    virtual void hasten(int handle, Extents written) = 0;
    virtual int truncate(int handle, std::uint64_t size) = 0;
    /// Returns when contents and length are on the medium; of a folder, the names in it.
    virtual int sync(int handle) = 0;
    virtual int setOwner(int handle, std::uint32_t owner, std::uint32_t group) = 0;
    virtual int setMode(int handle, std::uint32_t mode) = 0;
    virtual int setTimes(int handle, std::int64_t accessed, std::int64_t modified) = 0;
    /// Gives a file the extended attributes of another one, such as tags, where a download came from, who may read it. A
    /// wish: some file systems have none, and some attributes only the system may set.
    virtual void copyAttributes(int from, int to) = 0;
    virtual int rename(const QByteArray &from, const QByteArray &to) = 0; ///< takes the place of what is there
    virtual int renameNew(const QByteArray &from, const QByteArray &to) = 0; ///< EEXIST where something is there
    virtual int remove(const QByteArray &name) = 0;
};

/// The calls of this system. Holds nothing; make one wherever it is needed.
class SystemCalls : public FileCalls
{
public:
    int open(const QByteArray &name, Access access, std::uint32_t mode, int &handle) override;
    int close(int handle) override;
    int lock(int handle) override;
    int status(int handle, FileStatus &status) override;
    int statusOf(const QByteArray &name, FileStatus &status) override;
    int resolve(const QByteArray &name, QByteArray &real) override;
    int read(int handle, std::uint64_t at, std::span<std::uint8_t> into, std::size_t &count) override;
    int write(int handle, std::uint64_t at, View bytes, std::size_t &count) override;
    void hasten(int handle, Extents written) override;
    int truncate(int handle, std::uint64_t size) override;
    int sync(int handle) override;
    int setOwner(int handle, std::uint32_t owner, std::uint32_t group) override;
    int setMode(int handle, std::uint32_t mode) override;
    int setTimes(int handle, std::int64_t accessed, std::int64_t modified) override;
    void copyAttributes(int from, int to) override;
    int rename(const QByteArray &from, const QByteArray &to) override;
    int renameNew(const QByteArray &from, const QByteArray &to) override;
    int remove(const QByteArray &name) override;
};

} // namespace ft
