// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace ft {

/// Why writing did not come about.
enum class SaveError : std::uint8_t {
    None,
    ChangedMeanwhile, ///< by another program, since it was read
    Locked, ///< another program holds it
    InterruptedBefore, ///< an earlier write was interrupted and waits for "finish" or "undo"
    Missing, ///< the file or its folder is gone
    Exists, ///< what must not be overwritten
    NotRegular, ///< a folder, a device
    NotAFile, ///< unpacked or dropped contents: there is no file that these bytes are
    Denied, ///< permissions
    ReadOnlyMedium,
    DiskFull,
    Unreadable, ///< bytes that are to be copied do not come off the medium
    BackupDamaged, ///< what should be restored is not whole
    BackupUnfit, ///< it belongs to other contents
    Failed, ///< anything else the system says
};

/// Which of the files that writing takes the error is about.
enum class SavePlace : std::uint8_t { Target, Folder, NewCopy, Recovery, Backup };

/// What became of a write. `error` may be set although the state is Saved: the file is as it was meant to be, and
/// something behind that failed, such as the medium's word that it will last, or taking the recovery file away.
struct SaveResult {
    enum class State : std::uint8_t {
        Unchanged, ///< every byte is as it was
        Saved, ///< every byte is as it was meant to be
        Interrupted, ///< stopped midway; the recovery file leads to either
    };

    State state = State::Unchanged;
    SaveError error = SaveError::None;
    SavePlace place = SavePlace::Target;
    QString path; ///< of the file that `error` is about
    QString reason; ///< the system's words; may be empty
    QString backup; ///< made before this write, or the one of SaveOptions; empty: none
    QString recovery; ///< still there: the write is not done with
    std::uint64_t otherNames = 0; ///< hard links that show the change too

    bool ok() const { return state == State::Saved && error == SaveError::None; }
};

} // namespace ft
