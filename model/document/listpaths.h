// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <QStringList>

namespace ft {

/// Paths of the lists that a name stands for: one at that path, or those of that name further down (the supernode
/// caches in a registry file).
QStringList listsNamed(const Tree &tree, Str name);

} // namespace ft
