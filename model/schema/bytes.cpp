// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"

#include <algorithm>
#include <cstring>

namespace ft {

std::size_t MemorySource::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    if (at >= m_bytes.size())
        return 0;
    const std::size_t count = std::min<std::uint64_t>(into.size(), m_bytes.size() - at);
    if (count > 0)
        std::memcpy(into.data(), m_bytes.data() + at, count);
    return count;
}

View ByteWindow::view(std::uint64_t at, std::size_t count)
{
    if (at >= m_size)
        return {};
    count = std::min<std::uint64_t>(count, m_size - at);
    if (at < m_at || at - m_at > m_block.size() || m_block.size() - (at - m_at) < count)
        fetch(at, count);
    return View(m_block).subspan(at - m_at, count);
}

std::uint64_t ByteWindow::little(std::uint64_t at, std::size_t count)
{
    std::uint64_t number = 0;
    const View bytes = view(at, count);
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8 | bytes[i];
    return number;
}

void ByteWindow::fetch(std::uint64_t at, std::size_t count)
{
    // A quarter of the block lies before the place asked for: recovery and rules look back as often as forward.
    const std::uint64_t back = std::min<std::uint64_t>(at, BlockSize / 4);
    m_at = at - back;
    const std::size_t wanted = std::min<std::uint64_t>(std::max<std::size_t>(count + back, BlockSize), m_size - m_at);
    m_block.resize(wanted);
    const std::size_t got = m_source->read(m_at, m_block);
    if (got < wanted) {
        std::fill(m_block.begin() + static_cast<std::ptrdiff_t>(got), m_block.end(), std::uint8_t{0});
        if (m_lost.size == 0)
            m_lost = {m_at + got, wanted - got};
    }
}

} // namespace ft
