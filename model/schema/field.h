// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "diagnostic.h"

#include <cstdint>
#include <span>
#include <string_view>

/// Marks a label or help text for translation in the context "format" (translations/update.cmake). Qt-free on purpose.
#define TR(text) text

namespace ft {

using Str = std::string_view;

/// What a field's bytes are. Closed on purpose: another kind needs two formats that ask for it.
enum class Kind : std::uint8_t {
    UInt, ///< unsigned number, 1 to 8 bytes
    Decimal, ///< unsigned number in decimal digits
    Packed, ///< unsigned number in groups of 7 bits, low group first, high bit set while more follow
    Blob, ///< bytes
    Text, ///< characters of an 8-bit code page (UTF-16 files are read through a narrow lane)
    Group, ///< fields one after the other
    List, ///< elements of one layout
    Choice, ///< one of several fields, chosen by a sibling's value, by a reading, or by what fits
};

/// What a value stands for: decides how it is shown, edited and judged.
enum class Meaning : std::uint8_t {
    Plain, Count, Length, Checksum, Time, FileTime, Minutes, Ipv4, Port, Digest, FileId, FileSize, Offset, Percent, Duration,
    Bitrate, Magic, Name, Path, Filler, Payload, LeftOver, Unknown,
};

/// Grade of a fact about the format (formats.md: C, L, G).
enum class Trust : std::uint8_t { Certain, Likely, Guess };

enum class Endian : std::uint8_t { Little, Big };

/// How bytes of a file stand for the bytes of a field (a lane of the reader). Hex may lie inside Utf16.
enum Coding : std::uint8_t {
    Raw = 0,
    Utf16 = 1, ///< one UTF-16LE unit a character
    HexText = 2, ///< pairs of hex digits, separated by commas, with continued lines (.reg)
};

/// Where a field ends.
struct Extent {
    enum How : std::uint8_t {
        Parts, ///< where its parts end
        Fixed, ///< after `size` bytes
        Rest, ///< with whatever surrounds it; lists: as many elements as there are
        Nul, ///< behind the first NUL
        Token, ///< behind the first of `marks` and all that follow it directly
        Line, ///< behind the line end
        ContinuedLine, ///< behind the first line end that no backslash precedes
        Sized, ///< after as many bytes as the number `of` says
        Counted, ///< lists: after as many elements as the number `of` says
        UntilZero, ///< lists: behind the first element whose last part is 0; or with what surrounds it
        WhileFits, ///< lists: before the first element that does not fit
        Scattered, ///< lists: whole elements found anywhere in the rest, with left-over bytes between
    };
    How how = Parts;
    std::uint64_t size = 0;
    Str of = {}; ///< id of a number before it in the same group ("trailer.size" for a layout read backward)
    Str marks = {};
};

constexpr bool isIn(Str marks, std::uint8_t byte)
{
    return marks.find(static_cast<char>(byte)) != Str::npos;
}

/// What a value should be like. Never a reason to refuse a file: what differs becomes a finding.
struct Expect {
    enum What : std::uint8_t {
        Anything,
        Equals, ///< the number `low`, or the bytes `text`
        Within, ///< low <= number <= high
        Public, ///< a public unicast IPv4 address, or 0, or the placeholder 224.0.0.0 of sig2dat
        Host, ///< a dotted quad or a host name
        Plausible, ///< a time within the network's life or 0; a port 1 to 65535 or 0
    };
    What what = Anything;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    Str text = {};
    Severity severity = Severity::Warning;
    bool strict = false; ///< where several layouts are possible, a violation means: this is not it
    bool anyCase = false; ///< `text` in any case
};

/// A value that has a name, and how sure that is.
struct Named {
    std::uint64_t value;
    Str name;
    Trust trust = Trust::Certain;
};

/// One way of computing a checksum. `early`: it also covers that many bytes before the field it is about.
struct SumForm {
    Str id;
    std::uint32_t (*compute)(View bytes);
    std::uint32_t early = 0;
};

/// What a number is computed from.
struct Sum {
    Str over = {}; ///< what it is about: path of a group, for a checksum; id of a field beside it, for other numbers
    std::span<const SumForm> forms = {}; ///< the expected form first
};

struct Field;

/// An ordered run of fields.
struct Layout {
    Str id;
    std::span<const Field> fields;
    /// Located from the end of the file: {payload: Rest, body: Sized by "tail.number", tail: fixed, with a magic}.
    bool backward = false;
};

/// One alternative of a Choice. `field` is read when the key equals the number of `on` (or its text, or the reading).
struct Case {
    std::uint64_t key = 0;
    Str text = {};
    const Field *field = nullptr;
};

/// One row of a format table: all that is known about one field.
struct Field {
    Str id; ///< path component and JSON key; empty: transparent, its parts count as its parent's
    Str label;
    Str help = {};
    Kind kind = Kind::Blob;
    Extent extent = {};
    Meaning meaning = Meaning::Plain;
    Endian endian = Endian::Little;
    Coding coding = Coding::Raw; ///< of the contents, relative to what surrounds it
    Trust trust = Trust::Certain;
    Str source = {}; ///< where the fact comes from (formats.md lists the abbreviations)
    std::span<const Named> names = {};
    Expect expect = {};
    Sum sum = {};
    const Layout *type = nullptr; ///< parts of a Group
    const Field *element = nullptr; ///< of a List
    std::uint64_t stride = 0; ///< of a List: every element takes this many bytes
    std::span<const Case> cases = {}; ///< of a Choice with `on`
    std::span<const Field> fallbacks = {}; ///< of a Choice: the first that fits
    Str on = {}; ///< id of a sibling before it, or "@reading"
    bool optional = false; ///< may be absent where its surroundings end
    bool many = false; ///< as an element of a transparent list: its path carries an index

    constexpr bool holdsNumber() const { return kind == Kind::UInt || kind == Kind::Decimal || kind == Kind::Packed; }
};

/// Two or more readings of a half-known format, chosen per file by evidence, changeable by the user.
struct Rival {
    struct Reading {
        Str id;
        Str label;
        Str glob = {}; ///< a file name that speaks for this reading
    };
    Str id;
    Str label;
    Str affects; ///< id of the fields it is about
    std::span<const Reading> readings; ///< the default first
    Trust trust = Trust::Likely;
};

struct Tree;
struct Node;

/// A check that looks at several fields at once. Adds findings to the tree; must not change nodes.
struct Rule {
    void (*check)(Tree &tree, ByteWindow &bytes);
};

/// What a hook found out about where the parts of a file lie.
struct Place {
    Str field; ///< id of a field of the root layout
    Extents extents;
};

/// Everything that is known of a kind of file: one constant table.
struct Format {
    Str id; ///< as in the command line's JSON
    Str name; ///< for people
    Str help;
    std::span<const Str> globs; ///< file names that speak for it strongly; a leading '~' marks a weak one
    const Field *root;
    std::span<const Rival> rivals = {};
    std::span<const Rule> rules = {}; ///< over the whole tree
    std::span<const Rule> rowRules = {}; ///< over one element of a lazily read list
    /// Fallback for what no table can say (one format in ten): places of the root's fields, in order, tiling the file.
    std::vector<Place> (*locate)(ByteWindow &bytes) = nullptr;

    /// Its end says where it begins: a file of it is read as a whole or not at all.
    constexpr bool isBackward() const { return root->type && root->type->backward; }
};

} // namespace ft
