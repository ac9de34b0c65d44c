// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "fieldsize.h"
#include "value.h"

#include <algorithm>

namespace ft {

std::uint64_t Reading::readList(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent,
                                std::uint32_t row)
{
    const NodeId list = open(field, at, bound, parent, row);
    std::uint64_t end = at;
    if (field.stride > 0)
        end = readStrided(field, at, bound, list);
    else if (field.extent.how == Extent::Counted)
        end = readCounted(field, at, bound, list);
    else if (field.extent.how == Extent::Scattered)
        end = readScattered(field, at, bound, list);
    else
        end = readRun(field, at, bound, list);
    close(list, end);
    if (field.stride > 0 && end < bound && !hasStopped()) { // less than an element
        note(Code::ListRemainder, Severity::Warning, end, bound, pathOf(list), field.stride, bound - end);
        strayLeaf(leftOverField, end, bound, parent);
        end = bound;
    }
    return end;
}

std::uint64_t Reading::readCounted(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list)
{
    const std::uint64_t rows = sibling(m_tree.nodes[list].parent, field.extent.of).value_or(0);
    const std::uint64_t least = std::max<std::uint64_t>(1, leastSize(*field.element));
    const std::uint64_t most = (bound - at) / least;
    if (rows > most) {
        const NodeId number = child(m_tree, m_tree.nodes[list].parent, field.extent.of);
        m_tree.nodes[number].state = Node::Odd;
        note(Code::CountTooLarge, Severity::Error, at, bound, pathOf(number), most, rows);
        contradict();
        if (isTrying() && !m_openEnd) {
            m_failed = true;
            return at;
        }
    }
    for (std::uint64_t i = 0; i < std::min(rows, most) && !hasStopped(); ++i)
        at = readField(*field.element, at, bound, list, static_cast<std::uint32_t>(i));
    m_cut = m_cut || rows > most;
    return at;
}

std::uint64_t Reading::readStrided(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list)
{
    const std::uint64_t rows = (bound - at) / field.stride;
    const std::uint64_t end = at + rows * field.stride;
    if (rows > m_options.lazyAbove && m_lane.coding == Raw && !isTrying()) {
        m_tree.nodes[list].lazy = true;
        return end;
    }
    for (std::uint64_t i = 0; i < rows; ++i) {
        const std::uint64_t start = at + i * field.stride;
        const auto element = static_cast<NodeId>(m_tree.nodes.size());
        const std::uint64_t stop = readField(*field.element, start, start + field.stride, list,
                                             static_cast<std::uint32_t>(i));
        if (m_spent || m_failed)
            return stop;
        if (stop < start + field.stride) {
            readStray(stop, start + field.stride, element);
            close(element, start + field.stride);
        }
        m_cut = false; // a slot contains its own damage
    }
    return end;
}

std::uint64_t Reading::readRun(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list)
{
    std::uint32_t row = 0;
    std::vector<std::pair<Str, std::uint32_t>> rows; // numbering per id of element in a transparent list
    while (at < bound && !hasStopped()) {
        const NodeId element = static_cast<NodeId>(m_tree.nodes.size());
        const std::size_t said = m_tree.findings.size();
        std::uint64_t end = at;
        if (field.extent.how == Extent::WhileFits) {
            const auto fitting = attempt(*field.element, at, bound, list, row, Trial::Structure, false);
            if (!fitting)
                break;
            end = *fitting;
        } else {
            end = readField(*field.element, at, bound, list, row);
        }
        if (element < m_tree.nodes.size() && field.id.empty()) {
            const Str id = m_tree.nodes[element].field->id;
            auto known = std::find_if(rows.begin(), rows.end(), [id](const auto &pair) { return pair.first == id; });
            if (known == rows.end())
                known = rows.insert(rows.end(), {id, 0});
            const std::string before = m_tree.findings.size() > said ? pathOf(element) : std::string();
            m_tree.nodes[element].row = known->second++;
            for (std::size_t i = said; i < m_tree.findings.size(); ++i) { // what kind of line it is was not known yet
                std::string &about = m_tree.findings[i].path;
                if (!before.empty() && about.starts_with(before))
                    about.replace(0, before.size(), pathOf(element));
            }
        }
        const bool isLast = field.extent.how == Extent::UntilZero && endsRun(element);
        if (end == at || isLast)
            return end;
        at = end;
        ++row;
    }
    return at;
}

bool Reading::endsRun(NodeId element)
{
    if (element >= m_tree.nodes.size())
        return false;
    const auto last = number(m_tree, static_cast<NodeId>(m_tree.nodes.size() - 1), m_file);
    return last && *last == 0;
}

/// Whole elements one behind the other that begin at `at` or very soon behind it. A number before them, such as their
/// count, can look like the head of one more that ends inside the first: what reaches further is right.
Extents Reading::runAt(const Field &element, std::uint64_t at, std::uint64_t bound, NodeId list)
{
    constexpr std::uint64_t HeadSize = 8;
    std::uint64_t end = runEnd(element, at, bound, list);
    if (end == at)
        return {at, 0};
    for (std::uint64_t ahead = at + 1; ahead <= at + HeadSize && ahead < bound; ++ahead) {
        const std::uint64_t further = runEnd(element, ahead, bound, list);
        if (further > end && further > ahead) {
            at = ahead;
            end = further;
            break;
        }
    }
    return {at, end - at};
}

std::uint64_t Reading::runEnd(const Field &element, std::uint64_t at, std::uint64_t bound, NodeId list)
{
    const Mark before = mark();
    m_trial = Trial::Exact;
    m_silent = true;
    for (;;) {
        const std::uint64_t end = readField(element, at, bound, list, 0);
        if (hasStopped() || end == at)
            break;
        at = end;
    }
    rollBack(before);
    return at;
}

std::uint64_t Reading::readScattered(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId list)
{
    if (m_trial == Trial::Structure || !m_options.searches) { // decides nothing
        if (at < bound)
            strayLeaf(leftOverField, at, bound, list, 0);
        return bound;
    }
    std::uint32_t found = 0;
    std::uint32_t fillers = 0;
    std::uint32_t leftOvers = 0;
    std::uint64_t behind = at; // end of the last thing accounted for
    const auto gap = [&](std::uint64_t to) {
        if (to == behind)
            return;
        std::uint64_t zeros = behind;
        while (zeros < to) {
            const View bytes = this->bytes().view(zeros, static_cast<std::size_t>(std::min<std::uint64_t>(to - zeros, 4096)));
            const auto stop = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte != 0; });
            zeros += static_cast<std::uint64_t>(stop - bytes.begin());
            if (stop != bytes.end())
                break;
        }
        if (zeros == to)
            strayLeaf(fillerField, behind, to, list, fillers++);
        else
            strayLeaf(leftOverField, behind, to, list, leftOvers++);
        behind = to;
    };
    while (at < bound && !m_spent) {
        const View bytes = this->bytes().view(at, static_cast<std::size_t>(std::min<std::uint64_t>(bound - at, 4096)));
        const auto start = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte != 0; });
        at += static_cast<std::uint64_t>(start - bytes.begin());
        if (start == bytes.end())
            continue;
        const Extents run = runAt(*field.element, at, bound, list);
        if (run.size == 0) {
            ++at;
            continue;
        }
        gap(run.at);
        for (at = run.at; at < run.end() && !m_spent;)
            at = readField(*field.element, at, bound, list, found++);
        behind = at;
    }
    gap(bound);
    return bound;
}

} // namespace ft
