// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <vector>

namespace ft {

/// A leaf of the tree, as a page of bytes shows it.
struct FieldSpan {
    Extents extents; ///< the whole leaf, beyond the page too
    const Field *field = nullptr;
    /// Changes from leaf to leaf within a group, and does not depend on where the page begins: the colour of a field
    /// must not flicker while scrolling.
    bool odd = false;
    bool opensElement = false; ///< the first leaf of an element of a list, or of a part of the file
};

/// The leaves that lie in a range of bytes, in file order. A value, made anew for each page.
///
/// Costs as much as there are leaves in the range, and never more than a leaf for each byte: lists that are read
/// lazily are asked only for the rows in the range.
class FieldSpans
{
public:
    FieldSpans() = default;
    FieldSpans(const Tree &tree, Extents range, ByteWindow &bytes);

    /// The leaf that holds a byte; null outside the range.
    const FieldSpan *at(std::uint64_t offset) const;

    auto begin() const { return m_spans.begin(); }
    auto end() const { return m_spans.end(); }
    std::size_t size() const { return m_spans.size(); }

private:
    std::vector<FieldSpan> m_spans;
};

} // namespace ft
