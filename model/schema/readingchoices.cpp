// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "value.h"

#include <algorithm>

namespace ft {

namespace {

/// Texts that a choice depends on are names of registry values.
constexpr std::size_t LongestKey = 64;

} // namespace

std::uint64_t Reading::readChoice(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent,
                                  std::uint32_t row)
{
    const bool contained = field.extent.how != Extent::Parts;
    const std::uint64_t limit = extentEnd(field, at, bound, parent);
    if (m_failed)
        return at;
    if (m_trial == Trial::Exact && contained && limit == at) { // a small number before zeros is no tag without a value
        m_failed = true;
        return at;
    }
    const Key key = keyOf(field, parent);
    for (const Case &candidate : field.cases) {
        if (!isChosen(candidate, key))
            continue;
        if (field.on.starts_with('@'))
            return readField(*candidate.field, at, limit, parent, row);
        if (const auto end = attempt(*candidate.field, at, limit, parent, row, Trial::Structure, contained))
            return *end;
    }
    if (m_trial == Trial::Exact && !field.cases.empty()) { // among left-overs, only what is known is believed
        m_failed = true;
        return at;
    }
    for (const Field &fallback : field.fallbacks) {
        if (&fallback == &field.fallbacks.back())
            return readField(fallback, at, limit, parent, row);
        if (const auto end = attempt(fallback, at, limit, parent, row, Trial::Structure, contained))
            return *end;
    }
    m_cut = true;
    return at;
}

Reading::Key Reading::keyOf(const Field &choice, NodeId parent)
{
    if (choice.on.empty() || choice.cases.empty())
        return {};
    if (choice.on.starts_with('@'))
        return {reading(m_tree, choice.on.substr(1)), {}};
    if (choice.cases.front().text.empty())
        return {sibling(parent, choice.on), {}};
    const NodeId key = child(m_tree, parent, choice.on);
    return {std::nullopt, key == NoNode ? Bytes() : decode(m_tree, key, m_file, LongestKey).bytes};
}

bool Reading::isChosen(const Case &candidate, const Key &key)
{
    if (candidate.text.empty())
        return key.number == candidate.key;
    return std::equal(candidate.text.begin(), candidate.text.end(), key.text.begin(), key.text.end(),
                      [](char a, std::uint8_t b) { return (a | 0x20) == (b | 0x20); });
}

std::optional<std::uint64_t> Reading::attempt(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent,
                                              std::uint32_t row, Trial trial, bool toTheEnd)
{
    const Mark before = mark();
    m_trial = std::max(m_trial, trial);
    m_cut = m_failed = false;
    const std::uint64_t end = readField(field, at, bound, parent, row);
    if (hasStopped() || (toTheEnd && end != bound)) {
        const bool spent = m_spent;
        rollBack(before);
        m_spent = spent;
        return std::nullopt;
    }
    m_trial = before.trial;
    m_cut = before.cut;
    m_failed = before.failed;
    return end;
}

Reading::Mark Reading::mark() const
{
    return {m_tree.nodes.size(), m_tree.findings.size(), m_tree.unlisted, m_tree.tally, m_trial, m_cut, m_failed, m_silent};
}

void Reading::rollBack(const Mark &mark)
{
    m_tree.nodes.resize(mark.nodes);
    m_tree.findings.erase(m_tree.findings.begin() + static_cast<std::ptrdiff_t>(mark.findings), m_tree.findings.end());
    m_tree.unlisted = mark.unlisted;
    m_tree.tally = mark.tally;
    m_trial = mark.trial;
    m_cut = mark.cut;
    m_failed = mark.failed;
    m_silent = mark.silent;
}

} // namespace ft
