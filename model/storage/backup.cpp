// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "filenames.h"
#include "newfile.h"

#include "evidence/rangeset.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace ft {
namespace {

constexpr char WholeEnding[] = "~";
constexpr char TailEnding[] = ".tail~";

/// The first name of its kind that nothing has yet.
QByteArray freeBackupName(SaveTarget &target, const SaveOptions &options, const char *ending)
{
    QByteArray name = target.name();
    if (!options.backupFolder.isEmpty())
        name = QFile::encodeName(QDir(options.backupFolder).absolutePath()) + '/' + lastPart(name);
    for (int number = 1;; ++number) {
        const QByteArray backup = beside(name, number == 1 ? QByteArray(ending) : ending + QByteArray::number(number));
        FileStatus status;
        if (target.calls().statusOf(backup, status) != 0)
            return backup;
    }
}

/// What was kept before in this session, and still is there.
struct Kept {
    bool whole = false;
    std::optional<PatchSet> tail;
};

Kept keptBefore(SaveTarget &target, const SaveOptions &options)
{
    const QByteArray name = QFile::encodeName(options.backupFile);
    FileStatus status;
    if (name.isEmpty() || target.calls().statusOf(name, status) != 0)
        return {};
    const DiskFile file(target.calls(), name, SavePlace::Backup, FileCalls::Access::Read);
    if (!looksLikePatchFile(file.bytes({0, std::min<std::uint64_t>(file.size(), 8)})))
        return {.whole = true, .tail = {}};
    return {.whole = false, .tail = patchesIn(file.bytes({0, file.size()}))};
}

void writeKept(SaveTarget &target, const QByteArray &name, const PatchSet &kept, NewFile::Over over)
{
    NewFile backup(target.calls(), name, SavePlace::Backup, 0600);
    backup.file().write(0, patchFile(kept));
    const FileStatus &original = target.file().opened();
    backup.file().setMode(original.mode);
    backup.takePlace(over);
    syncFolder(target.calls(), name);
}

RangeSet rangesOf(const PatchSet &set)
{
    RangeSet ranges;
    for (const Patch &patch : set.patches)
        ranges.add({patch.at, patch.before.size()});
    return ranges;
}

/// Adds what the change replaces and is still as it was originally. False where all of that is kept already.
bool complete(PatchSet &kept, const PatchSet &change, const DiskFile &file)
{
    const RangeSet original{{0, kept.sizeBefore}};
    const RangeSet missing = subtract(intersect(rangesOf(change), original), rangesOf(kept));
    for (const Extents &extents : missing.ranges())
        kept.patches.push_back({.at = extents.at, .before = file.bytes(extents), .after = {}});
    std::sort(kept.patches.begin(), kept.patches.end(), [](const Patch &a, const Patch &b) { return a.at < b.at; });
    return !missing.empty();
}

} // namespace

QString backUpWhole(SaveTarget &target, const SaveOptions &options)
{
    // What a kept tail of this session lacks, a copy of the present state has: together they lead back.
    if (!options.backup || keptBefore(target, options).whole)
        return options.backupFile;
    const QByteArray name = freeBackupName(target, options, WholeEnding);
    const FileStatus &original = target.file().opened();
    NewFile copy(target.calls(), name, SavePlace::Backup, 0600);
    copy.file().copyFrom(target.file());
    copy.file().setMode(original.mode);
    copy.file().setTimes(original.accessed, original.modified);
    copy.takePlace(NewFile::Over::Nothing);
    syncFolder(target.calls(), name);
    return QFile::decodeName(name);
}

QString backUpPatched(SaveTarget &target, const PatchSet &change, const SaveOptions &options)
{
    if (!options.backup)
        return options.backupFile;
    Kept before = keptBefore(target, options);
    if (before.tail && complete(*before.tail, change, target.file()))
        writeKept(target, QFile::encodeName(options.backupFile), *before.tail, NewFile::Over::Old);
    if (before.tail || before.whole)
        return options.backupFile;
    const FileStatus &original = target.file().opened();
    PatchSet kept{.sizeBefore = original.size, .sizeAfter = original.size, .modified = original.modified, .patches = {}};
    complete(kept, change, target.file());
    const QByteArray name = freeBackupName(target, options, TailEnding);
    writeKept(target, name, kept, NewFile::Over::Nothing);
    return QFile::decodeName(name);
}

Plan wayBack(const PatchSet &kept, const ByteSource &now, const QByteArray &backupName)
{
    Plan plan;
    for (const Patch &patch : kept.patches) {
        const std::uint64_t at = std::min(patch.at, now.size()); // where the file is shorter now, one follows the other
        plan.splices.push_back({at, std::min<std::uint64_t>(patch.before.size(), now.size() - at), patch.before});
    }
    if (now.size() > kept.sizeBefore)
        plan.splices.push_back({kept.sizeBefore, now.size() - kept.sizeBefore, {}});
    if (!fits(plan, now.size()) || sizeAfter(plan, now.size()) != kept.sizeBefore)
        throw FileFailure{SaveError::BackupUnfit, SavePlace::Backup, backupName};
    return plan;
}

QStringList backupsOf(const QString &path, const QString &folder)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const QDir within(folder.isEmpty() ? file.path() : folder);
    QFileInfoList backups;
    for (const QFileInfo &entry : within.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const QString name = entry.fileName();
        QStringView ending = QStringView(name).mid(file.fileName().size());
        if (!name.startsWith(file.fileName()) || !(ending.startsWith(u'~') || ending.startsWith(u".tail~")))
            continue;
        ending = ending.mid(ending.indexOf(u'~') + 1);
        if (ending.isEmpty() || ending.toInt() > 1)
            backups.append(entry);
    }
    // A copy has the time of the original; when it was made, only the change of its own entry tells.
    std::stable_sort(backups.begin(), backups.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.metadataChangeTime() > b.metadataChangeTime();
    });
    QStringList paths;
    for (const QFileInfo &backup : backups)
        paths.append(backup.absoluteFilePath());
    return paths;
}

} // namespace ft
