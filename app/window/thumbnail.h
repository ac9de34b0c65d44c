// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QImage;

namespace ft {

/// What file managers show of a partial download: which parts are there. `size`: the longer side in pixels. A null
/// image for everything else.
QImage thumbnailOf(const QString &path, int size);

/// Writes that picture as PNG. False where there is none, or it cannot be written.
bool writeThumbnail(const QString &path, const QString &png, int size);

} // namespace ft
