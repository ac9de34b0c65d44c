// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescuedfile.h"

#include "repair/finish.h"
#include "wording/text.h"

namespace ft {

/// A download that is to become the file it was to fetch.
struct Finishing {
    Opened opened;
    Finish finish;
    std::string name; ///< for the file, safe: only ever a name, never a way out of a folder
    QString givenName; ///< that the job gives, where that is not safe; else empty
    QString problem; ///< why it cannot be, and what can be done, in a sentence; empty: it can

    bool isVerified() const;
    bool isContradicted() const; ///< by the hash; it can be finished all the same
};

/// Reads the appendix, and the windows of the hash.
Finishing finishingOf(Opened opened, const CodePage &codePage, const Progress &progress = {});

/// Writes the file to the folder. `finishing` has no problem.
RescuedFile finishInto(const QDir &folder, const Finishing &finishing, const Progress &progress = {});

} // namespace ft
