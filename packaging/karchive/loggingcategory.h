// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// What KDE's build system would generate, under the category's usual name.
inline const QLoggingCategory &KArchiveLog()
{
    static const QLoggingCategory category("kf.archive", QtWarningMsg);
    return category;
}
