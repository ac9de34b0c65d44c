// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordcolumns.h"

#include "wording/text.h"

#include <memory>

namespace ft {

/// Oddities of a record, as flags.
enum RecordState {
    SoundRecord = 0,
    EmptyRecord = 1, ///< a slot without a record, an entry of zeros
    DamagedRecord = 2, ///< a warning or an error is about it
    LeftOverRecord = 4, ///< behind it lie meta tags of an earlier, longer record
};

/// The rows of one list and how to show them: all that is needed to read them on any thread. A value that does not
/// change; new columns make a new one.
struct RecordSet {
    std::string path; ///< of the list, such as "entries"
    std::shared_ptr<const ByteSource> bytes;
    std::shared_ptr<const Tree> tree;
    NodeId list = NoNode; ///< what the elements lie in
    std::shared_ptr<const std::vector<NodeId>> elements; ///< of a list that was read at once; null: read lazily
    /// Of a list that was read at once, whether a warning or error is about the element.
    std::shared_ptr<const std::vector<bool>> damaged;
    std::vector<RecordColumn> columns;
    const Field *tag = nullptr; ///< the meta tags of a record; null: it cannot have any
    Style style;

    int rowCount() const;
    /// Row of the record that contains the field with that path; -1 if it lies outside the list.
    int rowOf(const std::string &fieldPath) const;
    /// Row of the record that contains the byte at `offset`; -1 if it lies outside the list.
    int rowAt(std::uint64_t offset) const;
};

/// The rows of the list at `path`, or, where a format mixes them with other lines, the elements that are called so
/// (`entries[0]`, `entries[1]`...). Without rows and columns if there is neither. `findings`: those of the document.
RecordSet recordSet(std::shared_ptr<const ByteSource> bytes, std::shared_ptr<const Tree> tree, const std::string &path,
                    const std::vector<Finding> &findings, const Style &style);

} // namespace ft
