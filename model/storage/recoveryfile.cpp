// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoveryfile.h"

#include "filenames.h"
#include "newfile.h"

#include <QFile>

#include <cerrno>

namespace ft {
namespace {

/// A recovery file holds the two sides of one change; see PatchSet for what surrounds them.
constexpr std::uint64_t LargestRecovery = 256 * 1024 * 1024;

/// The bytes of the recovery file; nothing where there is none.
std::optional<Bytes> recoveryBytes(FileCalls &calls, const QByteArray &recovery)
{
    FileStatus status;
    if (const int error = calls.statusOf(recovery, status); error != 0) {
        if (error == ENOENT || error == ENOTDIR)
            return std::nullopt;
        throw FileFailure::ofSystem(error, SavePlace::Recovery, recovery);
    }
    if (status.kind != FileStatus::Kind::Regular || status.size > LargestRecovery)
        throw FileFailure{SaveError::Exists, SavePlace::Recovery, recovery};
    const DiskFile file(calls, recovery, SavePlace::Recovery, FileCalls::Access::Read);
    return file.bytes({0, file.size()});
}

/// Whether the file is as it was before the change.
bool takeBack(DiskFile &file, const PatchSet &change)
{
    try {
        writeSide(file, change, Side::Before, change.modified);
        return true;
    } catch (const FileFailure &) {
        return false;
    }
}

} // namespace

QByteArray recoveryName(const QByteArray &name)
{
    return beside(name, ".ftw-recovery");
}

std::optional<PatchSet> recoveryOf(FileCalls &calls, const QByteArray &name)
{
    const std::optional<Bytes> bytes = recoveryBytes(calls, recoveryName(name));
    return bytes ? patchesIn(*bytes) : std::nullopt;
}

void writeRecovery(FileCalls &calls, const QByteArray &name, const PatchSet &change)
{
    const QByteArray recovery = recoveryName(name);
    DiskFile file(calls, recovery, SavePlace::Recovery, FileCalls::Access::Create);
    try {
        file.write(0, patchFile(change));
        file.sync();
        syncFolder(calls, recovery);
    } catch (const FileFailure &) {
        calls.remove(recovery);
        throw;
    }
}

void removeRecovery(FileCalls &calls, const QByteArray &name)
{
    const QByteArray recovery = recoveryName(name);
    if (const int error = calls.remove(recovery); error != 0 && error != ENOENT)
        throw FileFailure::ofSystem(error, SavePlace::Recovery, recovery);
    syncFolder(calls, recovery);
}

void clearRecovery(SaveTarget &target)
{
    const QByteArray recovery = recoveryName(target.name());
    const std::optional<Bytes> bytes = recoveryBytes(target.calls(), recovery);
    if (!bytes)
        return;
    if (!looksLikePatchFile(*bytes))
        throw FileFailure{SaveError::Exists, SavePlace::Recovery, recovery};
    const std::optional<PatchSet> change = patchesIn(*bytes);
    if (change && stateOf(*change, target.file()) != PatchState::After)
        throw FileFailure{SaveError::InterruptedBefore, SavePlace::Recovery, recovery};
    target.file().sync(); // whoever wrote it may have been ended before that
    removeRecovery(target.calls(), target.name());
}

void writeSide(DiskFile &file, const PatchSet &change, Side side, std::optional<std::int64_t> modified)
{
    for (const Patch &patch : change.patches)
        file.write(patch.at, side == Side::Before ? patch.before : patch.after);
    const std::uint64_t size = side == Side::Before ? change.sizeBefore : change.sizeAfter;
    const FileStatus now = file.status();
    if (now.size != size)
        file.truncate(size);
    if (modified)
        file.setTimes(now.accessed, *modified);
    file.sync();
}

void writeInPlace(SaveTarget &target, PatchSet change, bool keepTimes, SaveResult &result)
{
    FileCalls &calls = target.calls();
    change.modified = target.file().opened().modified;
    writeRecovery(calls, target.name(), change);
    result.recovery = QFile::decodeName(recoveryName(target.name()));
    result.state = SaveResult::State::Interrupted;
    try {
        writeSide(target.file(), change, Side::After, keepTimes ? std::optional(change.modified) : std::nullopt);
        result.state = SaveResult::State::Saved;
    } catch (const FileFailure &) {
        if (!takeBack(target.file(), change))
            throw;
        result.state = SaveResult::State::Unchanged;
        if (calls.remove(recoveryName(target.name())) == 0)
            result.recovery.clear();
        throw;
    }
    removeRecovery(calls, target.name());
    result.recovery.clear();
}

} // namespace ft
