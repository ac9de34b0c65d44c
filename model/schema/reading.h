// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lane.h"
#include "reader.h"
#include "recovery.h"

namespace ft {

/// One walk over a file by a table. Internal to the engine; reader.h is the way in.
///
/// All offsets are those of the current lane. Each read function returns the offset behind what it read. Where a field
/// needs more bytes than there are, `m_cut` is set: the parts around it stop, until a stretch with an end of its own
/// (a slot, a sized group) contains the damage.
class Reading {
public:
    /// `frame` is where a layout read backward lies, found at most once for all readings of a file.
    Reading(Tree &tree, ByteWindow &bytes, const ReadOptions &options, std::optional<Frame> &frame);

    /// Reads a field at [at, bound) as the root of the tree and accounts for every byte up to `bound`.
    void readRoot(const Field &field, std::uint64_t at, std::uint64_t bound, std::uint32_t row = 0);
    /// As readRoot(), with the places of the root's parts found by the format's hook.
    void readPlaces(const Field &field, const std::vector<Place> &places);

    /// Whether `field`, read on its own at `at`, ends exactly at `bound` with no structural damage. Leaves no trace.
    bool fitsExactly(const Field &field, std::uint64_t at, std::uint64_t bound);
    /// Evidence for `field` at `at` if everything beyond `bound` is missing; nothing if it does not read that far.
    std::optional<Tally> evidence(const Field &field, std::uint64_t at, std::uint64_t bound);

    ByteWindow &bytes() { return *m_lane.bytes; }

private:
    enum class Trial : std::uint8_t { None, Structure, Exact };
    /// What a trial reading may have changed.
    struct Mark {
        std::size_t nodes;
        std::size_t findings;
        std::uint64_t unlisted;
        Tally tally;
        Trial trial;
        bool cut;
        bool failed;
        bool silent;
    };

    // reading.cpp: groups and choices
    std::uint64_t readField(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent, std::uint32_t row);
    std::uint64_t readGroup(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent, std::uint32_t row);
    std::uint64_t readParts(const Layout &layout, std::uint64_t at, std::uint64_t bound, NodeId group);
    std::uint64_t readBackward(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId group);
    std::uint64_t readCoded(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId group);
    std::uint64_t readChoice(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent, std::uint32_t row);
    /// What a choice depends on: a number, a text, or nothing that could be read.
    struct Key {
        std::optional<std::uint64_t> number;
        Bytes text;
    };
    Key keyOf(const Field &choice, NodeId parent);
    static bool isChosen(const Case &candidate, const Key &key);

    // readinglists.cpp
    std::uint64_t readList(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent, std::uint32_t row);
    std::uint64_t readCounted(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list);
    std::uint64_t readStrided(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list);
    std::uint64_t readRun(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list);
    std::uint64_t readScattered(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list);
    Extents runAt(const Field &element, std::uint64_t at, std::uint64_t bound, NodeId list);
    std::uint64_t runEnd(const Field &element, std::uint64_t at, std::uint64_t bound, NodeId list);
    bool endsRun(NodeId element);

    // readingleaves.cpp
    std::uint64_t readLeaf(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent, std::uint32_t row);
    std::uint64_t leafEnd(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent, bool &whole);
    std::uint64_t textEnd(const Field &field, std::uint64_t at, std::uint64_t bound, bool &whole);
    std::uint64_t find(std::uint8_t byte, std::uint64_t at, std::uint64_t bound);
    void judge(const Field &field, NodeId node, std::uint64_t at, std::uint64_t end);
    void judgeNumber(const Field &field, NodeId node, std::uint64_t value, std::uint64_t size);
    void judgeText(const Field &field, NodeId node, std::uint64_t at, std::uint64_t end);
    void judgeHost(const Field &field, NodeId node, std::uint64_t at, std::uint64_t end);
    void met(std::uint32_t bits) { m_tree.tally.matched += bits; }
    void metMark(const Field &field, std::uint32_t bits);
    void missed(const Field &field, NodeId node, Code code, std::uint32_t bits, std::uint64_t expected,
                std::uint64_t found);

    // nodes and findings
    NodeId push(const Field &field, std::uint64_t at, std::uint64_t end, NodeId parent, std::uint32_t row);
    /// As push(), for a node whose descendants follow; close() ends it.
    NodeId open(const Field &field, std::uint64_t at, std::uint64_t end, NodeId parent, std::uint32_t row);
    void close(NodeId node, std::uint64_t end);
    /// Counts a length or a count that cannot be, or a field that is cut, as evidence against the format.
    void contradict();
    /// What is left of a group behind its last part.
    void readStray(std::uint64_t at, std::uint64_t end, NodeId group);
    void strayLeaf(const Field &field, std::uint64_t at, std::uint64_t end, NodeId parent, std::uint32_t row = 0);
    void note(Code code, Severity severity, std::uint64_t at, std::uint64_t end, std::string path,
              std::uint64_t expected = 0, std::uint64_t found = 0);
    bool isTrying() const { return m_trial != Trial::None; }
    bool hasStopped() const { return m_cut || m_failed || m_spent; }
    std::optional<std::uint64_t> sibling(NodeId parent, Str id);
    std::uint64_t extentEnd(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent);
    std::string pathOf(NodeId node) const { return m_silent ? std::string() : path(m_tree, node); }
    std::string pathOf(NodeId parent, const Field &field, std::uint32_t row) const;

    /// Tries `field` at [at, bound): keeps what it read if it fits, else leaves no trace.
    std::optional<std::uint64_t> attempt(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent,
                                         std::uint32_t row, Trial trial, bool toTheEnd);
    Mark mark() const;
    void rollBack(const Mark &mark);

    Tree &m_tree;
    ByteWindow &m_file; ///< the file itself, in which nodes lie
    const ReadOptions &m_options;
    std::optional<Frame> &m_frame;
    Lane m_lane; ///< where the walk is
    Trial m_trial = Trial::None;
    bool m_cut = false; ///< the current stretch ended inside a field
    bool m_failed = false; ///< the current trial is lost
    bool m_openEnd = false; ///< a trial of something whose end is missing: nothing is too long
    bool m_silent = false; ///< a trial whose findings nobody wants: no paths are made
    bool m_spent = false; ///< the node budget is used up
};

/// Rows for bytes that no table speaks of.
extern const Field leftOverField; ///< behind what was read
extern const Field unknownField; ///< never understood
extern const Field fillerField; ///< zeros between things

} // namespace ft
