// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnsteps.h"

namespace ft {

/// A step in words: "2003-02", "1 MB to 2 MB", "128 to 159 kbit/s", "video".
QString stepText(const ColumnSteps &steps, int step, const ColumnTraits &traits);
/// What stands under the beginning of a step on a scale; empty where that would say little.
QString edgeText(const ColumnSteps &steps, int step, const ColumnTraits &traits);
/// The unit of what edgeText() gives: "kbit/s"; empty where there is none, or each text says it.
QString edgeUnit(const ColumnSteps &steps, const ColumnTraits &traits);

/// What is to be asked of the column so that the rows of the steps [first, last] pass: a comparison as people type it
/// for numbers, picks for texts.
RowQuery stepsQuery(const ColumnSteps &steps, int first, int last, const ColumnTraits &traits);
/// Whether rows of a step can pass what a query asks of the column by an interval or by picks.
bool passesStep(const RowQuery &query, const ColumnSteps &steps, int step, const ColumnTraits &traits);

} // namespace ft
