// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace ft {

/// A folder for the files of a bench, which goes with them. Where the bench was started, not in /tmp, which may be
/// memory.
class WorkFolder : public QTemporaryDir
{
public:
    /// `name` of the bench.
    explicit WorkFolder(const QString &name)
        : QTemporaryDir(QDir::current().filePath(name + QStringLiteral("-bench-XXXXXX")))
    {
    }
};

} // namespace ft
