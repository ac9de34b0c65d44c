// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archiveformats.h"
#include "sevenzipheader.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace ft {
namespace {

constexpr std::array<std::uint8_t, 6> SevenZipMark{'7', 'z', 0xBC, 0xAF, 0x27, 0x1C};
constexpr std::uint64_t StartSize = 32;
/// A header may be packed, and the header of that again; 7-Zip packs it once.
constexpr int PackedHeaders = 4;

enum Part : std::uint8_t {
    EndPart = 0,
    HeaderPart = 1,
    PropertiesPart = 2,
    MoreStreamsPart = 3,
    StreamsPart = 4,
    FilesPart = 5,
    EmptyStreamPart = 14,
    EmptyFilePart = 15,
    NamesPart = 17,
    ModifiedPart = 20,
    AttributesPart = 21,
    PackedHeaderPart = 23,
};

struct SevenZipPlace {
    std::size_t folder = SIZE_MAX; ///< none: an empty file
    std::uint64_t at = 0; ///< in what the block unpacks to
    std::uint64_t size = 0;
};

/// A block that is being unpacked.
struct SevenZipBlock {
    std::size_t folder = SIZE_MAX;
    std::unique_ptr<PackedStream> stream;
    std::uint64_t at = 0; ///< bytes that came out of it

    std::size_t read(std::span<std::uint8_t> into)
    {
        const std::size_t got = stream->read(into);
        at += got;
        return got;
    }
};

/// A file in a block.
class SevenZipFile final : public PackedStream
{
public:
    SevenZipFile(std::shared_ptr<SevenZipBlock> block, std::uint64_t size) : m_block(std::move(block)), m_left(size) {}

    std::size_t read(std::span<std::uint8_t> into) override
    {
        const std::size_t wanted = std::min<std::uint64_t>(into.size(), m_left);
        const std::size_t got = wanted == 0 ? 0 : m_block->read(into.first(wanted));
        m_left -= got;
        if (got < into.size())
            m_end = m_left == 0 ? Whole : m_block->stream->end() == Whole ? CutOff : m_block->stream->end();
        return got;
    }
    End end() const override { return m_end; }

private:
    std::shared_ptr<SevenZipBlock> m_block;
    std::uint64_t m_left;
    End m_end = Open;
};

class SevenZipFormat final : public ArchiveFormat
{
public:
    explicit SevenZipFormat(const ByteSource &bytes) : m_bytes(bytes) {}

    std::vector<SevenZipFolder> folders;
    std::vector<SevenZipPlace> places;

    std::uint64_t packedSize(std::size_t entry) const override
    {
        const std::size_t folder = places[entry].folder;
        return folder < folders.size() ? folders[folder].packed.size : 0;
    }

    std::unique_ptr<PackedStream> stream(std::size_t entry, ArchiveTrouble &trouble) override
    {
        const SevenZipPlace &place = places[entry];
        if (place.folder >= folders.size())
            return storedStream(m_bytes, {});
        if (!m_block || place.folder != m_block->folder || place.at < m_block->at)
            m_block = std::make_shared<SevenZipBlock>(SevenZipBlock{place.folder, folders[place.folder].stream(m_bytes)});
        trouble = !m_block->stream ? ArchiveTrouble::MethodUnknown : skipTo(place.at) ? ArchiveTrouble::None : ArchiveTrouble::Damaged;
        if (trouble != ArchiveTrouble::None) {
            m_block.reset();
            return nullptr;
        }
        return std::make_unique<SevenZipFile>(m_block, place.size);
    }

private:
    bool skipTo(std::uint64_t at)
    {
        Bytes away(256 * 1024);
        while (m_block->at < at) {
            if (m_block->read(std::span(away).first(std::min<std::uint64_t>(away.size(), at - m_block->at))) == 0)
                return false;
        }
        return true;
    }

    const ByteSource &m_bytes;
    std::shared_ptr<SevenZipBlock> m_block; ///< that was read last
};

QDateTime fileTime(std::uint64_t ticks)
{
    constexpr std::uint64_t TicksPerMillisecond = 10'000; // since 1601
    constexpr qint64 From1601To1970 = 11'644'473'600'000;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ticks / TicksPerMillisecond) - From1601To1970);
}

class SevenZipDirectory
{
public:
    explicit SevenZipDirectory(const ByteSource &bytes) : m_bytes(bytes), m_format(std::make_unique<SevenZipFormat>(bytes)) {}

    ArchiveDirectory read()
    {
        try {
            m_trouble = readHeader();
        } catch (const SevenZipNonsense &) {
            m_trouble = ArchiveTrouble::Damaged;
        }
        if (m_entries.size() != m_format->places.size())
            m_entries.clear(); // nothing was placed
        return {std::move(m_entries), m_trouble, std::move(m_format)};
    }

private:
    ArchiveTrouble readHeader()
    {
        ByteWindow window(m_bytes);
        const View start = window.view(0, StartSize);
        if (start.size() < StartSize)
            return ArchiveTrouble::CutOff;
        if (crc32_z(0, start.data() + 12, 20) != window.little(8, 4))
            return ArchiveTrouble::Damaged;
        const Extents place{window.little(12, 8), window.little(20, 8)};
        const auto checksum = static_cast<std::uint32_t>(window.little(28, 4));
        if (place.size == 0)
            return ArchiveTrouble::None;
        const std::uint64_t room = m_bytes.size() - StartSize;
        if (place.at > room || place.size > room - place.at)
            return ArchiveTrouble::CutOff; // the directory lies at the end
        if (place.size > ArchiveLimits::Directory)
            return ArchiveTrouble::TooMany;
        Bytes header(static_cast<std::size_t>(place.size));
        if (m_bytes.read(StartSize + place.at, header) < header.size())
            return ArchiveTrouble::Unreadable;
        return crc32_z(0, header.data(), header.size()) == checksum ? readParts(std::move(header)) : ArchiveTrouble::Damaged;
    }

    ArchiveTrouble readParts(Bytes header)
    {
        for (int i = 0; i < PackedHeaders; ++i) {
            SevenZipCursor cursor(header);
            const std::uint8_t part = cursor.byte();
            if (part == HeaderPart)
                return readPlain(cursor);
            if (part != PackedHeaderPart)
                return ArchiveTrouble::Damaged;
            if (const ArchiveTrouble trouble = unpackHeader(cursor, header); trouble != ArchiveTrouble::None)
                return trouble;
        }
        return ArchiveTrouble::Damaged;
    }

    ArchiveTrouble unpackHeader(SevenZipCursor &cursor, Bytes &header)
    {
        const std::vector<SevenZipFolder> folders = readSevenZipStreams(cursor, StartSize, m_bytes.size());
        if (folders.empty())
            return ArchiveTrouble::Damaged;
        const SevenZipFolder &folder = folders.front();
        if (folder.isEncrypted())
            return ArchiveTrouble::Encrypted;
        if (folder.size > ArchiveLimits::Directory)
            return ArchiveTrouble::TooMany;
        const auto stream = folder.stream(m_bytes);
        if (!stream)
            return ArchiveTrouble::MethodUnknown;
        Bytes unpacked(static_cast<std::size_t>(folder.size));
        unpacked.resize(stream->read(unpacked));
        const bool isSound = unpacked.size() == folder.size
            && (!folder.checksum || crc32_z(0, unpacked.data(), unpacked.size()) == *folder.checksum);
        header = std::move(unpacked);
        return isSound ? ArchiveTrouble::None : ArchiveTrouble::Damaged;
    }

    ArchiveTrouble readPlain(SevenZipCursor &cursor)
    {
        std::uint8_t part = cursor.byte();
        if (part == PropertiesPart || part == MoreStreamsPart)
            return ArchiveTrouble::MethodUnknown;
        if (part == StreamsPart) {
            m_format->folders = readSevenZipStreams(cursor, StartSize, m_bytes.size());
            part = cursor.byte();
        }
        return part == FilesPart ? readFiles(cursor) : part == EndPart ? ArchiveTrouble::None : ArchiveTrouble::Damaged;
    }

    ArchiveTrouble readFiles(SevenZipCursor &cursor)
    {
        const std::size_t count = cursor.count();
        if (count > ArchiveLimits::Count)
            return ArchiveTrouble::TooMany;
        m_entries.resize(count);
        m_isEmpty.assign(count, false);
        for (std::uint8_t part = cursor.byte(); part != EndPart; part = cursor.byte()) {
            SevenZipCursor inside(cursor.take(cursor.number()));
            if (part == EmptyStreamPart)
                m_isEmpty = inside.bits(count);
            else if (part == EmptyFilePart)
                m_isEmptyFile = inside.bits(static_cast<std::size_t>(std::count(m_isEmpty.begin(), m_isEmpty.end(), true)));
            else if (part == NamesPart && inside.byte() == 0)
                readNames(inside);
            else if (part == ModifiedPart)
                forDefined(inside, 8, [](ArchiveEntry &entry, std::uint64_t ticks) { entry.modified = fileTime(ticks); });
            else if (part == AttributesPart)
                forDefined(inside, 4, &SevenZipDirectory::takeAttributes);
        }
        placeFiles();
        return ArchiveTrouble::None;
    }

    void readNames(SevenZipCursor &cursor)
    {
        for (ArchiveEntry &entry : m_entries) {
            for (std::uint64_t letter = cursor.little(2); letter != 0; letter = cursor.little(2))
                entry.name += QChar(static_cast<char16_t>(letter));
        }
    }

    template <typename Take> void forDefined(SevenZipCursor &cursor, std::size_t size, Take take)
    {
        const std::vector<bool> defined = cursor.bitsOrAll(m_entries.size());
        if (cursor.byte() != 0)
            return; // they lie elsewhere, which no program makes
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (defined[i])
                take(m_entries[i], cursor.little(size));
        }
    }

    static void takeAttributes(ArchiveEntry &entry, std::uint64_t attributes)
    {
        constexpr std::uint64_t FolderAttribute = 0x10;
        constexpr std::uint64_t UnixAttribute = 0x8000; // the mode stands in the upper half
        if (attributes & FolderAttribute)
            entry.kind = ArchiveEntry::Folder;
        else if (attributes & UnixAttribute && (attributes >> 28 & 15) == 0xA)
            entry.kind = ArchiveEntry::Link;
    }

    /// Files follow each other through the blocks; those without contents have no place in them.
    void placeFiles()
    {
        std::size_t folder = 0;
        std::size_t file = 0;
        std::size_t empty = 0;
        std::uint64_t at = 0;
        auto &folders = m_format->folders;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            ArchiveEntry &entry = m_entries[i];
            SevenZipPlace place;
            if (m_isEmpty[i]) {
                if (empty >= m_isEmptyFile.size() || !m_isEmptyFile[empty])
                    entry.kind = ArchiveEntry::Folder;
                ++empty;
            } else {
                for (; folder < folders.size() && file >= folders[folder].fileSizes.size(); ++folder)
                    file = 0, at = 0;
                if (folder == folders.size())
                    throw SevenZipNonsense("more files than contents");
                place = {folder, at, folders[folder].fileSizes[file]};
                entry.size = place.size;
                entry.checksum = folders[folder].fileChecksums[file++];
                entry.trouble = troubleOf(folders[folder]);
                at += place.size;
            }
            m_format->places.push_back(place);
        }
    }

    ArchiveTrouble troubleOf(const SevenZipFolder &folder) const
    {
        if (folder.isEncrypted())
            return ArchiveTrouble::Encrypted;
        if (folder.packed.at > m_bytes.size() || folder.packed.size > m_bytes.size() - folder.packed.at)
            return ArchiveTrouble::CutOff;
        return folder.isChain ? ArchiveTrouble::None : ArchiveTrouble::MethodUnknown;
    }

    const ByteSource &m_bytes;
    std::unique_ptr<SevenZipFormat> m_format;
    std::vector<ArchiveEntry> m_entries;
    std::vector<bool> m_isEmpty; ///< per entry: no contents
    std::vector<bool> m_isEmptyFile; ///< per entry without contents: a file, not a folder
    ArchiveTrouble m_trouble = ArchiveTrouble::None;
};

} // namespace

bool isSevenZip(View start)
{
    return start.size() >= SevenZipMark.size() && std::equal(SevenZipMark.begin(), SevenZipMark.end(), start.begin());
}

ArchiveDirectory readSevenZip(const ByteSource &bytes)
{
    return SevenZipDirectory(bytes).read();
}

} // namespace ft
