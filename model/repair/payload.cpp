// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include <algorithm>

namespace ft {

namespace {

/// Enough for any header that is looked at, but for what an ID3 tag puts before it.
constexpr std::size_t HeadRead = 8192;

/// The first bytes of a payload, or of what lies behind a tag. Numbers beyond them are 0.
class Head {
public:
    Head(const ByteSource &source, std::uint64_t at) : m_bytes(HeadRead) { m_bytes.resize(source.read(at, m_bytes)); }

    std::size_t size() const { return m_bytes.size(); }
    std::uint8_t operator[](std::size_t at) const { return at < m_bytes.size() ? m_bytes[at] : std::uint8_t{0}; }
    bool has(std::string_view mark, std::size_t at) const
    {
        return at + mark.size() <= m_bytes.size()
            && std::equal(mark.begin(), mark.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(at),
                          [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
    }
    std::uint64_t little(std::size_t at, std::size_t size) const
    {
        std::uint64_t number = 0;
        for (std::size_t i = size; i-- > 0;)
            number = number << 8 | (*this)[at + i];
        return number;
    }
    std::uint64_t big(std::size_t at, std::size_t size) const
    {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < size; ++i)
            number = number << 8 | (*this)[at + i];
        return number;
    }

private:
    Bytes m_bytes;
};

std::optional<StatedSize> riffSize(const Head &head)
{
    constexpr std::uint64_t RiffHead = 8; // "RIFF" and the size, which does not count them
    if (!head.has("RIFF", 0))
        return std::nullopt;
    for (const auto &[mark, ending] : {std::pair{"AVI ", ".avi"}, std::pair{"WAVE", ".wav"}}) {
        if (head.has(mark, 8))
            return StatedSize{head.little(4, 4) + RiffHead, ending};
    }
    return std::nullopt;
}

/// Objects of the ASF header: 16 bytes that name them, a size that counts these, contents.
std::optional<StatedSize> asfSize(const Head &head)
{
    using namespace std::string_view_literals;
    constexpr auto Header = "\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C"sv;
    constexpr auto FileProperties = "\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65"sv;
    constexpr std::size_t ObjectHead = 24;
    constexpr std::size_t FirstObject = 30;
    constexpr std::size_t SizeAt = 40; // in the object: behind its head and the id of the file
    if (!head.has(Header, 0))
        return std::nullopt;
    for (std::size_t at = FirstObject; at + ObjectHead <= head.size();) {
        if (head.has(FileProperties, at))
            return StatedSize{head.little(at + SizeAt, 8), ".wmv"};
        const std::uint64_t size = head.little(at + 16, 8);
        if (size < ObjectHead || size > head.size())
            break;
        at += static_cast<std::size_t>(size);
    }
    return std::nullopt;
}

/// Bytes that an ID3v2 tag takes at the start of a file; 0 where there is none.
std::uint64_t id3Size(const Head &head)
{
    constexpr std::uint64_t TagHead = 10;
    constexpr std::uint8_t HasFooter = 0x10;
    if (!head.has("ID3", 0))
        return 0;
    std::uint64_t size = 0; // seven bits a byte
    for (std::size_t i = 6; i < 10; ++i)
        size = size << 7 | (head[i] & 0x7F);
    return size + TagHead + (head[5] & HasFooter ? TagHead : 0);
}

/// What encoders wrote into the first frame: bytes of the whole stream.
std::optional<StatedSize> mp3Size(const ByteSource &source, std::uint64_t at)
{
    const Head frame(source, at);
    if (frame[0] != 0xFF || (frame[1] & 0xE6) != 0xE2) // frame mark, layer III
        return std::nullopt;
    constexpr std::uint64_t HasFrames = 1;
    constexpr std::uint64_t HasBytes = 2;
    constexpr std::size_t FrameHead = 4;
    const bool isVersion1 = (frame[1] & 0x18) == 0x18;
    const bool isMono = (frame[3] & 0xC0) == 0xC0;
    const std::size_t xing = FrameHead + (isVersion1 ? (isMono ? 17 : 32) : (isMono ? 9 : 17)); // behind the side information
    const std::uint64_t flags = frame.big(xing + 4, 4);
    std::uint64_t size = 0;
    if ((frame.has("Xing", xing) || frame.has("Info", xing)) && (flags & HasBytes))
        size = frame.big(xing + 8 + (flags & HasFrames ? 4 : 0), 4);
    else if (frame.has("VBRI", FrameHead + 32))
        size = frame.big(FrameHead + 32 + 10, 4);
    return size == 0 ? std::nullopt : std::optional(StatedSize{at + size, ".mp3"});
}

} // namespace

std::optional<StatedSize> statedSize(const ByteSource &source)
{
    const Head head(source, 0);
    if (auto riff = riffSize(head))
        return riff;
    if (auto asf = asfSize(head))
        return asf;
    return mp3Size(source, id3Size(head));
}

} // namespace ft
