// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QIODevice>
#include <QString>

namespace ft::cli {

/// What the commands say is translated as one context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// How a command ends, the better first: the worst of all inputs counts.
enum Status {
    Done = 0, ///< nothing wrong found
    Findings = 1, ///< done, but something is wrong, or the answer is "no"
    Failed = 2, ///< nothing done
};

constexpr Status worse(Status a, Status b)
{
    return a > b ? a : b;
}

/// Standard output as a device; remembers why a write failed.
class StandardOutput final : public QIODevice
{
public:
    StandardOutput() { open(WriteOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    bool flush();
    int error() const { return m_error; } ///< errno of the first failure; 0: none

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    int m_error = 0;
};

/// What the program says: results on standard output, messages for people on standard error.
class Console
{
public:
    StandardOutput &out() { return m_out; }
    void print(const QString &line); ///< with a line end

    /// "ftwb: PATH: what is wrong and what to do"
    void complain(const QString &path, const QString &what);
    void complain(const QString &what);

    /// The reader of standard output has gone or the disk is full: no use in going on.
    bool isBroken() const { return m_out.error() != 0; }
    /// Hands on what is still held back. `status`, or Failed where output was lost, which is said unless the reader
    /// has simply gone (`| head`).
    Status finish(Status status);

private:
    StandardOutput m_out;
};

} // namespace ft::cli
