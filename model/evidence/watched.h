// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include "schema/sparse.h"

namespace ft {

/// Bytes that tell how far whoever reads them through is, and end where that is no longer wanted.
class Watched final : public SparseSource {
public:
    /// Both must outlive it.
    Watched(const ByteSource &bytes, const Progress &progress) : m_bytes(bytes), m_progress(progress) {}

    std::uint64_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        m_progress.tell(at, size());
        return m_progress.isCancelled() ? 0 : m_bytes.read(at, into);
    }
    Extents dataFrom(std::uint64_t at) const override { return ft::dataFrom(m_bytes, at); }

private:
    const ByteSource &m_bytes;
    const Progress &m_progress;
};

} // namespace ft
