// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savetarget.h"

#include <QFile>

namespace ft {
namespace {

constexpr std::uint32_t AnyWritePermission = 0222;

QByteArray realName(FileCalls &calls, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    QByteArray real;
    if (const int error = calls.resolve(name, real); error != 0)
        throw FileFailure::ofSystem(error, SavePlace::Target, name);
    FileStatus status;
    if (const int error = calls.statusOf(real, status); error != 0)
        throw FileFailure::ofSystem(error, SavePlace::Target, real);
    if (status.kind != FileStatus::Kind::Regular)
        throw FileFailure{SaveError::NotRegular, SavePlace::Target, real};
    if ((status.mode & AnyWritePermission) == 0)
        throw FileFailure{SaveError::Denied, SavePlace::Target, real};
    return real;
}

} // namespace

SaveTarget::SaveTarget(FileCalls &calls, const QString &path)
    : m_calls(calls), m_file(calls, realName(calls, path), SavePlace::Target, FileCalls::Access::Change)
{
    m_file.lock();
    checkStill(); // whoever held the lock before may have put another file in its place
}

void SaveTarget::checkIs(const FileIdentity &identity) const
{
    const FileStatus &now = m_file.opened();
    const FileIdentity found{.inode = now.inode, .size = now.size, .modified = now.modified, .tail = tailDigest(m_file)};
    if (found != identity)
        throw FileFailure{SaveError::ChangedMeanwhile, SavePlace::Target, name()};
}

void SaveTarget::checkStill() const
{
    FileStatus now;
    if (const int error = m_calls.statusOf(name(), now); error != 0)
        throw FileFailure::ofSystem(error, SavePlace::Target, name());
    const FileStatus &then = m_file.opened();
    if (now.inode != then.inode || now.size != then.size || now.modified != then.modified)
        throw FileFailure{SaveError::ChangedMeanwhile, SavePlace::Target, name()};
}

} // namespace ft
