// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <QString>

#include <optional>
#include <vector>

namespace ft {

/// One component of a path with what the format's table says about it.
struct PlaceStep {
    const Field *field;
    std::optional<std::uint64_t> row;
};

/// The rows of the table that a path such as `appendix.sources[2].hash` leads through; as far as they are known. Needs
/// no file: it also knows fields inside lists that are read lazily. Where a choice leaves several fields of one name,
/// the first.
std::vector<PlaceStep> placeOf(const Format &format, Str path);

/// The same for people, from the outermost list on: "Sources [2], Content hash"; outside of lists the field alone. Empty
/// for an empty path.
QString placeText(const Tree &tree, Str path);

} // namespace ft
