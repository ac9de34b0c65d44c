// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// A format as languages for binary structures can say it: named structures of named attributes, one behind the other.
/// What those languages have no words for (trying what fits, searching, recovery) is left as plain bytes.
namespace ft {

/// One attribute of a structure.
struct Attribute {
    enum What : std::uint8_t { Number, Packed, Characters, Bytes, Structure, Switch };
    enum Repeat : std::uint8_t { Once, Counted, Strided, UntilZero, ToTheEnd };
    enum When : std::uint8_t { Always, ByReading, SizeIs, SizeIsNot };

    std::string id; ///< unique in its structure: lower case, digits, underscores
    const Field *field = nullptr; ///< what is known about it
    What what = Bytes;
    Extent extent = {}; ///< of one element where it repeats. How is one of Parts, Fixed, Rest, Nul, Sized
    std::string type; ///< of a Structure: its name; of an element too
    std::string names; ///< the enumeration of a Number; empty: none

    Repeat repeat = Once;
    Str count = {}; ///< of Counted: id of the number in the same structure
    std::uint64_t stride = 0; ///< of Strided
    std::vector<std::string> last = {}; ///< of UntilZero: the number that ends the run when it is 0; an id per reading
    std::uint64_t lastSize = 0; ///< of UntilZero: bytes of that number

    When when = Always;
    Str rival = {}; ///< of ByReading
    std::vector<std::uint64_t> keys = {}; ///< of ByReading: index of the reading; of SizeIs, SizeIsNot: bytes around it
    bool optional = false; ///< absent where its surroundings have ended

    Str on = {}; ///< of a Switch: id of the number that decides
    std::vector<std::pair<std::uint64_t, std::string>> cases = {}; ///< of a Switch: number and structure
    std::string otherwise = {}; ///< of a Switch
};

/// A group of fields as a type of its own.
struct Structure {
    std::string name; ///< unique in the shape
    std::string about;
    std::vector<Attribute> attributes;
};

/// Values of a number that have names.
struct Enumeration {
    std::string name;
    std::uint64_t size; ///< bytes of the number
    std::span<const Named> names;
};

/// Located from the end: the last attribute of the root has a fixed size and says how long the one before it is.
struct FromTheEnd {
    std::uint64_t tailSize;
    Str bodySize; ///< "trailer.size"
};

/// A format in the words of languages that describe formats: types, attributes, enumerations.
struct Shape {
    std::vector<Enumeration> enumerations;
    std::vector<Structure> structures; ///< each behind those it is made of; the root last
    std::optional<FromTheEnd> fromTheEnd;
    bool isText = false; ///< lines that are told apart by trying: the root has nothing but them
    bool isLocated = false; ///< places that are found by walking the file: the root is cut where that begins

    const Structure &root() const { return structures.back(); }
};

/// The format must outlive it.
Shape shapeOf(const Format &format);

/// "more sources needed" -> "more_sources_needed"; never empty, never beginning with a digit.
std::string identifierOf(Str text);

} // namespace ft
