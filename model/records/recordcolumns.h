// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QString>

#include <vector>

namespace ft {

/// A column of a table of records.
struct RecordColumn {
    enum Source : std::uint8_t {
        Index, ///< number of the row
        State, ///< empty, damaged, left-overs: in words
        Offset, ///< where the record lies
        Part, ///< a field of the record; a list within it in one line
        Tag, ///< value of the meta tag `tag`
        Presence, ///< whether a file was shared, in words
        Media, ///< what a file is by its name, in words
    };
    Source source = Part;
    QString title = {};
    QString key = {}; ///< in JSON
    std::vector<const Field *> fields = {}; ///< rows of the format table that can fill it
    std::uint64_t tag = 0;
    Trust trust = Trust::Certain;
    bool isMinor = false; ///< hidden until asked for: marks, counts, filler
    bool isNumber = false;
};

/// Which columns elements of those kinds have, from the format's table alone. A list of meta tags within an element has
/// no column here; tags get one each when they occur: see tagColumn().
std::vector<RecordColumn> recordColumns(const std::vector<const Field *> &elements);

/// Column of a meta tag; `tag` is the field of the tags in their list.
RecordColumn tagColumn(const Field &tag, std::uint64_t id);

} // namespace ft
