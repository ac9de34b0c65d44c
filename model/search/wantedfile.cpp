// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wantedfile.h"

#include <algorithm>

namespace ft {

WantedFile wantedFile(const Mention &mention)
{
    WantedFile wanted;
    if (mention.size > 0)
        wanted.size = mention.size;
    wanted.hash = mention.hash;
    wanted.kzHash = mention.kzHash;
    return wanted;
}

WantedFile wantedFile(const Link &link)
{
    return {link.size, link.uuHash, link.kzHash, {}};
}

std::optional<Md5Digest> headOf(const ByteSource &data, const RangeSet &present, std::uint64_t size)
{
    Bytes head(static_cast<std::size_t>(std::min(size, WindowSize)));
    if (head.empty() || !present.covers({0, head.size()}) || data.read(0, head) < head.size())
        return std::nullopt;
    return md5(head);
}

} // namespace ft
