// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diskfile.h"

namespace ft {

/// A file that comes into being whole or not at all: written beside its place under another name, which takes the place
/// when all of it is on the medium.
class NewFile
{
public:
    /// Clears away what an earlier attempt left. `mode`: permissions, of which the process' mask takes its share.
    NewFile(FileCalls &calls, const QByteArray &name, SavePlace place, std::uint32_t mode);
    /// Leaves nothing behind unless takePlace() came about.
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    DiskFile &file() { return m_file; }

    enum class Over { Nothing, Old }; ///< what may be in the place
    /// The names are on the medium only after syncFolder().
    void takePlace(Over over);

private:
    FileCalls &m_calls;
    QByteArray m_name;
    SavePlace m_place;
    DiskFile m_file;
    bool m_isInPlace = false;
};

/// Makes sure that the names in the folder of `name` are on the medium.
void syncFolder(FileCalls &calls, const QByteArray &name);

} // namespace ft
