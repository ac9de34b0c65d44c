// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordreader.h"

namespace ft {

/// Something of an earlier record that still lies in a slot: a tag behind a shorter record, or the whole record where
/// the slot was freed.
struct RecoveredItem {
    enum What : std::uint8_t { Tag, Record };
    What what = Tag;
    int row = 0; ///< of the slot in its list
    Extents extents = {};
    QString path = {}; ///< of the left-over tag, or of the slot
    QString title = {}; ///< "Artist"; "Record"
    QString text = {}; ///< value of the tag; name of the file
    QString now = {}; ///< name of the record that the slot holds now; empty: it is free
};

/// What there is in the slot of a row; usually nothing. `bytes`: of the reader's records.
std::vector<RecoveredItem> recoveredIn(RecordReader &reader, int row, ByteWindow &bytes);

} // namespace ft
