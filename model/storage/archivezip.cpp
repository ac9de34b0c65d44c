// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archiveformats.h"
#include "archivenames.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ft {
namespace {

// APPNOTE.TXT of PKWARE, sections 4.3 and 4.4.
constexpr std::uint32_t LocalMark = 0x04034b50;
constexpr std::uint32_t EntryMark = 0x02014b50;
constexpr std::uint32_t End64Mark = 0x06064b50;
constexpr std::uint32_t Locator64Mark = 0x07064b50;
constexpr std::uint32_t DescriptorMark = 0x08074b50;
constexpr std::uint64_t LocalSize = 30;
constexpr std::uint64_t EntrySize = 46;
constexpr std::uint64_t EndSize = 22;
constexpr std::uint64_t LongestComment = 0xFFFF;
constexpr std::uint32_t In64 = 0xFFFFFFFF; ///< the number stands in the 64-bit field

constexpr std::uint16_t EncryptedFlag = 1;
constexpr std::uint16_t DescriptorFlag = 8; ///< sizes and checksum stand behind the data

enum Method : std::uint16_t { Stored = 0, Deflated = 8, Bzip2ed = 12, Lzmaed = 14, Zstded = 93 };
constexpr std::array zipMethods{Stored, Deflated, Bzip2ed, Lzmaed, Zstded};

struct ZipPlace {
    std::uint64_t header = 0; ///< of the local header
    std::uint64_t packed = 0;
    std::uint16_t method = Stored;
};

/// The file's own clock, no zone: DOS knew none.
QDateTime dosTime(std::uint32_t stamp)
{
    const int date = static_cast<int>(stamp >> 16);
    const int time = static_cast<int>(stamp & 0xFFFF);
    return QDateTime(QDate(1980 + (date >> 9), (date >> 5) & 15, date & 31),
                     QTime(time >> 11, (time >> 5) & 63, (time & 31) * 2));
}

QString nameAt(ByteWindow &bytes, std::uint64_t at, std::size_t length)
{
    const View name = bytes.view(at, length);
    return decodedName(QByteArray(reinterpret_cast<const char *>(name.data()), static_cast<qsizetype>(name.size())), "IBM437");
}

class ZipFormat final : public ArchiveFormat
{
public:
    explicit ZipFormat(const ByteSource &bytes) : m_bytes(bytes) {}

    std::vector<ZipPlace> places;
    std::vector<std::uint64_t> sizes;

    std::uint64_t packedSize(std::size_t entry) const override { return places[entry].packed; }

    std::unique_ptr<PackedStream> stream(std::size_t entry, ArchiveTrouble &trouble) override
    {
        const ZipPlace &place = places[entry];
        ByteWindow window(m_bytes);
        trouble = ArchiveTrouble::Damaged;
        if (window.little(place.header, 4) != LocalMark)
            return nullptr;
        const std::uint64_t at = place.header + LocalSize + window.little(place.header + 26, 2) + window.little(place.header + 28, 2);
        trouble = ArchiveTrouble::None;
        const Extents data{at, place.packed};
        switch (place.method) {
        case Deflated:
            return deflatedStream(m_bytes, data);
        case Bzip2ed:
            return compressedStream(m_bytes, data, Compression::Bzip2);
        case Zstded:
            return compressedStream(m_bytes, data, Compression::Zstd);
        case Lzmaed:
            return lzmaAt(data, window, sizes[entry], trouble);
        default:
            return storedStream(m_bytes, data);
        }
    }

private:
    /// Two bytes of version, two of the length of the properties, these, the data.
    std::unique_ptr<PackedStream> lzmaAt(Extents data, ByteWindow &window, std::uint64_t size, ArchiveTrouble &trouble)
    {
        const std::uint64_t length = window.little(data.at + 2, 2);
        const std::uint64_t head = 4 + length;
        trouble = ArchiveTrouble::Damaged;
        if (length != 5 || data.size < head)
            return nullptr;
        const View properties = window.view(data.at + 4, length);
        const LzmaFilter filter{LzmaStep::Lzma1, Bytes(properties.begin(), properties.end())};
        auto stream = lzmaStream(m_bytes, {data.at + head, data.size - head}, std::span(&filter, 1), size);
        trouble = stream ? ArchiveTrouble::None : ArchiveTrouble::MethodUnknown;
        return stream;
    }

    const ByteSource &m_bytes;
};

/// Collects what headers say, whichever they are.
class ZipDirectory
{
public:
    explicit ZipDirectory(const ByteSource &bytes) : m_window(bytes), m_format(std::make_unique<ZipFormat>(bytes)) {}

    ArchiveDirectory read()
    {
        if (!readCentral())
            readLocals();
        findOverlaps();
        return {std::move(m_entries), m_trouble, std::move(m_format)};
    }

private:
    std::uint64_t number(std::uint64_t at, std::size_t size) { return m_window.little(at, size); }

    /// Where the record lies that ends every zip; its comment may be as long as 64 KiB.
    std::optional<std::uint64_t> endRecord()
    {
        const std::uint64_t size = m_window.size();
        if (size < EndSize)
            return std::nullopt;
        const std::uint64_t from = size - std::min(size, EndSize + LongestComment);
        const View tail = m_window.view(from, static_cast<std::size_t>(size - from));
        for (std::size_t i = tail.size() - EndSize + 1; i-- > 0;) {
            if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6)
                return from + i;
        }
        return std::nullopt;
    }

    bool readCentral()
    {
        const std::optional<std::uint64_t> end = endRecord();
        if (!end)
            return false;
        std::uint64_t count = number(*end + 10, 2);
        std::uint64_t size = number(*end + 12, 4);
        std::uint64_t at = number(*end + 16, 4);
        std::uint64_t behind = *end;
        if (*end >= 20 && number(*end - 20, 4) == Locator64Mark) {
            const std::uint64_t record = number(*end - 12, 8);
            if (number(record, 4) == End64Mark) {
                count = number(record + 32, 8);
                size = number(record + 40, 8);
                at = number(record + 48, 8);
                behind = record;
            }
        }
        if (size > behind)
            return false;
        // A program may stand before the archive, which unpacks itself: offsets count from its end.
        m_base = behind - size >= at ? behind - size - at : 0;
        return readEntries(at + m_base, std::min(at + m_base + size, behind), count);
    }

    bool readEntries(std::uint64_t at, std::uint64_t end, std::uint64_t count)
    {
        for (std::uint64_t i = 0; i < count; ++i) {
            if (at + EntrySize > end || number(at, 4) != EntryMark) {
                m_trouble = ArchiveTrouble::Damaged;
                return i > 0; // at least the files themselves may say something
            }
            if (m_entries.size() == ArchiveLimits::Count) {
                m_trouble = ArchiveTrouble::TooMany;
                return true;
            }
            at += readEntry(at);
        }
        return true;
    }

    std::uint64_t readEntry(std::uint64_t at)
    {
        const std::uint64_t nameLength = number(at + 28, 2);
        const std::uint64_t extraLength = number(at + 30, 2);
        ZipPlace place{number(at + 42, 4), number(at + 20, 4), static_cast<std::uint16_t>(number(at + 10, 2))};
        ArchiveEntry entry{.name = nameAt(m_window, at + EntrySize, nameLength)};
        entry.size = number(at + 24, 4);
        entry.checksum = static_cast<std::uint32_t>(number(at + 16, 4));
        entry.modified = dosTime(static_cast<std::uint32_t>(number(at + 12, 4)));
        readExtra({at + EntrySize + nameLength, extraLength}, entry, place);
        place.header += m_base;
        const std::uint32_t attributes = static_cast<std::uint32_t>(number(at + 38, 4));
        const bool isUnix = number(at + 5, 1) == 3;
        if (isUnix && (attributes >> 28) == 0xA)
            entry.kind = ArchiveEntry::Link;
        else if (entry.name.endsWith(u'/') || entry.name.endsWith(u'\\') || (attributes & 0x10 && entry.size == 0))
            entry.kind = ArchiveEntry::Folder;
        add(std::move(entry), place, static_cast<std::uint16_t>(number(at + 8, 2)));
        return EntrySize + nameLength + extraLength + number(at + 32, 2);
    }

    /// Numbers of 64 bits, in the order in which they did not fit.
    void readExtra(Extents extra, ArchiveEntry &entry, ZipPlace &place)
    {
        while (extra.size >= 4) {
            const std::uint64_t length = number(extra.at + 2, 2);
            if (length + 4 > extra.size)
                return;
            if (number(extra.at, 2) == 1) {
                std::uint64_t at = extra.at + 4;
                for (std::uint64_t *each : {&entry.size, &place.packed, &place.header}) {
                    if (*each == In64 && at + 8 <= extra.at + 4 + length) {
                        *each = number(at, 8);
                        at += 8;
                    }
                }
            }
            extra = {extra.at + 4 + length, extra.size - 4 - length};
        }
    }

    void add(ArchiveEntry entry, ZipPlace place, std::uint16_t flags)
    {
        if (flags & EncryptedFlag)
            entry.trouble = ArchiveTrouble::Encrypted;
        else if (std::find(zipMethods.begin(), zipMethods.end(), place.method) == zipMethods.end())
            entry.trouble = ArchiveTrouble::MethodUnknown;
        else if (place.header >= m_window.size() || place.packed > m_window.size() - place.header)
            entry.trouble = ArchiveTrouble::CutOff;
        m_format->sizes.push_back(entry.size);
        m_entries.push_back(std::move(entry));
        m_format->places.push_back(place);
    }

    /// Without the directory: each file has a header of its own before it.
    void readLocals()
    {
        m_entries.clear();
        m_format->places.clear();
        m_format->sizes.clear();
        m_trouble = ArchiveTrouble::CutOff;
        std::uint64_t at = 0;
        while (at + LocalSize <= m_window.size() && number(at, 4) == LocalMark && m_entries.size() < ArchiveLimits::Count)
            at = readLocal(at);
    }

    std::uint64_t readLocal(std::uint64_t at)
    {
        const std::uint64_t nameLength = number(at + 26, 2);
        const std::uint64_t data = at + LocalSize + nameLength + number(at + 28, 2);
        const auto flags = static_cast<std::uint16_t>(number(at + 6, 2));
        ZipPlace place{at, number(at + 18, 4), static_cast<std::uint16_t>(number(at + 8, 2))};
        ArchiveEntry entry{.name = nameAt(m_window, at + LocalSize, nameLength)};
        entry.size = number(at + 22, 4);
        entry.checksum = static_cast<std::uint32_t>(number(at + 14, 4));
        entry.modified = dosTime(static_cast<std::uint32_t>(number(at + 10, 4)));
        std::uint64_t next = data + place.packed;
        if (flags & DescriptorFlag) {
            const std::uint64_t descriptor = descriptorBehind(data);
            entry.checksum = static_cast<std::uint32_t>(number(descriptor + 4, 4));
            place.packed = descriptor - data;
            entry.size = number(descriptor + 12, 4);
            next = descriptor + 16;
        }
        if (entry.name.endsWith(u'/'))
            entry.kind = ArchiveEntry::Folder;
        if (next > m_window.size())
            entry.trouble = ArchiveTrouble::CutOff;
        add(std::move(entry), place, flags);
        return next;
    }

    /// The record behind the data that tells their size; the end of the archive where there is none.
    std::uint64_t descriptorBehind(std::uint64_t data)
    {
        const std::uint64_t size = m_window.size();
        for (std::uint64_t at = data; at + 16 <= size;) {
            const View block = m_window.view(at, static_cast<std::size_t>(std::min<std::uint64_t>(size - at, 64 * 1024)));
            const auto mark = std::search(block.begin(), block.end(), DescriptorBytes.begin(), DescriptorBytes.end());
            if (mark == block.end()) {
                at += std::max<std::size_t>(block.size(), 4) - 3;
                continue;
            }
            at += static_cast<std::uint64_t>(mark - block.begin());
            if (number(at, 4) == DescriptorMark && number(at + 8, 4) == at - data)
                return at;
            ++at;
        }
        return size;
    }
    static constexpr std::array<std::uint8_t, 4> DescriptorBytes{'P', 'K', 7, 8};

    /// Files that share packed bytes make an archive of a few megabytes unpack to petabytes.
    void findOverlaps()
    {
        std::vector<std::size_t> order(m_entries.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        const auto &places = m_format->places;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return places[a].header < places[b].header; });
        std::uint64_t end = 0;
        for (const std::size_t i : order) {
            const std::uint64_t taken = places[i].header + LocalSize + places[i].packed;
            if (places[i].header < end && m_entries[i].trouble == ArchiveTrouble::None)
                m_entries[i].trouble = ArchiveTrouble::Overlaps;
            end = std::max(end, taken);
        }
    }

    ByteWindow m_window;
    std::unique_ptr<ZipFormat> m_format;
    std::vector<ArchiveEntry> m_entries;
    ArchiveTrouble m_trouble = ArchiveTrouble::None;
    std::uint64_t m_base = 0;
};

} // namespace

bool isZip(View start)
{
    // The second is an empty one.
    return start.size() >= 4 && start[0] == 'P' && start[1] == 'K'
        && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
}

ArchiveDirectory readZip(const ByteSource &bytes)
{
    return ZipDirectory(bytes).read();
}

} // namespace ft
