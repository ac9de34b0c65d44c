// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/interrupted.h"
#include "storage/saveresult.h"

#include <QString>

namespace ft {

/// What went wrong with writing a file and what one can do, in one or two sentences that say whether anything was
/// changed. Plain text, translated. Empty where nothing went wrong.
QString sentence(const SaveResult &result);

/// What became of a write that was interrupted, and which ways there are.
QString sentence(const InterruptedWrite &write);

} // namespace ft
