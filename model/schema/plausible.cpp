// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plausible.h"

#include <algorithm>

namespace ft {

namespace {

// Nobody and nothing of these names is known to us.
constexpr Str artists[] = {"Paper Lanterns", "Moss and Ember", "The Tin Harbour", "Marble Kite", "Quiet Engines",
                           "Salt Meadow", "The Ninth Ferry", "Copper Sparrow"};
constexpr Str titles[] = {"Harbour Light", "Slow Rain", "Blue Window", "Second Snow", "Letter from Larkfield",
                          "Tall Grass", "Under the Clock", "Last Tram Home"};
constexpr Str endings[] = {".mp3", ".mp3", ".mp3", ".avi", ".mpg", ".jpg", ".zip"};
constexpr Str words[] = {"harbour", "lantern", "meadow", "ferry", "window", "copper", "winter", "garden", "river", "kite"};
constexpr std::uint32_t bitrates[] = {96, 112, 128, 160, 192, 256};
/// Networks reserved for documentation (RFC 5737).
constexpr std::uint32_t networks[] = {0xC0000200, 0xC6336400, 0xCB007100};

/// Within the life of the network.
constexpr std::uint64_t Summer2002 = 1025481600;
constexpr std::uint64_t Summer2005 = 1120176000;
constexpr std::size_t LongestDigest = 64;

std::string text(Str value) { return std::string(value); }

std::uint64_t someAddress(Chance &chance)
{
    return chance.pick(networks) + chance.between(1, 254);
}

std::string dotted(std::uint64_t address)
{
    return std::to_string(address >> 24) + '.' + std::to_string(address >> 16 & 0xFF) + '.'
        + std::to_string(address >> 8 & 0xFF) + '.' + std::to_string(address & 0xFF);
}

std::uint64_t partStart(Subject &subject, Chance &chance)
{
    const std::uint64_t room = subject.present - std::min(subject.present, subject.cursor);
    subject.cursor += chance.below(room / 3 + 1);
    return subject.cursor;
}

/// A number below what `size` bytes hold, if the table knows a bound.
std::uint64_t expected(const Field &field, Chance &chance)
{
    const Expect &expect = field.expect;
    if (expect.what == Expect::Equals)
        return expect.low;
    if (!field.names.empty())
        return chance.pick(field.names).value;
    if (expect.what == Expect::Within)
        return chance.between(expect.low, expect.high);
    return field.meaning == Meaning::Unknown ? 0 : chance.below(100);
}

std::uint64_t plausibleNumber(const Field &field, Subject &subject, Chance &chance, bool behindOffset)
{
    switch (field.meaning) {
    case Meaning::Time:
        return chance.oneIn(6) ? 0 : chance.between(Summer2002, Summer2005);
    case Meaning::FileTime:
        return (chance.between(Summer2002, Summer2005) + 11'644'473'600) * 10'000'000; // 100 ns since 1601
    case Meaning::Ipv4:
        return someAddress(chance);
    case Meaning::Port:
        return chance.oneIn(3) ? 1214 : chance.between(1025, 4999);
    case Meaning::FileSize:
        return subject.size;
    case Meaning::FileId:
        return 0; // unknown; it would be a checksum of the hash that no table describes
    case Meaning::Offset: {
        if (!behindOffset)
            return partStart(subject, chance);
        const std::uint64_t start = subject.cursor;
        return std::max(start + 1, partStart(subject, chance));
    }
    case Meaning::Duration:
        return chance.between(30, 600);
    case Meaning::Bitrate:
        return chance.pick(bitrates);
    case Meaning::Minutes:
        return chance.below(60);
    default:
        break;
    }
    if (behindOffset) {
        const std::uint64_t start = subject.cursor;
        return std::max<std::uint64_t>(1, partStart(subject, chance) - start);
    }
    return expected(field, chance);
}

std::string plausibleText(const Field &field, const Subject &subject, Chance &chance)
{
    switch (field.meaning) {
    case Meaning::Name:
        return subject.name;
    case Meaning::Path:
        return "C:\\My Shared Folder\\" + subject.name;
    case Meaning::Ipv4:
        return dotted(someAddress(chance));
    case Meaning::Filler:
        return {};
    default:
        return text(chance.pick(words));
    }
}

} // namespace

Bytes randomBytes(Chance &chance, std::uint64_t count)
{
    Bytes bytes(count);
    std::generate(bytes.begin(), bytes.end(), [&chance] { return chance.byte(); });
    return bytes;
}

Subject::Subject(Chance &chance, std::uint64_t here)
    : name(text(chance.pick(artists)) + " - " + text(chance.pick(titles)) + text(chance.pick(endings))), present(here)
{
    size = present + chance.below(present / 2 + 2);
    digest = randomBytes(chance, LongestDigest);
}

Value plausible(const Field &field, Subject &subject, Chance &chance, bool behindOffset)
{
    Value value;
    switch (field.kind) {
    case Kind::UInt:
    case Kind::Decimal:
    case Kind::Packed:
        value.type = Value::Number;
        value.number = plausibleNumber(field, subject, chance, behindOffset);
        break;
    case Kind::Text: {
        value.type = Value::Text;
        const std::string chosen = field.expect.what == Expect::Equals ? text(field.expect.text)
                                                                       : plausibleText(field, subject, chance);
        value.bytes.assign(chosen.begin(), chosen.end());
        break;
    }
    default:
        value.type = Value::Bytes;
        if (field.meaning == Meaning::Digest)
            value.bytes = subject.digest;
        else if (field.meaning == Meaning::Payload)
            value.bytes = randomBytes(chance, subject.present);
        else if (field.meaning != Meaning::Filler)
            value.bytes = randomBytes(chance, field.extent.how == Extent::Fixed ? field.extent.size : chance.below(24));
        break;
    }
    return value;
}

} // namespace ft
