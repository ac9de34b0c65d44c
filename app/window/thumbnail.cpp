// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnail.h"

#include "common/chunkstrip.h"
#include "common/theme.h"
#include "items/foldersummary.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace ft {

namespace {

/// File managers ask for 128 to 1024; what somebody types must not take all memory.
constexpr int LargestSize = 4096;
/// Wide and low, as the map is, but still a picture among others.
constexpr double HeightShare = 0.5;
constexpr double MarginShare = 0.06;

} // namespace

QImage thumbnailOf(const QString &path, int size)
{
    const FolderEntry entry = folderEntry(path, Style());
    if (!entry.lane || size <= 0)
        return {};
    const int width = std::min(size, LargestSize);
    QImage image(width, std::max(1, qRound(width * HeightShare)), QImage::Format_ARGB32_Premultiplied);
    const QPalette palette = lightPalette(); // nobody tells a thumbnailer what it is shown on
    image.fill(palette.base().color());
    QPainter painter(&image);
    const double margin = width * MarginShare;
    paintChunkThumbnail(painter, QRectF(image.rect()).adjusted(margin, margin, -margin, -margin), *entry.lane, palette);
    return image;
}

bool writeThumbnail(const QString &path, const QString &png, int size)
{
    const QImage image = thumbnailOf(path, size);
    return !image.isNull() && image.save(png, "PNG");
}

} // namespace ft
