// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "storage/writer.h"
#include "wording/text.h"

namespace ft {

/// What a person chose once and for all. A value: read from the settings in `app`, handed to whom it concerns.
struct Preferences {
    /// Files asked for at once that become documents; more become one list.
    static constexpr int FewestDocuments = 1;
    static constexpr int MostDocuments = 64;

    Style style; ///< code page for files opened from now on, zone of times, values as stored
    QString language; ///< a code of languages(); empty: that of the system. Spoken from the next start on
    SaveOptions saving{.backup = true}; ///< where backups go, whether times are kept; backups are always made
    QString outputFolder; ///< absolute, where copies are proposed; empty: beside the file they are of
    QString placesFile; ///< a MaxMind DB with countries; empty: the one that comes with the program
    int documentsAtOnce = 16;
    Theme theme = Theme::System;
    bool restoreSession = true; ///< a start without files opens what was open at the end
    bool shareRecent = true; ///< opened files are listed among the recent files of the desktop
    bool tellWhenDone = true; ///< a notification when long work ends while another window is in front
};

} // namespace ft
