// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <vector>

namespace ft {

/// What a part of the file is to the eye. Which one a part gets follows from the order of the format's own parts.
enum class PartTone : std::uint8_t {
    Data, ///< the payload: what the file is about for others, not for us
    First,
    Second,
    Third,
    LeftOver, ///< bytes that no field claims: hatched
};

/// A part at the top level of a file: payload, appendix, trailer, records, left over.
struct FilePart {
    Extents extents;
    const Field *field = nullptr; ///< null where several loose fields were joined
    PartTone tone = PartTone::First;
};

/// The parts of a file in file order; together they cover it. Neighbouring single fields are one part.
std::vector<FilePart> partsOf(const Tree &tree);

/// The part that holds a byte; null beyond the end.
const FilePart *partAt(const std::vector<FilePart> &parts, std::uint64_t offset);

} // namespace ft
