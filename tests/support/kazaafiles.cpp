// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazaafiles.h"

#include <string_view>

#include <zlib.h>

namespace ft::test {
namespace {

constexpr std::uint32_t Seconds2003 = 1'041'379'200;

/// Bytes in the order of a little-endian file.
class Writing
{
public:
    Writing &number(std::uint64_t value, int size = 4)
    {
        for (int i = 0; i < size; ++i)
            m_bytes += static_cast<char>(value >> 8 * i);
        return *this;
    }
    Writing &raw(std::string_view bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    Writing &text(std::string_view characters) { return raw(characters).number(0, 1); }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

constexpr std::string_view Hash = "\x01\x23\x45\x67\x89\xAB\xCD\xEF\x10\x32\x54\x76\x98\xBA\xDC\xFE\x0F\x1E\x2D\x3C";
constexpr std::uint32_t HashId = 0x1DE1; // CRC-16/XMODEM of the hash, 14 bits

void source(Writing &out, std::uint32_t row, std::uint32_t fileSize)
{
    out.text(row == 0 ? "Blue Night.mp3" : "").text("");
    out.number(HashId).raw(Hash).number(fileSize);
    out.number(0x3E2B0000 + row * 7 + 1).number(1024 + row).number(0x3E2C0000 + row * 5 + 1).number(3531);
    std::string name = "user" + std::to_string(row);
    name.resize(69);
    out.raw(name).number(212).number(Seconds2003).number(0).number(0).number(0).number(0);
    out.number(0, 1).number(1, 1);
}

} // namespace

std::string appendix(std::uint32_t fileSize, std::uint32_t sources, std::size_t pathLength)
{
    Writing out;
    out.number(1).number(sources);
    for (std::uint32_t row = 0; row < sources; ++row)
        source(out, row, fileSize);
    out.number(1).number(3).number(Hash.size()).raw(Hash);
    out.number(Seconds2003).number(0xFFFFFFFF).number(0);
    std::string path = "C:\\My Shared Folder\\";
    path.resize(pathLength, 'x');
    out.text(path).number(0).number(1);
    out.number(1).number(0).number(fileSize / 2);
    out.number(0).number(fileSize).number(0, 1).number(0).number(0);
    return out.take();
}

std::string trailer(const std::string &appendix)
{
    const uLong crc = crc32(0, reinterpret_cast<const Bytef *>(appendix.data()), static_cast<uInt>(appendix.size()));
    return Writing().raw("KAZA").number(appendix.size(), 2).number(~crc).take();
}

std::string slot(std::uint32_t row)
{
    Writing record;
    record.text("song " + std::to_string(row) + ".mp3").text("C:\\My Shared Folder");
    record.number(3'400'000 + row).number(Seconds2003).number(0).number(0).number(1, 1).number(2);
    record.number(5).number(4).number(180 + row % 100);
    const std::string title = "Song " + std::to_string(row);
    record.number(4).number(title.size() + 1).text(title);
    const std::string bytes = record.take();
    std::string slot = Writing().raw("l33l").number(bytes.size()).raw(bytes).take();
    slot.resize(SlotSize);
    return slot;
}

} // namespace ft::test
