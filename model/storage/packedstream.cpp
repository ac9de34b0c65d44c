// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedstream.h"

#include <KCompressionDevice>
#include <kfilterbase.h>
#include <lzma.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <vector>

namespace ft {
namespace {

/// Packed bytes, block by block.
class PackedInput
{
public:
    PackedInput(const ByteSource &packed, Extents place) : m_packed(packed), m_at(place.at), m_left(place.size) {}

    /// The next block; empty at the end.
    View next()
    {
        constexpr std::uint64_t Block = 64 * 1024;
        m_block.resize(std::min(Block, m_left));
        m_block.resize(m_packed.read(m_at, m_block));
        m_at += m_block.size();
        m_left -= m_block.size();
        return m_block;
    }

private:
    const ByteSource &m_packed;
    std::uint64_t m_at;
    std::uint64_t m_left;
    Bytes m_block;
};

class StoredStream final : public PackedStream
{
public:
    StoredStream(const ByteSource &packed, Extents place) : m_packed(packed), m_place(place) {}

    std::size_t read(std::span<std::uint8_t> into) override
    {
        const std::size_t wanted = std::min<std::uint64_t>(into.size(), m_place.size);
        const std::size_t got = m_packed.read(m_place.at, into.first(wanted));
        m_place = {m_place.at + got, m_place.size - got};
        if (got < into.size())
            m_end = m_place.size == 0 ? Whole : CutOff;
        return got;
    }
    End end() const override { return m_end; }

private:
    const ByteSource &m_packed;
    Extents m_place;
    End m_end = Open;
};

/// What the libraries have in common: a step takes from `m_in` and adds to `out`.
class UnpackingStream : public PackedStream
{
public:
    UnpackingStream(const ByteSource &packed, Extents place) : m_input(packed, place) {}

    std::size_t read(std::span<std::uint8_t> into) override
    {
        std::size_t done = 0;
        while (done < into.size() && m_end == Open) {
            if (m_in.empty())
                m_in = m_input.next();
            const std::size_t before = m_in.size();
            const std::size_t made = step(m_in, into.subspan(done), m_end);
            done += made;
            if (m_end == Open && made == 0 && m_in.size() == before)
                m_end = before == 0 ? CutOff : Damaged; // no headway
        }
        return done;
    }
    End end() const override { return m_end; }

protected:
    /// Unpacks from the front of `in`, which it shortens; returns how much came out. An empty `in`: no more will come.
    virtual std::size_t step(View &in, std::span<std::uint8_t> out, End &end) = 0;

private:
    PackedInput m_input;
    View m_in;
    End m_end = Open;
};

class DeflatedStream final : public UnpackingStream
{
public:
    using UnpackingStream::UnpackingStream;
    ~DeflatedStream() override
    {
        if (m_isReady)
            inflateEnd(&m_zlib);
    }

protected:
    std::size_t step(View &in, std::span<std::uint8_t> out, End &end) override
    {
        if (!m_isReady && inflateInit2(&m_zlib, -MAX_WBITS) != Z_OK)
            return 0;
        m_isReady = true;
        const uInt room = static_cast<uInt>(std::min<std::size_t>(out.size(), 1U << 30));
        m_zlib.next_in = const_cast<Bytef *>(in.data()); // zlib does not write there
        m_zlib.avail_in = static_cast<uInt>(in.size());
        m_zlib.next_out = out.data();
        m_zlib.avail_out = room;
        const int result = inflate(&m_zlib, Z_NO_FLUSH);
        in = in.last(m_zlib.avail_in);
        if (result == Z_STREAM_END)
            end = Whole;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            end = Damaged;
        return room - m_zlib.avail_out;
    }

private:
    z_stream m_zlib{};
    bool m_isReady = false;
};

class FilteredStream final : public UnpackingStream
{
public:
    FilteredStream(const ByteSource &packed, Extents place, Compression compression)
        : UnpackingStream(packed, place), m_filter(KCompressionDevice::filterForCompressionType(typeOf(compression)))
    {
        if (m_filter) {
            m_filter->setFilterFlags(KFilterBase::WithHeaders);
            m_isReady = m_filter->init(QIODevice::ReadOnly);
        }
    }
    ~FilteredStream() override
    {
        if (m_isReady)
            m_filter->terminate();
    }

protected:
    std::size_t step(View &in, std::span<std::uint8_t> out, End &end) override
    {
        if (!m_isReady) {
            end = Damaged;
            return 0;
        }
        const auto room = static_cast<uint>(std::min<std::size_t>(out.size(), 1U << 30));
        m_filter->setInBuffer(reinterpret_cast<const char *>(in.data()), static_cast<uint>(in.size()));
        if (std::exchange(m_isFresh, false))
            m_filter->readHeader();
        m_filter->setOutBuffer(reinterpret_cast<char *>(out.data()), room);
        const KFilterBase::Result result = m_filter->uncompress();
        in = in.last(static_cast<std::size_t>(m_filter->inBufferAvailable()));
        if (result == KFilterBase::End)
            end = Whole;
        else if (result == KFilterBase::Error)
            end = Damaged;
        return room - static_cast<std::size_t>(m_filter->outBufferAvailable());
    }

private:
    static KCompressionDevice::CompressionType typeOf(Compression compression)
    {
        constexpr std::array types{KCompressionDevice::GZip, KCompressionDevice::BZip2, KCompressionDevice::Xz,
                                   KCompressionDevice::Zstd};
        return types[static_cast<std::size_t>(compression)];
    }

    std::unique_ptr<KFilterBase> m_filter;
    bool m_isReady = false;
    bool m_isFresh = true; ///< the header comes next
};

lzma_vli idOf(LzmaStep step)
{
    constexpr std::array<lzma_vli, 9> ids{LZMA_FILTER_LZMA1,   LZMA_FILTER_LZMA2, LZMA_FILTER_DELTA,
                                          LZMA_FILTER_X86,     LZMA_FILTER_POWERPC, LZMA_FILTER_IA64,
                                          LZMA_FILTER_ARM,     LZMA_FILTER_ARMTHUMB, LZMA_FILTER_SPARC};
    return ids[static_cast<std::size_t>(step)];
}

class LzmaStream final : public UnpackingStream
{
public:
    LzmaStream(const ByteSource &packed, Extents place, std::uint64_t size) : UnpackingStream(packed, place), m_left(size) {}
    ~LzmaStream() override { lzma_end(&m_lzma); }

    bool start(std::span<const LzmaFilter> filters)
    {
        std::array<lzma_filter, LZMA_FILTERS_MAX + 1> chain{};
        std::size_t count = 0;
        bool isFit = filters.size() <= LZMA_FILTERS_MAX;
        for (const LzmaFilter &filter : filters) {
            if (!isFit)
                break;
            chain[count] = {idOf(filter.step), nullptr};
            isFit = lzma_properties_decode(&chain[count], nullptr, filter.properties.data(), filter.properties.size()) == LZMA_OK;
            ++count;
        }
        chain[count].id = LZMA_VLI_UNKNOWN;
        isFit = isFit && lzma_raw_decoder_memusage(chain.data()) <= LzmaMemory
            && lzma_raw_decoder(&m_lzma, chain.data()) == LZMA_OK;
        for (const lzma_filter &filter : chain)
            free(filter.options); // liblzma allocates them with malloc
        return isFit;
    }

protected:
    std::size_t step(View &in, std::span<std::uint8_t> out, End &end) override
    {
        if (m_left == 0) { // LZMA1 in 7z has no mark for its end
            end = Whole;
            return 0;
        }
        const std::size_t room = std::min<std::uint64_t>(out.size(), m_left);
        m_lzma.next_in = in.data();
        m_lzma.avail_in = in.size();
        m_lzma.next_out = out.data();
        m_lzma.avail_out = room;
        const lzma_ret result = lzma_code(&m_lzma, in.empty() ? LZMA_FINISH : LZMA_RUN);
        in = in.last(m_lzma.avail_in);
        if (result == LZMA_STREAM_END)
            end = Whole;
        else if (result != LZMA_OK && result != LZMA_BUF_ERROR)
            end = Damaged;
        const std::size_t made = room - m_lzma.avail_out;
        m_left -= made;
        return made;
    }

private:
    lzma_stream m_lzma = LZMA_STREAM_INIT;
    std::uint64_t m_left;
};

} // namespace

std::unique_ptr<PackedStream> storedStream(const ByteSource &packed, Extents place)
{
    return std::make_unique<StoredStream>(packed, place);
}

std::unique_ptr<PackedStream> deflatedStream(const ByteSource &packed, Extents place)
{
    return std::make_unique<DeflatedStream>(packed, place);
}

std::unique_ptr<PackedStream> compressedStream(const ByteSource &packed, Extents place, Compression compression)
{
    return std::make_unique<FilteredStream>(packed, place, compression);
}

std::unique_ptr<PackedStream> lzmaStream(const ByteSource &packed, Extents place, std::span<const LzmaFilter> filters,
                                         std::uint64_t size)
{
    auto stream = std::make_unique<LzmaStream>(packed, place, size);
    if (!stream->start(filters))
        return nullptr;
    return stream;
}

} // namespace ft
