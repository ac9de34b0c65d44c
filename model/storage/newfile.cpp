// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newfile.h"

#include "filenames.h"

#include <cerrno>

namespace ft {
namespace {

/// Away with the remains of a process that was ended; one that still writes has them locked.
QByteArray freeName(FileCalls &calls, const QByteArray &name, SavePlace place)
{
    const QByteArray working = beside(name, ".ftw-new");
    FileStatus status;
    if (calls.statusOf(working, status) == 0) {
        DiskFile remains(calls, working, place, FileCalls::Access::Change);
        remains.lock();
        if (const int error = calls.remove(working); error != 0 && error != ENOENT)
            throw FileFailure::ofSystem(error, place, working);
    }
    return working;
}

} // namespace

NewFile::NewFile(FileCalls &calls, const QByteArray &name, SavePlace place, std::uint32_t mode)
    : m_calls(calls), m_name(name), m_place(place),
      m_file(calls, freeName(calls, name, place), place, FileCalls::Access::Create, mode)
{
    try {
        m_file.lock();
    } catch (const FileFailure &) {
        m_calls.remove(m_file.name());
        throw;
    }
}

NewFile::~NewFile()
{
    if (!m_isInPlace)
        m_calls.remove(m_file.name());
}

void NewFile::takePlace(Over over)
{
    m_file.sync();
    const int error = over == Over::Old ? m_calls.rename(m_file.name(), m_name) : m_calls.renameNew(m_file.name(), m_name);
    if (error != 0)
        throw FileFailure::ofSystem(error, m_place, m_name);
    m_isInPlace = true;
}

void syncFolder(FileCalls &calls, const QByteArray &name)
{
    DiskFile(calls, folderOf(name), SavePlace::Folder, FileCalls::Access::Folder).sync();
}

} // namespace ft
