// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodeplaces.h"

#include <QCoreApplication>
#include <QStringList>

namespace ft {

/// What the command line asks for.
struct Launch {
    Q_DECLARE_TR_FUNCTIONS(Launch)
public:
    QStringList paths; ///< absolute; links of the network stay as they are
    QString manualFolder; ///< where the manual is to be written as web pages; empty: it is not asked for
    bool newWindow = false; ///< even if one is open already
    bool restore = false; ///< what was open last time, whatever the settings say
    int thumbnailSize = 0; ///< more than 0: write the picture of the first path into the second, without a window
    bool selfTest = false; ///< show the window, open everything, say how it went, end

    /// Ends the program for --help, --version and bad usage.
    static Launch of(const QStringList &arguments);
    /// Whether no window is asked for. To be known before there is an application.
    static bool isWindowless(int count, const char *const *arguments);
};

/// The sample files that come with the program: installed beside it, or in the source tree it was built in. Empty if
/// there are none.
QString samplesFolder();
/// The database of countries that comes with the program; its path even where it is missing.
PlacesSource bundledPlaces();

} // namespace ft
