// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupted.h"

#include "recoveryfile.h"

#include <QFile>

namespace ft {
namespace {

InterruptedWrite told(FileCalls &calls, const DiskFile &file, const PatchSet &change)
{
    FileStatus status;
    calls.statusOf(recoveryName(file.name()), status);
    return {
        .recovery = QFile::decodeName(recoveryName(file.name())),
        .when = QDateTime::fromMSecsSinceEpoch(status.modified / 1'000'000),
        .state = stateOf(change, file),
        .sizeBefore = change.sizeBefore,
        .sizeAfter = change.sizeAfter,
    };
}

void goWay(SaveTarget &target, const PatchSet &change, Way way, SaveResult &result)
{
    const bool isForeign = stateOf(change, target.file()) == PatchState::Foreign;
    if (isForeign != (way == Way::Forget)) {
        const SaveError error = isForeign ? SaveError::ChangedMeanwhile : SaveError::InterruptedBefore;
        throw FileFailure{error, SavePlace::Target, target.name()};
    }
    result.recovery = QFile::decodeName(recoveryName(target.name()));
    result.state = SaveResult::State::Interrupted;
    if (way == Way::Finish)
        writeSide(target.file(), change, Side::After, std::nullopt);
    else if (way == Way::Undo)
        writeSide(target.file(), change, Side::Before, change.modified);
    result.state = SaveResult::State::Saved;
    removeRecovery(target.calls(), target.name());
    result.recovery.clear();
}

} // namespace

std::optional<InterruptedWrite> interruptedWrite(const QString &path, FileCalls &calls)
{
    try {
        QByteArray name;
        if (calls.resolve(QFile::encodeName(path), name) != 0)
            return std::nullopt;
        const std::optional<PatchSet> change = recoveryOf(calls, name);
        if (!change)
            return std::nullopt;
        DiskFile file(calls, name, SavePlace::Target, FileCalls::Access::Read);
        file.lock(); // fails while the write is under way
        return told(calls, file, *change);
    } catch (const FileFailure &) {
        return std::nullopt;
    }
}

std::optional<InterruptedWrite> interruptedWrite(const QString &path)
{
    SystemCalls calls;
    return interruptedWrite(path, calls);
}

SaveResult settle(const QString &path, Way way, FileCalls &calls)
{
    return settled([&](SaveResult &result) {
        SaveTarget target(calls, path);
        const std::optional<PatchSet> change = recoveryOf(calls, target.name());
        if (!change)
            throw FileFailure{SaveError::Missing, SavePlace::Recovery, recoveryName(target.name())};
        goWay(target, *change, way, result);
    });
}

SaveResult settle(const QString &path, Way way)
{
    SystemCalls calls;
    return settle(path, way, calls);
}

} // namespace ft
