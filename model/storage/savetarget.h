// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diskfile.h"
#include "fileidentity.h"

namespace ft {

/// A file that is about to be written: the one that a name leads to, open and locked as long as this lives.
class SaveTarget
{
public:
    /// Follows links. Throws where the file is missing, held by somebody else, no regular file or write-protected: a
    /// file without any permission to write was protected on purpose, and the system's administrator is no exception.
    SaveTarget(FileCalls &calls, const QString &path);

    FileCalls &calls() const { return m_calls; }
    DiskFile &file() { return m_file; }
    const QByteArray &name() const { return m_file.name(); }

    /// Throws ChangedMeanwhile unless the file is the one with that identity and as it was then.
    void checkIs(const FileIdentity &identity) const;
    /// Throws ChangedMeanwhile if another file has the name now, or this one was written to. Cheap; for the last
    /// moment.
    void checkStill() const;

private:
    FileCalls &m_calls;
    DiskFile m_file;
};

} // namespace ft
