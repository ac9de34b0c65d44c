// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "saveresult.h"

#include <QByteArray>

namespace ft {

/// Thrown by the parts of writing and turned into a SaveResult by its entry points: outside of model/storage nobody
/// ever sees one.
struct FileFailure {
    SaveError error;
    SavePlace place;
    QByteArray name; ///< of the file
    int number = 0; ///< of the system; 0: it said nothing

    /// What an error number means for a file of that place.
    static FileFailure ofSystem(int number, SavePlace place, const QByteArray &name);
};

/// Fills in what went wrong; leaves the state as it is.
void describe(const FileFailure &failure, SaveResult &result);

/// Runs a part of writing and turns what it throws into the result.
template <typename Work> SaveResult settled(const Work &work)
{
    SaveResult result;
    try {
        work(result);
    } catch (const FileFailure &failure) {
        describe(failure, result);
    }
    return result;
}

} // namespace ft
