// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sevenzipheader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ft {
namespace {

using namespace std::string_literals;

// 7zFormat.txt of the 7-Zip sources.
enum Property : std::uint8_t {
    EndProperty = 0,
    PackInfo = 6,
    UnpackInfo = 7,
    SubStreamsInfo = 8,
    SizeProperty = 9,
    ChecksumProperty = 10,
    FolderProperty = 11,
    UnpackSizeProperty = 12,
    UnpackStreamsProperty = 13,
};

/// 7-Zip itself makes at most four of each.
constexpr std::uint64_t MostCoders = 8;
constexpr std::uint64_t MostStreams = 8;

const std::string EncryptionId = "\x06\xF1\x07\x01"s;

/// The coders in the order of a chain, beginning with the one whose output is the files.
void orderChain(SevenZipFolder &folder, const std::map<std::uint64_t, std::uint64_t> &outputOfInput)
{
    std::uint64_t last = folder.coders.size();
    for (std::uint64_t i = 0; i < folder.coders.size(); ++i) {
        const bool isTaken = std::any_of(outputOfInput.begin(), outputOfInput.end(), [i](const auto &pair) { return pair.second == i; });
        if (!isTaken)
            last = i;
    }
    std::vector<SevenZipCoder> chain;
    for (std::uint64_t at = last; at < folder.coders.size() && chain.size() < folder.coders.size();) {
        chain.push_back(folder.coders[at]);
        const auto next = outputOfInput.find(at);
        at = next == outputOfInput.end() ? folder.coders.size() : next->second;
    }
    folder.isChain = chain.size() == folder.coders.size();
    if (folder.isChain)
        folder.coders = std::move(chain);
}

SevenZipCoder readCoder(SevenZipCursor &cursor)
{
    const std::uint8_t flags = cursor.byte();
    SevenZipCoder coder;
    const View id = cursor.take(flags & 15);
    coder.id.assign(id.begin(), id.end());
    if (flags & 0x10) {
        coder.inputs = cursor.number();
        coder.outputs = cursor.number();
    }
    if (flags & 0x20) {
        const View properties = cursor.take(cursor.number());
        coder.properties.assign(properties.begin(), properties.end());
    }
    if (flags & 0xC0 || coder.inputs > MostStreams || coder.outputs > MostStreams)
        throw SevenZipNonsense("coder");
    return coder;
}

/// Reads a block's coders; returns how many packed streams and unpacked sizes it has.
struct FolderShape {
    std::size_t packed = 1;
    std::size_t outputs = 1;
    std::size_t mainOutput = 0;
};

FolderShape readFolder(SevenZipCursor &cursor, SevenZipFolder &folder)
{
    const std::uint64_t coders = cursor.number();
    if (coders == 0 || coders > MostCoders)
        throw SevenZipNonsense("number of coders");
    std::uint64_t inputs = 0;
    std::uint64_t outputs = 0;
    for (std::uint64_t i = 0; i < coders; ++i) {
        folder.coders.push_back(readCoder(cursor));
        inputs += folder.coders.back().inputs;
        outputs += folder.coders.back().outputs;
    }
    if (outputs == 0 || inputs + 1 < outputs)
        throw SevenZipNonsense("streams of a block");
    std::map<std::uint64_t, std::uint64_t> pairs;
    for (std::uint64_t i = 0; i + 1 < outputs; ++i) {
        const std::uint64_t input = cursor.number();
        pairs[input] = cursor.number();
    }
    FolderShape shape{static_cast<std::size_t>(inputs - (outputs - 1)), static_cast<std::size_t>(outputs), 0};
    for (std::size_t i = 0; shape.packed > 1 && i < shape.packed; ++i)
        cursor.number();
    for (std::size_t i = 0; i < shape.outputs; ++i) {
        if (std::none_of(pairs.begin(), pairs.end(), [i](const auto &pair) { return pair.second == i; }))
            shape.mainOutput = i;
    }
    folder.isChain = shape.packed == 1 && inputs == coders && outputs == coders;
    if (folder.isChain)
        orderChain(folder, pairs);
    return shape;
}

std::vector<Extents> readPackInfo(SevenZipCursor &cursor, std::uint64_t base, std::uint64_t fileSize)
{
    std::uint64_t at = cursor.number();
    if (at > fileSize)
        throw SevenZipNonsense("place of packed bytes");
    at += base;
    std::vector<Extents> places(cursor.count());
    for (std::uint8_t property = cursor.byte(); property != EndProperty; property = cursor.byte()) {
        if (property == SizeProperty) {
            for (Extents &place : places) {
                place = {at, cursor.number()};
                if (place.size > fileSize)
                    throw SevenZipNonsense("size of packed bytes");
                at += place.size;
            }
        } else if (property == ChecksumProperty) {
            cursor.checksums(places.size());
        } else {
            throw SevenZipNonsense("property of packed bytes");
        }
    }
    return places;
}

std::vector<SevenZipFolder> readUnpackInfo(SevenZipCursor &cursor, const std::vector<Extents> &packed)
{
    if (cursor.byte() != FolderProperty)
        throw SevenZipNonsense("blocks");
    std::vector<SevenZipFolder> folders(cursor.count());
    if (cursor.byte() != 0)
        throw SevenZipNonsense("blocks lie elsewhere");
    std::vector<FolderShape> shapes;
    std::size_t next = 0;
    for (SevenZipFolder &folder : folders) {
        shapes.push_back(readFolder(cursor, folder));
        if (next + shapes.back().packed > packed.size())
            throw SevenZipNonsense("packed streams");
        folder.packed = packed[next];
        next += shapes.back().packed;
    }
    if (cursor.byte() != UnpackSizeProperty)
        throw SevenZipNonsense("sizes of blocks");
    for (std::size_t i = 0; i < folders.size(); ++i) {
        for (std::size_t output = 0; output < shapes[i].outputs; ++output) {
            const std::uint64_t size = cursor.number();
            if (output == shapes[i].mainOutput)
                folders[i].size = size;
        }
    }
    std::uint8_t property = cursor.byte();
    if (property == ChecksumProperty) {
        const auto checksums = cursor.checksums(folders.size());
        for (std::size_t i = 0; i < folders.size(); ++i)
            folders[i].checksum = checksums[i];
        property = cursor.byte();
    }
    if (property != EndProperty)
        throw SevenZipNonsense("property of blocks");
    return folders;
}

/// How each block is shared among files. Without `cursor` each block is one file.
void readSubStreams(SevenZipCursor *cursor, std::vector<SevenZipFolder> &folders)
{
    std::vector<std::size_t> counts(folders.size(), 1);
    std::uint8_t property = cursor ? cursor->byte() : std::uint8_t(EndProperty);
    std::size_t total = folders.size();
    if (property == UnpackStreamsProperty) {
        total = 0;
        for (std::size_t &count : counts) {
            count = static_cast<std::size_t>(std::min<std::uint64_t>(cursor->number(), SIZE_MAX / 2));
            if (count > cursor->left() * 8)
                throw SevenZipNonsense("number of files");
            total += count;
        }
        property = cursor->byte();
    }
    const bool hasSizes = property == SizeProperty;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        std::uint64_t left = folders[i].size;
        for (std::size_t file = 0; file + 1 < counts[i]; ++file) {
            const std::uint64_t size = hasSizes ? cursor->number() : 0;
            if (size > left)
                throw SevenZipNonsense("sizes of files");
            folders[i].fileSizes.push_back(size);
            left -= size;
        }
        if (counts[i] > 0)
            folders[i].fileSizes.push_back(left);
        folders[i].fileChecksums.resize(counts[i]);
        if (counts[i] == 1)
            folders[i].fileChecksums[0] = folders[i].checksum;
    }
    if (hasSizes)
        property = cursor->byte();
    for (; property != EndProperty; property = cursor->byte()) {
        if (property != ChecksumProperty)
            throw SevenZipNonsense("property of files");
        const auto isUnknown = [](const SevenZipFolder &folder) {
            return folder.fileSizes.size() != 1 || !folder.checksum;
        };
        std::size_t unknown = 0;
        for (const SevenZipFolder &folder : folders)
            unknown += isUnknown(folder) ? folder.fileSizes.size() : 0;
        const auto checksums = cursor->checksums(unknown);
        std::size_t next = 0;
        for (SevenZipFolder &folder : folders) {
            if (!isUnknown(folder))
                continue;
            for (auto &checksum : folder.fileChecksums)
                checksum = checksums[next++];
        }
    }
}

std::optional<LzmaStep> lzmaStepOf(std::string_view id)
{
    static const std::map<std::string, LzmaStep, std::less<>> steps{
        {"\x03\x01\x01"s, LzmaStep::Lzma1},     {"\x21"s, LzmaStep::Lzma2},
        {"\x03"s, LzmaStep::Delta},             {"\x03\x03\x01\x03"s, LzmaStep::X86},
        {"\x04"s, LzmaStep::X86},               {"\x03\x03\x02\x05"s, LzmaStep::PowerPc},
        {"\x03\x03\x04\x01"s, LzmaStep::Ia64},  {"\x03\x03\x05\x01"s, LzmaStep::Arm},
        {"\x03\x03\x07\x01"s, LzmaStep::ArmThumb}, {"\x03\x03\x08\x05"s, LzmaStep::Sparc},
    };
    const auto found = steps.find(id);
    if (found == steps.end())
        return std::nullopt;
    return found->second;
}

} // namespace

bool SevenZipFolder::isEncrypted() const
{
    return std::any_of(coders.begin(), coders.end(), [](const SevenZipCoder &coder) { return coder.id == EncryptionId; });
}

std::unique_ptr<PackedStream> SevenZipFolder::stream(const ByteSource &bytes) const
{
    if (!isChain)
        return nullptr;
    const std::string &id = coders.front().id;
    if (coders.size() == 1 && id == "\x00"s)
        return storedStream(bytes, packed);
    if (coders.size() == 1 && id == "\x04\x01\x08"s)
        return deflatedStream(bytes, packed);
    if (coders.size() == 1 && id == "\x04\x02\x02"s)
        return compressedStream(bytes, packed, Compression::Bzip2);
    std::vector<LzmaFilter> filters;
    for (const SevenZipCoder &coder : coders) {
        const std::optional<LzmaStep> step = lzmaStepOf(coder.id);
        if (!step)
            return nullptr;
        filters.push_back({*step, coder.properties});
    }
    return lzmaStream(bytes, packed, filters, size);
}

std::vector<SevenZipFolder> readSevenZipStreams(SevenZipCursor &cursor, std::uint64_t base, std::uint64_t fileSize)
{
    std::vector<Extents> packed;
    std::vector<SevenZipFolder> folders;
    bool hasSubStreams = false;
    for (std::uint8_t property = cursor.byte(); property != EndProperty; property = cursor.byte()) {
        if (property == PackInfo)
            packed = readPackInfo(cursor, base, fileSize);
        else if (property == UnpackInfo)
            folders = readUnpackInfo(cursor, packed);
        else if (property == SubStreamsInfo && !std::exchange(hasSubStreams, true))
            readSubStreams(&cursor, folders);
        else
            throw SevenZipNonsense("property of streams");
    }
    if (!hasSubStreams)
        readSubStreams(nullptr, folders);
    return folders;
}

} // namespace ft
