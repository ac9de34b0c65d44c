// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <algorithm>

namespace ft {

/// Where the keyboard stands in a file, and what is selected from there. The caret is a byte, not a gap between bytes.
class HexCaret
{
public:
    std::uint64_t at() const { return m_at; }
    bool hasSelection() const { return m_at != m_anchor; }
    /// From anchor to caret, both included; empty without a selection.
    Extents selection() const
    {
        return hasSelection() ? Extents{std::min(m_at, m_anchor), std::max(m_at, m_anchor) - std::min(m_at, m_anchor) + 1}
                              : Extents{m_at, 0};
    }
    /// What is copied: the selection, or the byte under the caret.
    Extents bytes() const { return hasSelection() ? selection() : Extents{m_at, 1}; }

    void place(std::uint64_t at) { m_at = m_anchor = at; }
    void extend(std::uint64_t at) { m_at = at; }
    void select(Extents bytes)
    {
        m_anchor = bytes.at;
        m_at = bytes.size > 0 ? bytes.end() - 1 : bytes.at;
    }

    /// Bytes before it were replaced: stays with its byte. Held within a file of `fileSize` bytes.
    void shift(std::uint64_t at, std::uint64_t removed, std::uint64_t inserted, std::uint64_t fileSize)
    {
        const auto moved = [&](std::uint64_t offset) {
            if (offset >= at)
                offset = offset - at >= removed ? offset - removed + inserted : at;
            return std::min(offset, fileSize > 0 ? fileSize - 1 : 0);
        };
        m_at = moved(m_at);
        m_anchor = moved(m_anchor);
    }

private:
    std::uint64_t m_at = 0;
    std::uint64_t m_anchor = 0;
};

} // namespace ft
