// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appendix.h"

#include "examined.h"

#include "formats/checksum.h"

namespace ft {

namespace {

constexpr std::uint32_t Nothing = 0xFFFFFFFF;
/// Address of a source that is none: sig2dat's placeholder 224.0.0.0.
constexpr std::uint32_t Nobody = 0xE0000000;
constexpr std::uint32_t HashTag = 3;
constexpr std::size_t UserSize = 69;

void put(Bytes &out, View bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void put(Bytes &out, std::uint64_t number, std::size_t size = 4)
{
    put(out, View(little(number, size)));
}

void putText(Bytes &out, View text)
{
    put(out, text);
    out.push_back(0);
}

} // namespace

Bytes sharedPath(const std::string &name)
{
    const std::string path = "C:\\My Shared Folder\\" + name;
    return {path.begin(), path.end()};
}

void Appendix::nameFile(const std::string &name, const std::optional<UuHash> &hash, std::uint32_t size)
{
    const UuHash digest = hash.value_or(UuHash{});
    const Bytes text(name.begin(), name.end());
    fileSize = size;
    path = sharedPath(name);
    sourceCount = 1;
    sources.clear();
    putText(sources, text);
    putText(sources, {});
    put(sources, hash ? fileId(View(digest)) : 0);
    put(sources, View(digest));
    put(sources, size);
    put(sources, Nobody);
    for (int i = 0; i < 3; ++i) // port, supernode, its port
        put(sources, 0);
    put(sources, View(Bytes(UserSize)));
    put(sources, 1); // kbps
    for (int i = 0; i < 5; ++i)
        put(sources, 0);
    put(sources, 0, 1);
    put(sources, 1, 1);
    tagCount = hash ? 1 : 0;
    tags.clear();
    if (hash) {
        put(tags, HashTag);
        put(tags, digest.size());
        put(tags, View(digest));
    }
}

Bytes Appendix::bytes() const
{
    Bytes out;
    put(out, state);
    put(out, sourceCount);
    put(out, View(sources));
    put(out, tagCount);
    put(out, View(tags));
    put(out, startTime);
    put(out, Nothing);
    put(out, 0);
    putText(out, path);
    put(out, 0);
    put(out, 1);
    put(out, completed.count());
    for (const Extents &range : completed.ranges()) {
        put(out, range.at);
        put(out, range.size);
    }
    put(out, begun ? 0 : Nothing);
    put(out, begun ? fileSize : 1);
    put(out, 0, 1);
    put(out, 0, 8);
    const std::uint32_t sum = jamCrc(out);
    const std::size_t size = out.size();
    const std::string_view mark = "KAZA";
    out.insert(out.end(), mark.begin(), mark.end());
    put(out, size, 2);
    put(out, sum);
    return out;
}

} // namespace ft
