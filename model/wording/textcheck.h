// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"
#include "text.h"

#include <vector>

namespace ft {

/// A note for each text of `tree` that has bytes which the code page lacks. The engine knows no code pages.
std::vector<Finding> checkTexts(const Tree &tree, ByteWindow &bytes, const CodePage &codePage);

} // namespace ft
