// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"

#include <zlib.h>

#include <cstdio>

namespace ft::test {
namespace {

std::string little(std::uint64_t number, int size)
{
    std::string bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(number >> 8 * i);
    return bytes;
}

std::string deflated(const std::string &contents)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, contents.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(contents.data()));
    stream.avail_in = static_cast<uInt>(contents.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// The part of a header that both of a file's have in common, from the flags to the lengths.
std::string shared(const ZipMember &member, const std::string &packed)
{
    const std::uint16_t method = member.method != 0xFFFF ? member.method : member.deflated ? 8 : 0;
    return little(member.flags, 2) + little(method, 2) + little(0x2E4B6000, 4)
        + little(member.checksum.value_or(crc32Of(member.contents)), 4) + little(packed.size(), 4)
        + little(member.size.value_or(static_cast<std::uint32_t>(member.contents.size())), 4)
        + little(member.name.size(), 2) + little(0, 2);
}

std::string packedOf(const ZipMember &member)
{
    return member.deflated ? deflated(member.contents) : member.contents;
}

std::string localHeader(const ZipMember &member, const std::string &packed)
{
    return "PK\3\4" + little(20, 2) + shared(member, packed) + member.name + packed;
}

std::string directoryEntry(const ZipMember &member, const std::string &packed, std::uint64_t at)
{
    return "PK\1\2" + little(3 << 8 | 20, 2) + little(20, 2) + shared(member, packed) + little(0, 6)
        + little(std::uint64_t(member.attributes) << 16, 4) + little(at, 4) + member.name;
}

std::string closed(const std::string &files, const std::string &directory, std::size_t count)
{
    return files + directory + std::string("PK\5\6") + little(0, 4) + little(count, 2) + little(count, 2)
        + little(directory.size(), 4) + little(files.size(), 4) + little(0, 2);
}

std::string octal(std::uint64_t number, int digits)
{
    char text[24];
    std::snprintf(text, sizeof text, "%0*llo", digits, static_cast<unsigned long long>(number));
    return std::string(text) + '\0';
}

void put(std::string &header, std::size_t at, const std::string &text)
{
    header.replace(at, text.size(), text);
}

/// A number as 7z writes it, always in its longest form.
std::string seven(std::uint64_t number)
{
    return '\xFF' + little(number, 8);
}

} // namespace

std::uint32_t crc32Of(const std::string &bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

std::string zip(const std::vector<ZipMember> &members)
{
    std::string files;
    std::string directory;
    for (const ZipMember &member : members) {
        const std::string packed = packedOf(member);
        directory += directoryEntry(member, packed, files.size());
        files += localHeader(member, packed);
    }
    return closed(files, directory, members.size());
}

std::string overlappingZip(const ZipMember &member, int names)
{
    const std::string packed = packedOf(member);
    std::string directory;
    for (int i = 0; i < names; ++i) {
        ZipMember named = member;
        named.name = std::to_string(i) + named.name;
        directory += directoryEntry(named, packed, 0);
    }
    return closed(localHeader(member, packed), directory, static_cast<std::size_t>(names));
}

std::string tar(const std::vector<TarMember> &members)
{
    std::string archive;
    for (const TarMember &member : members) {
        std::string header(512, '\0');
        put(header, 0, member.name);
        put(header, 100, octal(0644, 7));
        put(header, 124, octal(member.contents.size(), 11));
        put(header, 136, octal(1'056'000'000, 11));
        put(header, 148, "        ");
        header[156] = member.type;
        put(header, 157, member.target);
        put(header, 257, std::string("ustar\0" "00", 8));
        unsigned sum = 0;
        for (const char byte : header)
            sum += static_cast<unsigned char>(byte);
        put(header, 148, octal(sum, 6) + ' ');
        archive += header + member.contents + std::string((512 - member.contents.size() % 512) % 512, '\0');
    }
    return archive + std::string(1024, '\0');
}

std::string sevenZip(const std::vector<SevenZipMember> &members, const std::string &method,
                     std::optional<std::uint64_t> blockSize)
{
    std::string packed;
    std::string sizes;
    std::string checksums;
    std::string names(1, '\0');
    for (std::size_t i = 0; i < members.size(); ++i) {
        packed += members[i].contents;
        if (i + 1 < members.size())
            sizes += seven(members[i].contents.size());
        checksums += little(members[i].checksum.value_or(crc32Of(members[i].contents)), 4);
        for (const char letter : members[i].name)
            names += std::string{letter, '\0'};
        names += std::string(2, '\0');
    }
    const std::string header = std::string("\x01\x04", 2) // header, streams
        + '\x06' + seven(0) + seven(1) + '\x09' + seven(packed.size()) + '\0' // packed
        + '\x07' + '\x0B' + seven(1) + '\0' // one block
        + seven(1) + static_cast<char>(method.size()) + method // one coder
        + '\x0C' + seven(blockSize.value_or(packed.size())) + '\0' // unpacked
        + '\x08' + '\x0D' + seven(members.size()) + '\x09' + sizes + '\x0A' + '\x01' + checksums + '\0' // files of it
        + '\0' + '\x05' + seven(members.size()) + '\x11' + seven(names.size()) + names + std::string(2, '\0');
    const std::string start = little(packed.size(), 8) + little(header.size(), 8) + little(crc32Of(header), 4);
    return std::string("7z\xBC\xAF\x27\x1C\0\4", 8) + little(crc32Of(start), 4) + start + packed + header;
}

} // namespace ft::test
