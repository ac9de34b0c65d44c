// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compression.h"

#include <KCompressionDevice>
#include <kfilterbase.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace ft {
namespace {

using namespace std::string_view_literals;

struct Known {
    Compression compression;
    KCompressionDevice::CompressionType type;
    std::string_view word;
    std::string_view magic;
};

constexpr std::array known{
    Known{Compression::Gzip, KCompressionDevice::GZip, "gzip", "\x1F\x8B\x08"sv},
    Known{Compression::Bzip2, KCompressionDevice::BZip2, "bzip2", "BZh"sv}, // and more, see startsBzip2()
    Known{Compression::Xz, KCompressionDevice::Xz, "xz", "\xFD" "7zXZ\0"sv},
    Known{Compression::Zstd, KCompressionDevice::Zstd, "zstd", "\x28\xB5\x2F\xFD"sv},
};

const Known &about(Compression compression)
{
    return known[static_cast<std::size_t>(compression)];
}

/// "BZh" is plain text: the block size and the first block's mark (pi), or the end mark (its root), must follow.
bool startsBzip2(std::string_view start)
{
    return start.size() >= 10 && start[3] >= '1' && start[3] <= '9'
        && (start.substr(4, 6) == "1AY&SY"sv || start.substr(4, 6) == "\x17\x72\x45\x38\x50\x90"sv);
}

/// One stream after the other through KArchive's filter. KCompressionDevice, which is meant to be used instead, throws
/// away what its last step unpacked before a defect: all of a small file.
class Unpacking
{
public:
    Unpacking(const ByteSource &packed, Compression compression)
        : m_packed(packed), m_filter(KCompressionDevice::filterForCompressionType(about(compression).type)),
          m_endsOnEmpty(compression == Compression::Gzip)
    {
    }
    ~Unpacking()
    {
        if (m_running)
            m_filter->terminate();
    }

    Unpacked run()
    {
        if (!m_filter || !start())
            return {.end = Unpacked::Unsupported};
        std::optional<Unpacked::End> end;
        while (!end)
            end = step();
        m_out.resize(m_size);
        m_out.shrink_to_fit();
        return {.bytes = std::move(m_out), .end = *end, .consumed = m_at};
    }

private:
    static constexpr std::size_t InputBlock = 64 * 1024;
    static constexpr std::size_t OutputStep = 256 * 1024;

    bool start()
    {
        m_filter->setFilterFlags(KFilterBase::WithHeaders);
        m_running = m_filter->init(QIODevice::ReadOnly);
        m_fresh = true;
        m_streamStart = m_size;
        return m_running;
    }

    /// The next piece of output; how it ended, if it did.
    std::optional<Unpacked::End> step()
    {
        if (m_filter->inBufferEmpty() && !fetch() && m_endsOnEmpty)
            return Unpacked::CutOff;
        if (std::exchange(m_fresh, false))
            m_filter->readHeader();

        const int before = m_filter->inBufferAvailable();
        const std::uint64_t sizeBefore = m_size;
        const KFilterBase::Result result = produce();
        if (m_size >= UnpackedLimit || (m_size > RatioFreeSize && m_size / RatioLimit > m_at))
            return Unpacked::TooLarge;
        if (result == KFilterBase::Error)
            return m_streams > 0 && m_size == m_streamStart ? Unpacked::Followed : Unpacked::Damaged;
        if (result == KFilterBase::End)
            return next();
        if (m_size == sizeBefore && m_filter->inBufferAvailable() == before)
            return before == 0 ? Unpacked::CutOff : Unpacked::Damaged; // no headway
        return std::nullopt;
    }

    bool fetch()
    {
        m_in.resize(InputBlock);
        m_in.resize(m_packed.read(m_at, m_in));
        m_at += m_in.size();
        m_filter->setInBuffer(reinterpret_cast<const char *>(m_in.data()), static_cast<uint>(m_in.size()));
        return !m_in.empty();
    }

    KFilterBase::Result produce()
    {
        if (m_out.size() - m_size < OutputStep)
            m_out.resize(std::max<std::size_t>(m_size + OutputStep, m_out.size() * 3 / 2));
        m_filter->setOutBuffer(reinterpret_cast<char *>(m_out.data() + m_size), OutputStep);
        const KFilterBase::Result result = m_filter->uncompress();
        m_size += OutputStep - static_cast<std::size_t>(m_filter->outBufferAvailable());
        return result;
    }

    /// A stream is complete: done, or another one behind it.
    std::optional<Unpacked::End> next()
    {
        ++m_streams;
        const auto left = static_cast<std::size_t>(m_filter->inBufferAvailable());
        if (left == 0 && m_at >= m_packed.size())
            return Unpacked::Whole;
        if (!start())
            return Unpacked::Followed;
        const std::uint8_t *rest = m_in.data() + (m_in.size() - left);
        m_filter->setInBuffer(reinterpret_cast<const char *>(rest), static_cast<uint>(left));
        return std::nullopt;
    }

    const ByteSource &m_packed;
    std::unique_ptr<KFilterBase> m_filter;
    bool m_endsOnEmpty; ///< takes an empty input for the end of the stream; the others may still hold output
    bool m_running = false;
    bool m_fresh = false; ///< the header of a stream comes next
    int m_streams = 0; ///< complete ones
    std::uint64_t m_at = 0; ///< in the packed file
    std::uint64_t m_size = 0; ///< unpacked so far; m_out is larger
    std::uint64_t m_streamStart = 0;
    Bytes m_in;
    Bytes m_out;
};

} // namespace

std::string_view word(Compression compression)
{
    return about(compression).word;
}

std::optional<Compression> compressionOf(View start)
{
    const std::string_view text(reinterpret_cast<const char *>(start.data()), start.size());
    for (const Known &one : known) {
        if (text.starts_with(one.magic) && (one.compression != Compression::Bzip2 || startsBzip2(text)))
            return one.compression;
    }
    return std::nullopt;
}

Unpacked unpack(const ByteSource &packed, Compression compression)
{
    return Unpacking(packed, compression).run();
}

} // namespace ft
