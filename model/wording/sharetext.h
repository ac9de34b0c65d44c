// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft {

/// "87.3 %" for 0.8739: rounded down, so that it is never "100 %" while something is missing; never "0 %" once something
/// is there. The same wherever a share is told.
QString shareText(double share);

} // namespace ft
