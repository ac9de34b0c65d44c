// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"

#include "schema/plausible.h"

#include <QCryptographicHash>

namespace ft::samples {

namespace {

void append(Bytes &out, Str text)
{
    out.insert(out.end(), text.begin(), text.end());
}

void append(Bytes &out, const Bytes &bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void appendLittle(Bytes &out, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// A text frame of ID3v2.3; sizes below 128 are written the same with 7 and with 8 bits a byte.
void appendId3(Bytes &out, Str id, Str text)
{
    append(out, id);
    append(out, Bytes{0, 0, 0, static_cast<std::uint8_t>(text.size() + 1), 0, 0, 0});
    append(out, text);
}

void appendPadded(Bytes &out, Str text, std::size_t width)
{
    append(out, text);
    out.insert(out.end(), width - text.size(), 0);
}

QByteArrayView viewOf(View bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

Bytes songBytes(Str artist, Str title, std::uint64_t size, std::uint64_t seed)
{
    constexpr std::size_t Id3v1Size = 128;
    constexpr std::size_t FrameSize = 417; // 128 kbit/s at 44.1 kHz; 418 with padding
    Chance chance(seed);
    Bytes frames;
    appendId3(frames, "TIT2", title);
    appendId3(frames, "TPE1", artist);
    Bytes out;
    append(out, Str("ID3\3\0\0\0\0\0", 9));
    out.push_back(static_cast<std::uint8_t>(frames.size()));
    append(out, frames);
    while (out.size() + FrameSize + 1 + Id3v1Size <= size) {
        const bool padded = chance.oneIn(2);
        append(out, Bytes{0xFF, 0xFB, static_cast<std::uint8_t>(padded ? 0x92 : 0x90), 0x64});
        append(out, randomBytes(chance, FrameSize - 4 + (padded ? 1 : 0)));
    }
    out.resize(size - Id3v1Size);
    append(out, "TAG");
    appendPadded(out, title, 30);
    appendPadded(out, artist, 30);
    appendPadded(out, {}, 65);
    return out;
}

Bytes videoBytes(std::uint64_t size, std::uint64_t seed)
{
    Chance chance(seed);
    Bytes out;
    append(out, "RIFF");
    appendLittle(out, static_cast<std::uint32_t>(size - 8));
    append(out, "AVI LIST");
    appendLittle(out, 68);
    append(out, "hdrlavih");
    appendLittle(out, 56);
    for (const std::uint32_t number : {40000u, 125000u, 0u, 0x10u, 900u, 0u, 2u, 0u, 320u, 240u, 0u, 0u, 0u, 0u})
        appendLittle(out, number);
    append(out, "LIST");
    appendLittle(out, static_cast<std::uint32_t>(size - out.size() - 4));
    append(out, "movi");
    while (out.size() + 8 < size) {
        const std::uint64_t room = size - out.size() - 8;
        const std::uint64_t chunk = std::min(room, chance.between(200, 1400) / 2 * 2);
        append(out, chance.oneIn(3) ? "01wb" : "00dc");
        appendLittle(out, static_cast<std::uint32_t>(chunk));
        append(out, randomBytes(chance, chunk));
    }
    out.resize(size);
    return out;
}

Bytes contentHash(View contents)
{
    const QByteArray md5 = QCryptographicHash::hash(viewOf(contents), QCryptographicHash::Md5);
    Bytes hash(md5.begin(), md5.end());
    appendLittle(hash, ~static_cast<std::uint32_t>(contents.size()));
    return hash;
}

std::string hashText(View hash)
{
    return '=' + viewOf(hash).toByteArray().toBase64().toStdString();
}

} // namespace ft::samples
