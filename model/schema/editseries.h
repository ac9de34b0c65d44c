// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace ft {

/// Edits of one file made one after the other, each for what those before it left; one plan in the end. Nothing is
/// written anywhere.
class EditSeries {
public:
    /// `source` must outlive it; `tree` is what reading it gave, of the whole file.
    EditSeries(Tree tree, const ByteSource &source) : m_source(&source), m_tree(std::move(tree)) {}

    /// What the next edit is to be made for. Valid until then.
    const Tree &tree() const { return m_tree; }
    Changed bytes() const { return {*m_source, m_plan}; }

    /// Makes an edit. False where it is a refusal: everything is as it was then.
    bool add(const Edit &edit);

    /// From the source to what it is now, with nothing in it that stays the same.
    Plan plan() const { return trimmed(m_plan, *m_source); }
    /// Each field once, from what it was before the first edit to what it is behind the last one.
    const std::vector<Followed> &follows() const { return m_follows; }

private:
    void follow(const Followed &field);

    const ByteSource *m_source;
    Tree m_tree;
    Plan m_plan;
    std::vector<Followed> m_follows;
};

} // namespace ft
