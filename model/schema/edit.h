// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"
#include "value.h"

namespace ft {

/// What changes besides what was asked for.
enum class Follow : std::uint8_t {
    All, ///< counts, lengths, file ids and checksums stay right
    None, ///< nothing: for those who want to see what a program makes of a lie. Slots keep their size all the same
};

/// Where a record that outgrows its slot has room. All slots of a database are of one size, which its name tells, so that
/// a slot never grows: the record belongs into the database of the next size that holds it (formats.md 3).
struct LargerSlot {
    const Rival::Reading *slots = nullptr; ///< of the larger database; its glob is that database's name
    Bytes slot; ///< the record as edited, alone in a fresh slot: to be appended there, or to be such a database
    Plan leave; ///< frees the slot that it had. What stood there becomes left-overs, as when a shorter record follows
};

/// Whether a database has room for such a record, behind its last slot.
enum class SlotRoom : std::uint8_t {
    Free,
    OtherSlots, ///< its slots have another size, or it has none
    CutSlot, ///< its last slot is not whole: a slot behind it would not be found
};
/// `tree` is what reading `size` bytes gave.
SlotRoom roomFor(const LargerSlot &record, const Tree &tree, std::uint64_t size);

/// Why an edit is not made.
struct Refusal {
    enum Why : std::uint8_t {
        NoSuchPlace, ///< no field or list has that path, or the list has no such row
        WrongKind, ///< a text for a number, bytes for a text, anything for a group
        OutOfRange, ///< the number, or a count or length that has to follow, is above `allowed`
        WrongSize, ///< the field always has `allowed` bytes
        TooLong, ///< there is room for `allowed` bytes
        EndMark, ///< the text holds what would end it: `found` is that byte
        Computed, ///< it follows from other fields
        FixedPlace, ///< left-overs cannot grow, shrink or move
        Damages, ///< the file would not be read as it is meant: `detail` is the word of the finding, or empty
    };
    Why why;
    std::string path; ///< the field it is about
    std::uint64_t allowed = 0;
    std::uint64_t found = 0;
    std::string detail = {};
    std::optional<LargerSlot> larger = {}; ///< with TooLong, if there are slots that would do. Append first, then leave
};

/// A field that changes because another one does.
struct Followed {
    std::string path;
    const Field *field;
    Value before;
    Value after;
};

/// What an edit would do. Nothing happens before somebody applies the plan.
struct Edit {
    Plan plan; ///< empty if it is refused or changes nothing
    std::vector<Followed> follows; ///< in the order of the file
    std::optional<Refusal> refusal;
};

/// A new value for a leaf. Texts are in the code page of the file, without their end mark; in UTF-16 files in UTF-8.
struct Setting {
    NodeId node;
    Value value;
};

// All of them are pure. `tree` is what reading `source` gave: of the whole file, or of one row of a lazy list.
// With Follow::All the changed bytes are read once more, and an edit that adds structural damage is refused.

/// Of a leaf. The value has the type that decode() gives; one that the field cannot hold is refused.
Edit setValue(const Tree &tree, const ByteSource &source, NodeId node, const Value &value, Follow follow);
/// Several at once, each leaf at most once: one plan, one checksum.
Edit setValues(const Tree &tree, const ByteSource &source, const std::vector<Setting> &settings, Follow follow);

/// Inserts a new element (see blank()) that will have the path `place`, such as `appendix.sources[2]` or, in a list of
/// lines, `entries[0]`. The row behind the last one is allowed.
Edit insertElement(const Tree &tree, const ByteSource &source, Str place, Follow follow);

// For elements of lists; the root of a row's tree is one too.
Edit duplicate(const Tree &tree, const ByteSource &source, NodeId element, Follow follow);
/// Moves an element within its list, so that it has the index `row` afterwards.
Edit move(const Tree &tree, const ByteSource &source, NodeId element, std::uint64_t row, Follow follow);
/// Left-over elements give way to zeros; everything else closes up.
Edit remove(const Tree &tree, const ByteSource &source, NodeId element, Follow follow);

/// Whether a number follows from other fields: a count, a length, a checksum that something refers to.
bool isComputed(const Tree &tree, NodeId node);

} // namespace ft
