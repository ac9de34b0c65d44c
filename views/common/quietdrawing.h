// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRect;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace ft {

// What QuietStyle draws by itself, from the option alone.

constexpr int PictureGap = 6; ///< between the picture and the word of a button
constexpr int ChoiceMark = 14; ///< edge of the mark of a choice
constexpr qreal Rounding = 4; ///< of the corners of buttons and fields

/// The text colour at a share of its strength: a tint that fits every background and both themes.
QColor tint(const QPalette &palette, qreal share);

void fillRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color);

/// The one button that Enter presses, filled with the accent.
bool isPrimary(const QStyleOptionButton &button);

void drawTab(const QStyleOption *option, QPainter *painter);
void drawHeader(const QStyleOption *option, QPainter *painter);
void drawButton(const QStyleOption *option, QPainter *painter);
/// A picture and the word beside it, as far from the one end of the button as from the other. (Where it reads from right to
/// left, Fusion puts the word to the border.)
void drawLabelBesideIcon(const QStyleOptionToolButton &button, QPainter *painter);
void drawLabelBesideIcon(const QStyleOptionButton &button, QPainter *painter);
/// A frame of one line; without one, a tint says where one can write.
void drawLineEdit(const QStyleOption *option, QPainter *painter);
/// A field with a mark for its list; a button where nothing can be written.
void drawComboBox(const QStyleOptionComboBox &box, QPainter *painter, const QRect &arrow);
/// A field with a mark for a step up and one for a step down.
void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QRect &up, const QRect &down);
void drawMenuFrame(const QStyleOption *option, QPainter *painter);
/// The ground of the entry that Enter or a click chooses.
void drawMenuChoice(const QStyleOptionMenuItem &item, QPainter *painter);
void drawBranch(const QStyleOption *option, QPainter *painter);
/// What opens a menu, or goes on. Turned by quarters: 0 points down, 1 left, 2 up, 3 right.
void drawArrow(const QStyleOption *option, QPainter *painter, int quarters);
void drawSortMark(const QStyleOption *option, QPainter *painter);
/// Of one of several choices, or of a choice by itself. Outlined where it is not taken, so that it is seen on any ground.
void drawChoiceMark(const QStyleOption *option, QPainter *painter, bool isRound);

} // namespace ft
