// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QStyleOptionSlider;

namespace ft {

// The scroll bars of QuietStyle: thin, without arrows, and without a thumb where there is nothing to scroll.

constexpr int ScrollBarExtent = 12;
constexpr int ShortestThumb = 24;

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter);

} // namespace ft
