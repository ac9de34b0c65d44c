// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filefailure.h"

#include <QFile>

#include <cerrno>

namespace ft {
namespace {

SaveError meaningOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case ESTALE:
        return SaveError::Missing;
    case EACCES:
    case EPERM:
        return SaveError::Denied;
    case EROFS:
        return SaveError::ReadOnlyMedium;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return SaveError::DiskFull;
    case EEXIST:
        return SaveError::Exists;
    case EISDIR:
        return SaveError::NotRegular;
    case EWOULDBLOCK:
    case ETXTBSY:
        return SaveError::Locked;
    default:
        return SaveError::Failed;
    }
}

} // namespace

FileFailure FileFailure::ofSystem(int number, SavePlace place, const QByteArray &name)
{
    return {meaningOf(number), place, name, number};
}

void describe(const FileFailure &failure, SaveResult &result)
{
    result.error = failure.error;
    result.place = failure.place;
    result.path = QFile::decodeName(failure.name);
    result.reason = failure.number == 0 ? QString() : qt_error_string(failure.number);
}

} // namespace ft
