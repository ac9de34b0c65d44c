// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/plan.h"

#include <memory>

namespace ft {

/// The bytes of an opened file with what was changed in them. A value that never changes: whoever works beside the GUI
/// thread keeps the one it started with. Costs what was typed, however long the file is.
class EditedBytes final : public ByteSource
{
public:
    EditedBytes(std::shared_ptr<const ByteSource> saved, Plan changes)
        : m_saved(std::move(saved)), m_changed(*m_saved, std::move(changes))
    {
    }

    std::uint64_t size() const override { return m_changed.size(); }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override { return m_changed.read(at, into); }

private:
    std::shared_ptr<const ByteSource> m_saved; ///< declared first: the other reads from it
    Changed m_changed;
};

} // namespace ft
