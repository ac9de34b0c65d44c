// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What KDE's build system would generate: a static library exports nothing, and everything in it is wanted.
#define KARCHIVE_EXPORT
#define KARCHIVE_ENABLE_DEPRECATED_SINCE(major, minor) 1
#define KARCHIVE_BUILD_DEPRECATED_SINCE(major, minor) 1
#define KARCHIVE_DEPRECATED_VERSION(major, minor, text)
