// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

namespace ft {

/// Whether this is the title of a part of a menu.
bool isMenuPartTitle(const QStyleOption *option);

/// What stands between two parts of a menu: a hairline, or the title of the part that follows.
void drawMenuSeparator(const QStyleOptionMenuItem &item, QPainter &painter);

} // namespace ft
