// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <algorithm>
#include <memory>

namespace ft {

/// A file whose ends are read once and kept: recognition, reading and the summary of a partial each look at them anew.
class KeptEnds final : public ByteSource
{
public:
    explicit KeptEnds(std::shared_ptr<const ByteSource> source)
        : m_source(std::move(source)), m_head(keep(0)), m_tailAt(size() - std::min<std::uint64_t>(size(), EndSize)), m_tail(keep(m_tailAt))
    {
    }

    std::uint64_t size() const override { return m_source->size(); }

    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        if (at <= m_head.size() && into.size() <= m_head.size() - at)
            return copy(m_head, at, into);
        if (at >= m_tailAt && at - m_tailAt < m_tail.size())
            return copy(m_tail, at - m_tailAt, into);
        return m_source->read(at, into);
    }

private:
    static constexpr std::uint64_t EndSize = ByteWindow::BlockSize;

    Bytes keep(std::uint64_t at) const
    {
        Bytes bytes(static_cast<std::size_t>(std::min(EndSize, size() - at)));
        bytes.resize(m_source->read(at, bytes));
        return bytes;
    }
    static std::size_t copy(const Bytes &bytes, std::uint64_t at, std::span<std::uint8_t> into)
    {
        const std::size_t count = std::min<std::uint64_t>(into.size(), bytes.size() - at);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, into.begin());
        return count;
    }

    std::shared_ptr<const ByteSource> m_source;
    Bytes m_head;
    std::uint64_t m_tailAt;
    Bytes m_tail;
};

} // namespace ft
