// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomfile.h"

#include "schema/sparse.h"

#include <algorithm>
#include <memory>

namespace ft {

/// The bytes of a file on disk, with the length it had when it was opened: what is appended later is not seen, and
/// what was cut off since reads short. Safe to read from several threads.
class FileSource final : public SparseSource
{
public:
    /// `file` was opened without refusal. Keeps it open as long as this lives.
    explicit FileSource(std::unique_ptr<const RandomFile> file) : m_file(std::move(file)) {}

    std::uint64_t size() const override { return m_file->size(); }

    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        if (at >= size())
            return 0;
        return m_file->read(at, into.first(std::min<std::uint64_t>(into.size(), size() - at)));
    }
    Extents dataFrom(std::uint64_t at) const override { return m_file->dataFrom(at); }

private:
    std::unique_ptr<const RandomFile> m_file;
};

} // namespace ft
