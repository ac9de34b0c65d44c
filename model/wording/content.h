// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentwriter.h"

#include <string>
#include <vector>

namespace ft {

/// Writes what a file says as one JSON value, by the contract of the command line: the keys of a format are fixed, and
/// rows of large lists go out as they are read. `tree` must have a format.
void writeContent(Json &json, const Tree &tree, ByteWindow &bytes, const CodePage &codePage);

/// `{"code", "severity", "offset", "size", "field", "message"}`
void writeFinding(Json &json, const Tree &tree, const Finding &finding, const Style &style);

/// A field of a format that is not certain.
struct Grade {
    std::string path; ///< with empty brackets for "any row": appendix.sources[].group
    Trust trust;
};
/// In the readings that were taken. Values of tags are not among them: each tag has a grade of its own.
std::vector<Grade> uncertainFields(const Tree &tree);

/// An object: grade of each field of the format that is not certain, `appendix.sources[].group`: "likely".
void writeGrades(Json &json, const Tree &tree);

/// An object: for each rival reading of the format which one was taken, its grade, and what else is possible.
void writeReadings(Json &json, const Tree &tree);

} // namespace ft
