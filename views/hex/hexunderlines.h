// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hexlayout.h"

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

/// A solid bar close under bytes that differ from the saved ones, above the lines of grades and findings. `baseline` is
/// that of the text, below the top of the run.
void paintChangedLine(QPainter &painter, const QRect &run, int baseline, const QColor &colour);

/// A wedge between two bytes where others were taken away.
void paintRemovedSign(QPainter &painter, const HexLayout &layout, std::uint64_t at, HexColumn side, const QColor &colour);

/// A hairline over bytes that somebody wrote a note about.
void paintNoteLine(QPainter &painter, const QRect &run, const QColor &colour);
/// The flag at the first of them, in the corner of its cell.
void paintNoteFlag(QPainter &painter, const QRect &cell, const QColor &colour);

} // namespace ft
