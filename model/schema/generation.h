// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate.h"
#include "lane.h"
#include "plausible.h"

#include <optional>

namespace ft {

/// One walk over a table that writes instead of reading. Internal to the engine; generate.h is the way in.
///
/// Numbers that speak of other parts (counts, lengths, checksums) are written as zeros and settled when the group that
/// they stand in is complete.
class Generation {
public:
    Generation(const Format &format, const Recipe &recipe);

    Bytes file();
    /// An element with nothing in it; see blank().
    Bytes blank(const Field &element);

private:
    /// What a field is written into, for its path.
    struct Around {
        std::string path = {};
        enum How : std::uint8_t { Group, Rows, Lines } how = Group; ///< Lines: a transparent list
        std::uint64_t row = 0;
        std::map<Str, std::uint64_t> *counts = nullptr; ///< Lines: elements so far, by id
    };
    using Number = std::pair<Extents, const Field *>;

    // generation.cpp: groups and lists
    void write(const Field &field, const Around &around, std::optional<Value> preset = {});
    void writeGroup(const Field &field, const std::string &path);
    void writeParts(const Layout &layout, const std::string &path, bool contained);
    void settle(const Layout &layout, const std::string &path, const std::vector<Extents> &places);
    void settle(const std::string &number, std::uint64_t value);
    void settleSums();
    void writeList(const Field &field, const std::string &path);
    void writeSlot(const Field &field, const Around &around);
    void writeScattered(const Field &field, const std::string &path);
    std::uint64_t rowsOf(const Field &list, const std::string &path);
    static std::string joined(const std::string &path, Str id);
    std::string pathOf(const Field &field, const Around &around) const;
    bool isLeftOut(const Field &part, const std::string &path);
    bool isChosen(const std::string &path) const;

    // generationchoices.cpp
    static Str kindOf(const Field &field);
    static bool hasMore(const Field &element, const Around &around);
    const Field &alternative(const Field &choice, const Around &around);
    const Field &lineOf(std::span<const Field> alternatives, const Around &around);
    const Field *preferred(std::span<const Field *const> possible);
    std::optional<Value> keyFor(const Layout &layout, std::size_t index);

    // generationleaves.cpp
    void writeLeaf(const Field &field, const std::string &path, std::optional<Value> preset);
    void writeNumber(const Field &field, std::uint64_t number);
    void writeText(const Field &field, Bytes text, bool chosen);
    Value blankValue(const Field &field) const;
    void endToken(Str marks);
    void endLine();
    void append(Str text) { m_out.insert(m_out.end(), text.begin(), text.end()); }

    const Format &m_format;
    const Recipe &m_recipe;
    Chance m_chance;
    Str m_lineEnd;
    Subject m_subject;
    Bytes m_out; ///< of the current lane
    std::map<std::string, Number> m_numbers; ///< to be settled, by path
    std::map<std::string, Extents> m_groups; ///< what checksums can be about, by path
    std::map<std::string, Value> m_keys; ///< what choices depend on, by path
    std::map<std::string, std::uint64_t> m_counts; ///< elements of counted lists, by path
    std::optional<std::uint64_t> m_limit; ///< end of the slot that is being written
    Str m_marks; ///< end marks of the token written last: the next text must not begin with one
    unsigned m_thrift = 0; ///< grows until a record fits its slot
    bool m_inLine = false; ///< a line that its group will end
    bool m_zeros = false; ///< numbers are 0: the element that ends a list
    bool m_blank = false; ///< nothing is left to chance, nothing is in it
    bool m_onlyKnown = false; ///< among left-overs only what is known is recognised
    bool m_behindOffset = false; ///< the number before was an offset
};

} // namespace ft
