// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/identify.h"

#include <QStringList>

namespace ft {

/// Why a file may be of this format, a sentence each.
QStringList reasons(const Candidate &candidate);

} // namespace ft
