// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace ft {

/// What the models give beside Qt's own roles.
enum Role {
    /// The plain value behind DisplayRole, a number or a text: what sorting compares and JSON holds. Invalid: nothing.
    ValueRole = Qt::UserRole + 1,
    SpotRole, ///< ft::Spot: where this lies in the file
    PathRole, ///< QString: path of the field, or of the file in a folder
    EditedPathRole, ///< QString: path of the field that typing in this cell changes; invalid: none
    ChangedRole, ///< bool: this, or what lies inside it, differs from the saved file
    FindingRole, ///< int: worst ft::Severity of the findings about this; invalid: none
    InsideFindingRole, ///< int: worst ft::Severity of the findings about what lies inside this; invalid: none
    NoteRole, ///< QString: what is noted about this, a line each; invalid: nothing
    GradeRole, ///< int: ft::Trust in this fact
    StateRole, ///< int: flags of ft::RecordState, for the cell that says it in words
    ShareRole, ///< double, 0 to 1: how much of a download is there, for the cell that says it in words
    ColumnKeyRole, ///< header; QString: key of the column in JSON
    MinorRole, ///< header; bool: a column that stays hidden until asked for
};

} // namespace ft
