// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savewords.h"

#include "text.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct SaveWords {
    Q_DECLARE_TR_FUNCTIONS(save)
};

/// Which file it is about, where that is not the one that was to be written.
QString placeText(const SaveResult &result)
{
    const QString path = oneLine(result.path);
    switch (result.place) {
    case SavePlace::Target:
        break;
    case SavePlace::Folder:
        return SaveWords::tr("the folder “%1”").arg(path);
    case SavePlace::NewCopy:
        return SaveWords::tr("the new copy “%1”").arg(path);
    case SavePlace::Recovery:
        return SaveWords::tr("the recovery file “%1”").arg(path);
    case SavePlace::Backup:
        return SaveWords::tr("the backup “%1”").arg(path);
    }
    return SaveWords::tr("the file");
}

QString causeText(const SaveResult &result)
{
    switch (result.error) {
    case SaveError::None:
        break;
    case SaveError::ChangedMeanwhile:
        return SaveWords::tr("another program has changed the file since it was read; read it again");
    case SaveError::Locked:
        return SaveWords::tr("another program is writing %1; wait for it, or close it").arg(placeText(result));
    case SaveError::InterruptedBefore:
        return SaveWords::tr("an earlier write of this file was interrupted; finish or undo that first");
    case SaveError::Missing:
        return SaveWords::tr("%1 is no longer there; save under another name").arg(placeText(result));
    case SaveError::Exists:
        return SaveWords::tr("%1 exists already; choose another name").arg(placeText(result));
    case SaveError::NotRegular:
        return SaveWords::tr("%1 is no regular file").arg(placeText(result));
    case SaveError::NotAFile:
        return SaveWords::tr("these contents are unpacked or were dropped and have no file of their own; save under another name");
    case SaveError::Denied:
        return SaveWords::tr("%1 may not be written; change its permissions or save elsewhere").arg(placeText(result));
    case SaveError::ReadOnlyMedium:
        return SaveWords::tr("%1 is on a medium that is read-only; save elsewhere").arg(placeText(result));
    case SaveError::DiskFull:
        return SaveWords::tr("there is no room for %1; free some or save elsewhere").arg(placeText(result));
    case SaveError::Unreadable:
        return SaveWords::tr("%1 cannot be read in whole; copy it to a sound disk first").arg(placeText(result));
    case SaveError::BackupDamaged:
        return SaveWords::tr("%1 is damaged").arg(placeText(result));
    case SaveError::BackupUnfit:
        return SaveWords::tr("%1 belongs to other contents than these").arg(placeText(result));
    case SaveError::Failed:
        return SaveWords::tr("the system failed with %1").arg(placeText(result));
    }
    return {};
}

QString stateText(SaveResult::State state)
{
    switch (state) {
    case SaveResult::State::Unchanged:
        return SaveWords::tr("Nothing was changed.");
    case SaveResult::State::Saved:
        return SaveWords::tr("The file is written, but that it lasts is not certain.");
    case SaveResult::State::Interrupted:
        break;
    }
    return SaveWords::tr("The write stopped midway; the recovery file beside the file can finish or undo it.");
}

} // namespace

QString sentence(const SaveResult &result)
{
    if (result.error == SaveError::None)
        return {};
    const QString cause = result.reason.isEmpty() ? causeText(result)
                                                  : SaveWords::tr("%1 (%2)", "cause, the system's words").arg(causeText(result), oneLine(result.reason));
    const QString whole = cause.left(1).toUpper() + cause.mid(1);
    return SaveWords::tr("%1. %2", "cause, state").arg(whole, stateText(result.state));
}

QString sentence(const InterruptedWrite &write)
{
    switch (write.state) {
    case PatchState::Before:
        return SaveWords::tr("A write of this file was interrupted before it changed a byte. It can be finished or dropped.");
    case PatchState::After:
        return SaveWords::tr("A write of this file was interrupted when all was written. It can be kept or undone.");
    case PatchState::Between:
        return SaveWords::tr("A write of this file was interrupted midway. It can be finished or undone, both exactly.");
    case PatchState::Foreign:
        break;
    }
    return SaveWords::tr("A write of this file was interrupted, and another program has written to it since. What the recovery "
                         "file holds no longer fits.");
}

} // namespace ft
