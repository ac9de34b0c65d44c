// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

/// What a file is by the extension of its name, in words: "sound", "video"... "other" where nobody knows.
QString mediaKind(const QString &fileName);

} // namespace ft
