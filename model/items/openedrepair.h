// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "differences.h"
#include "filerepair.h"

namespace ft {

/// A file of a folder, opened again: as it is, and as its plan would leave it. For any thread.
class OpenedRepair
{
public:
    /// `repair` has a plan and must outlive this.
    explicit OpenedRepair(const FileRepair &repair);

    /// False: the file cannot be opened any more, or has changed since it was looked at; the rest is of no use then.
    bool isValid() const { return m_isValid; }
    const Opened &opened() const { return m_opened; }
    FileVersion before() const { return {m_before, *m_opened.bytes}; }
    FileVersion after() const { return {m_after, *m_changed}; }

private:
    Opened m_opened;
    bool m_isValid;
    std::optional<Changed> m_changed;
    Tree m_before;
    Tree m_after;
};

} // namespace ft
