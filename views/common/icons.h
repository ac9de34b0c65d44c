// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"

#include <QIcon>

class QPainter;
class QPalette;

namespace ft {

/// Edge of an icon beside a line of text, in device-independent pixels.
inline constexpr int SmallIcon = 16;

/// A line icon of resources/icons by its file name without extension. It takes the text colour of the application's
/// palette at the moment of painting, so a change of theme needs no new icons. Null for an unknown name.
QIcon icon(const QString &name);

/// Paints that icon in one colour into a square of logical pixels, sharp on every screen.
void paintIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &color);

/// Name of the icon that goes with a judgement; its colour is Accents::of(Severity).
QString iconName(Severity severity);

/// Name of the icon for a format of files ("kazaa.dat" → "download"); "unknown" for what was not recognised.
QString iconName(std::string_view formatId);

} // namespace ft
