// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "backup.h"
#include "filenames.h"
#include "filesource.h"
#include "newfile.h"
#include "recoveryfile.h"

#include <QFile>

#include <algorithm>

namespace ft {
namespace {

/// Up to this size a file is cheaper written anew than watched over.
constexpr std::uint64_t SmallFile = 1024 * 1024;

/// What a change in place may hold in memory and in its recovery file. Far more than an appendix (64 KiB) or a bulk edit
/// of a database's index.
constexpr std::uint64_t LargestChange = 64 * 1024 * 1024;

std::uint64_t bytesIn(const PatchSet &set)
{
    std::uint64_t total = 0;
    for (const Patch &patch : set.patches)
        total += patch.before.size() + patch.after.size();
    return total;
}

bool belongsInPlace(const PatchSet &change, const FileStatus &file)
{
    return file.links > 1 || (file.size > SmallFile && bytesIn(change) <= file.size / 4);
}

/// False where the new file cannot belong to whom the old one belongs.
bool canTakeOwner(NewFile &copy, const FileStatus &old)
{
    const FileStatus &made = copy.file().opened();
    if (made.owner == old.owner && made.group == old.group)
        return true;
    try {
        copy.file().setOwner(old.owner, old.group);
        return true;
    } catch (const FileFailure &failure) {
        if (failure.error != SaveError::Denied)
            throw;
        return false;
    }
}

/// Puts a new file with these contents in the place of the old one; false where it could not be the same for others.
bool replace(SaveTarget &target, const ByteSource &contents, std::optional<std::int64_t> modified, SaveResult &result)
{
    const FileStatus &old = target.file().opened();
    NewFile copy(target.calls(), target.name(), SavePlace::NewCopy, 0600);
    if (!canTakeOwner(copy, old))
        return false;
    copy.file().copyFrom(contents);
    copy.file().setMode(old.mode);
    copy.file().takeAttributes(target.file());
    if (modified)
        copy.file().setTimes(old.accessed, *modified);
    target.checkStill();
    copy.takePlace(NewFile::Over::Old);
    result.state = SaveResult::State::Saved;
    syncFolder(target.calls(), target.name());
    return true;
}

FileFailure denied(const SaveTarget &target)
{
    return {SaveError::Denied, SavePlace::Target, target.name()};
}

void write(SaveTarget &target, const Plan &plan, const SaveOptions &options, SaveResult &result)
{
    const FileStatus &old = target.file().opened();
    result.otherNames = old.links - 1;
    std::optional<PatchSet> change = patchesFor(plan, target.file(), LargestChange);
    if (!change || !belongsInPlace(*change, old)) {
        if (old.links > 1)
            throw denied(target);
        result.backup = backUpWhole(target, options);
        if (replace(target, Changed(target.file(), plan), options.keepTimes ? std::optional(old.modified) : std::nullopt, result))
            return;
        if (!change)
            throw denied(target);
    }
    result.backup = backUpPatched(target, *change, options);
    writeInPlace(target, std::move(*change), options.keepTimes, result);
}

/// Contents at a name that nothing has yet; a link that leads nowhere counts as nothing where `force` is set.
void create(FileCalls &calls, const QByteArray &name, const ByteSource &contents, const CopyOptions &options,
            SaveResult &result)
{
    NewFile made(calls, name, SavePlace::NewCopy, 0666);
    made.file().copyFrom(contents);
    if (options.modified)
        made.file().setTimes(*options.modified, *options.modified);
    made.takePlace(options.force ? NewFile::Over::Old : NewFile::Over::Nothing);
    result.state = SaveResult::State::Saved;
    syncFolder(calls, name);
}

void restoreFrom(const DiskFile &backup, SaveTarget &target, const SaveOptions &options, SaveResult &result)
{
    const Bytes start = backup.bytes({0, std::min<std::uint64_t>(backup.size(), 8)});
    if (start.size() < 8 || !looksLikePatchFile(start)) {
        result.backup = backUpWhole(target, options);
        if (!replace(target, backup, backup.opened().modified, result))
            throw denied(target);
        return;
    }
    const std::optional<PatchSet> kept = patchesIn(backup.bytes({0, backup.size()}));
    if (!kept)
        throw FileFailure{SaveError::BackupDamaged, SavePlace::Backup, backup.name()};
    write(target, trimmed(wayBack(*kept, target.file(), backup.name()), target.file()), options, result);
}

} // namespace

SaveResult save(const Opened &original, const Plan &changes, const SaveOptions &options, FileCalls &calls)
{
    return settled([&](SaveResult &result) {
        result.backup = options.backupFile;
        if (!original.identity)
            throw FileFailure{SaveError::NotAFile, SavePlace::Target, QFile::encodeName(original.path)};
        SaveTarget target(calls, original.path);
        target.checkIs(*original.identity);
        clearRecovery(target);
        const Plan plan = trimmed(changes, target.file());
        if (plan.isEmpty())
            result.state = SaveResult::State::Saved;
        else
            write(target, plan, options, result);
    });
}

SaveResult save(const Opened &original, const Plan &changes, const SaveOptions &options)
{
    SystemCalls calls;
    return save(original, changes, options, calls);
}

SaveResult saveAs(const QString &path, const ByteSource &contents, const CopyOptions &options, FileCalls &calls)
{
    return settled([&](SaveResult &result) {
        const QByteArray name = QFile::encodeName(path);
        FileStatus there;
        if (calls.statusOf(name, there) != 0)
            return create(calls, name, contents, options, result);
        if (!options.force)
            throw FileFailure{SaveError::Exists, SavePlace::Target, name};
        SaveTarget target(calls, path);
        clearRecovery(target);
        if (!replace(target, contents, options.modified, result))
            throw denied(target);
    });
}

SaveResult saveAs(const QString &path, const ByteSource &contents, const CopyOptions &options)
{
    SystemCalls calls;
    return saveAs(path, contents, options, calls);
}

SaveResult restore(const QString &path, const QString &backup, const SaveOptions &options, FileCalls &calls)
{
    return settled([&](SaveResult &result) {
        const DiskFile kept(calls, QFile::encodeName(backup), SavePlace::Backup, FileCalls::Access::Read);
        SaveTarget target(calls, path);
        clearRecovery(target);
        restoreFrom(kept, target, options, result);
    });
}

SaveResult restore(const QString &path, const QString &backup, const SaveOptions &options)
{
    SystemCalls calls;
    return restore(path, backup, options, calls);
}

} // namespace ft
