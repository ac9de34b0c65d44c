// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunksdelegate.h"

#include "common/chunkstrip.h"
#include "items/foldersummary.h"

namespace ft {

void ChunksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Margin = 6;
    TableDelegate::paint(painter, option, index);
    if (const auto lane = index.data(LaneRole).value<std::shared_ptr<const ChunkLane>>())
        paintChunkThumbnail(*painter, option.rect.adjusted(Margin, Margin, -Margin, -Margin), *lane, option.palette);
}

void ChunksDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TableDelegate::initStyleOption(option, index);
    if (index.data(LaneRole).isValid())
        option->text.clear(); // the words are for tool tips, copies and those who do not see
}

} // namespace ft
