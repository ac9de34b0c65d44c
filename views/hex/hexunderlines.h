// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include "common/accents.h"

#include <QRect>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ft {

/// Dots under a run of bytes whose field is not certain: one row of dots for likely, two for a guess, none for certain.
void paintGradeLine(QPainter &painter, const QRect &run, Trust trust, const QColor &colour);

/// The line under bytes that a finding is about: a zigzag for errors, a wave of long steps for warnings, a plain line
/// for notes. Told apart by shape, not by colour alone.
void paintFindingLine(QPainter &painter, const QRect &run, Severity severity, const Accents &accents);

} // namespace ft
