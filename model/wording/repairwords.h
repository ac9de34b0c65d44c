// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/arbitration.h"
#include "repair/judge.h"

#include <QString>

namespace ft {

/// One step of a repair in a sentence: "Correct one bit at 0x3a1f0."
QString sentence(const Step &step);
/// A whole plan: the sentences of its steps.
QString title(const JudgedPlan &plan);

/// What the best plan means for whoever has just opened the file, in one sentence; empty for a plan that is only guessed.
QString prognosis(const JudgedPlan &plan);

/// "proved", "consistent", "guessed", translated.
QString confidenceText(Confidence confidence);
/// What stands behind the grade: "agrees with the checksum; by chance once in 16 000 such searches".
QString reasonText(const JudgedPlan &plan);

/// What a hash that decided between copies is worth. One that decided nothing has no sentence.
QString sentence(const Arbitration &arbitration);

} // namespace ft
