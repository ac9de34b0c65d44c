// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archiveformats.h"
#include "archivenames.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ft {
namespace {

// POSIX ustar and pax, with GNU's long names and large numbers.
constexpr std::uint64_t TarBlock = tarHeaderSize;
constexpr std::uint64_t LongestTarName = 64 * 1024; ///< of a long name, or all that pax says about a file

QByteArray textIn(View header, std::size_t at, std::size_t size)
{
    const auto *start = reinterpret_cast<const char *>(header.data()) + at;
    return QByteArray(start, static_cast<qsizetype>(qstrnlen(start, size)));
}

/// Octal digits; where the first bit is set, a number of the bytes behind it.
std::uint64_t tarNumber(View header, std::size_t at, std::size_t size)
{
    std::uint64_t number = 0;
    if (header[at] & 0x80) {
        for (std::size_t i = at + size - 8; i < at + size; ++i)
            number = number << 8 | header[i];
        return number;
    }
    for (const char digit : textIn(header, at, size).trimmed()) {
        if (digit < '0' || digit > '7')
            break;
        number = number * 8 + static_cast<std::uint64_t>(digit - '0');
    }
    return number;
}

bool checksumAgrees(View header)
{
    // The checksum itself counts as blanks.
    const auto sum = [](View part) { return std::accumulate(part.begin(), part.end(), std::uint64_t(0)); };
    return sum(header.first(148)) + 8 * ' ' + sum(header.subspan(156)) == tarNumber(header, 148, 8);
}

/// Records "length key=value\n" of a pax header.
std::map<QByteArray, QByteArray> paxRecords(const QByteArray &text)
{
    std::map<QByteArray, QByteArray> records;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype blank = text.indexOf(' ', at);
        const qsizetype length = blank < 0 ? 0 : text.mid(at, blank - at).toLongLong();
        if (length <= blank - at || length > text.size() - at)
            break;
        const QByteArray record = text.mid(blank + 1, at + length - blank - 2);
        const qsizetype equals = record.indexOf('=');
        if (equals > 0)
            records[record.first(equals)] = record.mid(equals + 1);
        at += length;
    }
    return records;
}

class TarFormat final : public ArchiveFormat
{
public:
    explicit TarFormat(const ByteSource &bytes) : m_bytes(bytes) {}

    std::vector<Extents> places;

    std::uint64_t packedSize(std::size_t entry) const override { return places[entry].size; }
    std::unique_ptr<PackedStream> stream(std::size_t entry, ArchiveTrouble &) override
    {
        return storedStream(m_bytes, places[entry]);
    }

private:
    const ByteSource &m_bytes;
};

class TarDirectory
{
public:
    explicit TarDirectory(const ByteSource &bytes) : m_window(bytes), m_format(std::make_unique<TarFormat>(bytes)) {}

    ArchiveDirectory read()
    {
        while (m_at < m_window.size()) {
            if (m_entries.size() == ArchiveLimits::Count) {
                m_trouble = ArchiveTrouble::TooMany;
                break;
            }
            const View block = m_window.view(m_at, TarBlock);
            const Bytes header(block.begin(), block.end());
            if (std::all_of(header.begin(), header.end(), [](std::uint8_t byte) { return byte == 0; }))
                break;
            if (header.size() < TarBlock || !checksumAgrees(header)) {
                m_trouble = header.size() < TarBlock ? ArchiveTrouble::CutOff : ArchiveTrouble::Damaged;
                break;
            }
            m_at += TarBlock;
            take(header);
        }
        return {std::move(m_entries), m_trouble, std::move(m_format)};
    }

private:
    void take(const Bytes &header)
    {
        const char type = static_cast<char>(header[156]);
        std::uint64_t size = tarNumber(header, 124, 12);
        if (type == 'L' || type == 'K' || type == 'x' || type == 'g') {
            const QByteArray text = contents(size);
            if (type == 'L')
                m_longName = QByteArray(text.constData()); // up to its NUL
            else if (type == 'K')
                m_longTarget = QByteArray(text.constData());
            else if (type == 'x')
                m_pax = paxRecords(text);
            skip(size);
            return;
        }
        if (const auto found = m_pax.find("size"); found != m_pax.end())
            size = found->second.toULongLong();
        ArchiveEntry entry{.name = name(header, type)};
        entry.size = size;
        entry.target = decodedName(said("linkpath", m_longTarget, textIn(header, 157, 100)), "windows-1252");
        entry.modified = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(tarNumber(header, 136, 12)));
        entry.kind = kindOf(type, entry.name);
        if (entry.kind != ArchiveEntry::File)
            size = type == '1' || type == '2' || type == '5' ? 0 : size;
        if (type == 'S')
            entry.trouble = ArchiveTrouble::MethodUnknown; // with holes: what is stored is not what it was
        else if (size > m_window.size() - m_at)
            entry.trouble = ArchiveTrouble::CutOff;
        m_entries.push_back(std::move(entry));
        m_format->places.push_back({m_at, size});
        skip(size);
        m_pax.clear();
        m_longName.clear();
        m_longTarget.clear();
    }

    static ArchiveEntry::Kind kindOf(char type, const QString &name)
    {
        switch (type) {
        case '0':
        case '\0':
        case '7':
        case 'S':
            return name.endsWith(u'/') ? ArchiveEntry::Folder : ArchiveEntry::File;
        case '5':
        case 'D':
            return ArchiveEntry::Folder;
        case '1':
        case '2':
            return ArchiveEntry::Link;
        default:
            return ArchiveEntry::Special;
        }
    }

    QByteArray said(const char *key, const QByteArray &gnu, const QByteArray &plain) const
    {
        const auto found = m_pax.find(key);
        return found != m_pax.end() ? found->second : gnu.isEmpty() ? plain : gnu;
    }

    QString name(const Bytes &header, char type) const
    {
        QByteArray plain = textIn(header, 0, 100);
        const QByteArray prefix = textIn(header, 345, 155);
        if (!prefix.isEmpty() && textIn(header, 257, 6) == "ustar" && type != 'S')
            plain = prefix + '/' + plain;
        return decodedName(said("path", m_longName, plain), "windows-1252");
    }

    QByteArray contents(std::uint64_t size)
    {
        const View text = m_window.view(m_at, static_cast<std::size_t>(std::min(size, LongestTarName)));
        return QByteArray(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
    }

    void skip(std::uint64_t size)
    {
        const std::uint64_t left = m_window.size() - m_at;
        if (size > left)
            m_trouble = ArchiveTrouble::CutOff;
        m_at = size > left ? m_window.size() : std::min(m_window.size(), m_at + (size + TarBlock - 1) / TarBlock * TarBlock);
    }

    ByteWindow m_window;
    std::unique_ptr<TarFormat> m_format;
    std::vector<ArchiveEntry> m_entries;
    ArchiveTrouble m_trouble = ArchiveTrouble::None;
    std::uint64_t m_at = 0;
    std::map<QByteArray, QByteArray> m_pax; ///< said before the file it is about
    QByteArray m_longName;
    QByteArray m_longTarget;
};

} // namespace

bool isTar(View start)
{
    return start.size() >= TarBlock && start[0] != 0 && checksumAgrees(start.first(TarBlock));
}

ArchiveDirectory readTar(const ByteSource &bytes)
{
    return TarDirectory(bytes).read();
}

} // namespace ft
